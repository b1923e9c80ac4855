import { type ReactNode, useMemo } from 'react';
import { type AnyBlockSpec, type BlockPlace, type WorkbookAccess, WorkbookContext, type WorkbookDocument } from '@/blockkit';

interface BoardProps {
  readonly spec: AnyBlockSpec;
  readonly place: BlockPlace;
  readonly config: unknown;
  /** What stands on the board, as it is now: it does not follow changes. */
  readonly document: WorkbookDocument;
}

/** A block as it looks on the wall, drawn from a document that need not be the open one. */
export function Board({ spec: { Projector }, place, config, document }: BoardProps): ReactNode {
  const access = useMemo((): WorkbookAccess => ({ getSnapshot: () => document, subscribe: () => () => undefined, run: () => undefined }), [document]);
  return <WorkbookContext value={access}><Projector block={place} config={config} /></WorkbookContext>;
}
