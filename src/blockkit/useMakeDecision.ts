import { createContext, useContext } from 'react';
import { addEntry, type BlockKey, type BlockState, deleteEntry, type Id, type Registry } from '@/document';
import { createId } from '@/lib/createId';
import { toast } from '@/ui';
import { blockCommand } from './blockCommand';
import type { TextEntry } from './entryCommands';
import { texts } from './fields/texts';
import { markOrigin, type Origin } from './origin';
import { useRun } from './WorkbookContext';

/** The block of this section that holds its decisions; `null` where it has none. */
export const SectionDecisionsContext = createContext<BlockKey | null>(null);

export interface NewDecision {
  readonly text: string;
  /** What it grew out of. */
  readonly origin?: Origin | undefined;
}

/** A block whose answers are a list of texts, as far as another block needs to know it. */
interface TextList extends BlockState {
  readonly items: Registry<TextEntry>;
}

const addText = blockCommand<TextList, NewDecision & { readonly id: Id }>({
  name: 'textList.add',
  recipe: ({ items }, { id, text, origin }, draft) => {
    addEntry<TextEntry>(items, { id, text });
    markOrigin(draft, origin, id);
  },
});

const removeText = blockCommand<TextList, { readonly id: Id; readonly now: number }>({
  name: 'textList.remove',
  recipe: ({ items }, { id, now }) => deleteEntry<TextEntry>(items, id, now),
});

/**
 * Turns something said in a block into a decision of the section: gives the decision's id, and says so with a way to
 * take it back. `null` where the section has no list of decisions.
 */
export function useMakeDecision(): ((decision: NewDecision) => Id) | null {
  const block = useContext(SectionDecisionsContext);
  const run = useRun();
  const t = texts.useT();
  if (block === null) return null;
  return ({ text, origin }) => {
    const id = createId();
    run(addText, { block, id, text, origin });
    toast({
      text: t('decisionMade', { text }),
      action: { label: t('undo'), onAction: () => run(removeText, { block, id, now: Date.now() }) },
    });
    return id;
  };
}
