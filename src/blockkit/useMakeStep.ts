import { createContext, useContext } from 'react';
import { addStep, type BlockKey, type Id, removeStep } from '@/document';
import { createId } from '@/lib/createId';
import { toast } from '@/ui';
import type { BlockPlace } from './defineBlock';
import { texts } from './fields/texts';
import { useRun } from './WorkbookContext';

/** The block of this section that holds its steps; `null` where it has none. */
export const SectionStepsContext = createContext<BlockKey | null>(null);

export interface NewStep {
  readonly title: string;
  /** Why: what was seen and where. */
  readonly note?: string;
  readonly owners?: readonly Id[];
}

/**
 * Turns something seen in a block into a step: it stands among the section's steps, or in the block itself where
 * the section has none. Says so, with a way to take it back.
 */
export function useMakeStep(block: BlockPlace): (step: NewStep) => void {
  const sectionSteps = useContext(SectionStepsContext);
  const run = useRun();
  const t = texts.useT();
  return ({ title, note = '', owners = [] }) => {
    const id = createId();
    run(addStep, { id, block: sectionSteps ?? block.key, title, note, owners });
    toast({
      text: t('stepMade', { title }),
      action: { label: t('undo'), onAction: () => run(removeStep, { id, now: Date.now() }) },
    });
  };
}
