import type { Mutable } from '@/lib/mutable';
import type { WorkbookDocument } from './types';

/** The document as a recipe may write on it. */
export type DocumentDraft = Mutable<WorkbookDocument>;

/**
 * A named, undoable intent. The only way to change a workbook: buttons, keyboard and tests all run
 * the same commands. One command is one undo step.
 */
export interface Command<Args> {
  /** `<noun>.<verb>`, for example `steps.add`; unique. */
  readonly name: string;
  /** Writes on an immer draft of the whole document. Must not read the clock or keep references. */
  readonly recipe: (draft: DocumentDraft, args: Args) => void;
  /** Runs with the same key within half a second become one undo step (typing). */
  readonly mergeKey?: (args: Args) => string;
}

export type Run = <Args>(command: Command<Args>, args: Args) => void;

export const defineCommand = <Args>(command: Command<Args>): Command<Args> => command;
