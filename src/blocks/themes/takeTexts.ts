import { addEntry, addStep, type BlockContent, type DocumentDraft, type Id, type TakenText, type TextEntry } from '@/blockkit';
import { createId } from '@/lib/createId';
import type { Mutable } from '@/lib/mutable';
import { emptyTheme, isTouched, listThemes, type Theme, type ThemesConfig, type ThemesState } from './model';

const joined = (old: string, text: string): string => (old.trim() === '' ? text : `${old.trimEnd()}\n${text}`);

/** What is said of one theme goes into a theme that nobody has begun, or into a new one. Ids of what is made stand ready. */
export function takeTexts({ state, document, block }: BlockContent<ThemesConfig, ThemesState>, texts: readonly TakenText[]) {
  const free = listThemes(state, document, block.key).filter(({ theme, steps }) => !isTouched(theme, steps)).map(({ theme }) => theme.id);
  const groups = new Map<string, TakenText[]>();
  texts.forEach((taken, index) => {
    // A text that belongs to nothing is a theme of its own.
    const group = taken.group ?? `alone-${index}`;
    groups.set(group, [...(groups.get(group) ?? []), taken]);
  });
  const made = [...groups.values()].map((parts) => ({ id: free.shift() ?? createId(), parts: parts.map((part) => ({ ...part, id: createId() })) }));
  return (draft: DocumentDraft): void => {
    const items = (draft.answers[block.key] as Mutable<ThemesState> | undefined)?.items;
    if (!items) return;
    for (const { id, parts } of made) {
      if (!items[id]) addEntry<Theme>(items, emptyTheme(id));
      const theme = items[id];
      if (theme) for (const part of parts) take(draft, theme, part, block.key);
    }
  };
}

function take(draft: DocumentDraft, theme: Mutable<Theme>, { id, text, part = 'title', owners = [], due = '', note = '' }: TakenText & { readonly id: Id }, block: string): void {
  const words = text.trim();
  switch (part) {
    case 'title':
      theme.title = joined(theme.title, words).replaceAll('\n', ', ');
      return;
    case 'goals':
      theme.goals = joined(theme.goals, words);
      return;
    case 'solution':
      addEntry<TextEntry>(theme.solutions as Record<Id, Mutable<TextEntry>>, { id, text: words });
      return;
    case 'step':
      addStep.recipe(draft, { id, block, entry: theme.id, title: words.replaceAll(/\s+/g, ' '), owners: [...owners], due, note });
      return;
    case 'note':
      theme.note = joined(theme.note, words);
  }
}
