import { addStep, type BlockContent, type DocumentDraft, type TakenText } from '@/blockkit';
import { createId } from '@/lib/createId';
import type { StepsConfig, StepsState } from './model';

/** Each text from outside becomes a step, with its doers and date if they are known. */
export function takeTexts({ block }: BlockContent<StepsConfig, StepsState>, texts: readonly TakenText[]) {
  const steps = texts.map(({ text, owners = [], due = '', note = '' }) =>
    ({ id: createId(), block: block.key, title: text.trim().replaceAll(/\s+/g, ' '), owners: [...owners], due, note }));
  return (draft: DocumentDraft): void => {
    for (const step of steps) addStep.recipe(draft, step);
  };
}
