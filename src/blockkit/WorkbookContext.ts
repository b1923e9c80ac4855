import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BlockKey, BlockState, Run, WorkbookDocument } from '@/document';

/** The part of the store that blocks and views use. */
export interface WorkbookAccess {
  readonly getSnapshot: () => WorkbookDocument;
  readonly subscribe: (listener: () => void) => () => void;
  readonly run: Run;
}

export const WorkbookContext = createContext<WorkbookAccess | null>(null);

function useWorkbook(): WorkbookAccess {
  const access = useContext(WorkbookContext);
  if (!access) throw new Error('Used outside a workbook');
  return access;
}

/** Runs commands on the open workbook. The same function all the time. */
export const useRun = (): Run => useWorkbook().run;

/** Reads the document at the time of an event, without listening to it. */
export const useGetDocument = (): (() => WorkbookDocument) => useWorkbook().getSnapshot;

/**
 * A part of the document; re-renders only when that part changes. The selector must give the same
 * object for the same document: pick, or use memoised helpers such as `listEntries`.
 */
export function useDocument<T>(select: (document: WorkbookDocument) => T): T {
  const { subscribe, getSnapshot } = useWorkbook();
  return useSyncExternalStore(subscribe, () => select(getSnapshot()));
}

/** A part of one block's state; same rules as `useDocument`. */
export const useBlockState = <State extends BlockState, T>(key: BlockKey, select: (state: State) => T): T =>
  useDocument((document) => select(document.answers[key] as State));
