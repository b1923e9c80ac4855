import type { BlockContent, DocumentDraft, TakenText } from '@/blockkit';
import { setText } from './commands';
import type { TextConfig, TextState } from './model';

/** Texts from outside after what is there, each on a line of its own. */
export function takeTexts({ block }: BlockContent<TextConfig, TextState>, texts: readonly TakenText[]) {
  return (draft: DocumentDraft): void => {
    const { text = '' } = (draft.answers[block.key] ?? {}) as Partial<TextState>;
    const lines = [text.trimEnd(), ...texts.map((taken) => taken.text.trim())].filter((line) => line !== '');
    setText.recipe(draft, { block: block.key, text: lines.join('\n') });
  };
}
