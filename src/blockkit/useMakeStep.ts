import { createContext, useContext } from 'react';
import { addStep, type BlockKey, defineCommand, type Id, removeStep } from '@/document';
import { createId } from '@/lib/createId';
import { toast } from '@/ui';
import type { BlockPlace } from './defineBlock';
import { texts } from './fields/texts';
import { markOrigin, type Origin } from './origin';
import { useRun } from './WorkbookContext';

/** The block of this section that holds its steps; `null` where it has none. */
export const SectionStepsContext = createContext<BlockKey | null>(null);

export interface NewStep {
  readonly title: string;
  /** Why: what was seen and where. */
  readonly note?: string;
  readonly owners?: readonly Id[];
  /** What it grew out of. */
  readonly origin?: Origin | undefined;
}

const makeStep = defineCommand<Required<Omit<NewStep, 'origin'>> & Pick<NewStep, 'origin'> & { readonly id: Id; readonly block: BlockKey }>({
  name: 'steps.make',
  recipe: (draft, { origin, ...step }) => {
    addStep.recipe(draft, step);
    markOrigin(draft, origin, step.id);
  },
});

/**
 * Turns something seen in a block into a step: it stands among the section's steps, or in the block itself where
 * the section has none. Says so, with a way to take it back. Gives the step's id.
 */
export function useMakeStep(block: BlockPlace): (step: NewStep) => Id {
  const sectionSteps = useContext(SectionStepsContext);
  const run = useRun();
  const t = texts.useT();
  return ({ title, note = '', owners = [], origin }) => {
    const id = createId();
    run(makeStep, { id, block: sectionSteps ?? block.key, title, note, owners, origin });
    toast({
      text: t('stepMade', { title }),
      action: { label: t('undo'), onAction: () => run(removeStep, { id, now: Date.now() }) },
    });
    return id;
  };
}
