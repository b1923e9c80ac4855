import type { Run, WorkbookDocument } from '@/document';

/** A bundle of changes in Yjs' own format. */
export type Update = Uint8Array;

/** Who made a change. Undo hears `user` only. */
export type Origin = 'user' | 'remote' | 'load' | 'migrate' | 'restore';

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One open workbook: the only way to its document. */
export interface WorkbookStore {
  /** The current document: frozen, and identical wherever nothing changed. */
  readonly getSnapshot: () => WorkbookDocument;
  readonly subscribe: (listener: () => void) => () => void;
  readonly run: Run;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly getUndoState: () => UndoState;
  readonly subscribeUndo: (listener: () => void) => () => void;
  /** Ends the current undo step: the next typing starts a new one (blur, drop). */
  readonly endUndoStep: () => void;
  /** Makes the document equal to `target` by an edit that can be undone (restore a version, hand-edited file). */
  readonly restore: (target: WorkbookDocument) => void;
  /** Merges somebody else's changes (another tab, a file, a live session). Throws nothing; false = not Yjs data. */
  readonly applyUpdate: (update: Update, origin: Exclude<Origin, 'user'>) => boolean;
  /** The whole document, without deleted text. */
  readonly encodeState: () => Update;
  /** Everything that changes the document here, with who made it. Listeners may throw: it is caught and logged. */
  readonly onUpdate: (listener: (update: Update, origin: Origin) => void) => () => void;
  readonly destroy: () => void;
}
