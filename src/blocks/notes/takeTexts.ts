import type { BlockContent, DocumentDraft, TakenText } from '@/blockkit';
import { createId } from '@/lib/createId';
import { noteCommands } from './commands';
import type { NotesConfig, NotesState } from './model';

/** Each text from outside becomes a note. */
export function takeTexts({ block }: BlockContent<NotesConfig, NotesState>, texts: readonly TakenText[]) {
  const entries = texts.map(({ text }) => ({ id: createId(), text: text.trim() }));
  return (draft: DocumentDraft): void => noteCommands.add.recipe(draft, { block: block.key, entries });
}
