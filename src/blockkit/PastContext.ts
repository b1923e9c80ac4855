import { createContext, useContext } from 'react';
import type { Id, WorkbookDocument } from '@/document';

/** How the workbook stood on a day. */
export interface PastDocument {
  readonly id: Id;
  /** `''` for one that the machine saved by itself. */
  readonly name: string;
  /** ms since 1970 */
  readonly time: number;
}

/** The saved versions of the open workbook, newest first. */
export interface Past {
  readonly list: () => Promise<readonly PastDocument[]>;
  readonly load: (id: Id) => Promise<WorkbookDocument>;
}

const NO_PAST: Past = { list: () => Promise.resolve([]), load: () => Promise.reject(new Error('There are no versions')) };

export const PastContext = createContext<Past>(NO_PAST);

/** For blocks that compare what is with what was. */
export const usePast = (): Past => useContext(PastContext);
