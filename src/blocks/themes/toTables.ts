import type { BlockContent, BlockTables, NoteRow } from '@/blockkit';
import { isTouched, listThemes, listWrittenSolutions, ownerNames, type ThemesConfig, type ThemesState } from './model';
import { texts } from './texts';

/** Goals, solutions and who answers, theme by theme; the steps stand in the plan. */
export function toTables({ state, document, block, language }: BlockContent<ThemesConfig, ThemesState>): BlockTables {
  const t = texts.translator(language);
  return {
    notes: listThemes(state, document, block.key).filter(({ theme, steps }) => isTouched(theme, steps)).flatMap(({ theme, number }): NoteRow[] => {
      const group = theme.title.trim() || t('untitled', { number });
      return [
        { text: theme.goals, kind: t('goals'), group },
        ...listWrittenSolutions(theme).map(({ text }) => ({ text, kind: t('solutions'), group })),
        { text: ownerNames(theme, document), kind: t('responsibilities'), group, note: theme.note },
      ].filter(({ text, note = '' }: NoteRow) => text.trim() !== '' || note.trim() !== '');
    }),
  };
}
