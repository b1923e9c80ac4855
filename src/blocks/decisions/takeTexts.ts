import type { BlockContent, DocumentDraft, TakenText } from '@/blockkit';
import { createId } from '@/lib/createId';
import { decisionCommands } from './commands';
import type { DecisionsConfig, DecisionsState } from './model';

/** Each text from outside becomes a decision, last in the list. */
export function takeTexts({ block }: BlockContent<DecisionsConfig, DecisionsState>, texts: readonly TakenText[]) {
  const entries = texts.map(({ text }) => ({ id: createId(), text: text.trim() }));
  return (draft: DocumentDraft): void => decisionCommands.add.recipe(draft, { block: block.key, entries });
}
