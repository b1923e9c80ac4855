import { type BlockComparison, type BlockContent, type ComparedLine, countSentence, listEntries, textLines } from '@/blockkit';
import { listWrittenSolutions, ownerNames, type Theme, type ThemesConfig, type ThemesState } from './model';
import { texts } from './texts';

type Content = BlockContent<ThemesConfig, ThemesState>;

/** Steps are compared as a whole, with those of other blocks. */
export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const lists = [listEntries(before.state.items), listEntries(after.state.items)] as const;
  const titles = textLines(...lists, ({ title }) => title.trim());
  const old = new Map(lists[0].map((theme) => [theme.id, theme]));
  const inside = lists[1].flatMap((theme): readonly ComparedLine[] => {
    const name = theme.title.trim() || t('unnamedTheme');
    const then = old.get(theme.id);
    const fieldLines = (label: string, textOf: (one: Theme, content: Content) => string): readonly ComparedLine[] =>
      textLines(then ? [{ id: label, text: textOf(then, before).trim() }] : [], [{ id: label, text: textOf(theme, after).trim() }], ({ text }) => text)
        .map((line) => ({ ...line, text: t('compareField', { theme: name, field: label, text: line.text }), entry: theme.id }));
    return [
      ...fieldLines(t('goals'), ({ goals }) => goals),
      ...fieldLines(t('owners'), (one, { document }) => ownerNames(one, document)),
      ...textLines(then ? listWrittenSolutions(then) : [], listWrittenSolutions(theme), ({ text }) => text.trim())
        .map((line) => ({ ...line, text: t('compareField', { theme: name, field: t('solutions'), text: line.text }), entry: theme.id })),
    ];
  });
  const count = (change: ComparedLine['change']): number => titles.filter((line) => line.change === change).length;
  const touched = new Set(inside.map(({ entry }) => entry)).size;
  return {
    summary: countSentence([
      [count('new'), (many) => t('compareNew', { count: many })],
      [count('gone'), (many) => t('compareGone', { count: many })],
      [touched, (many) => t('compareTouched', { count: many })],
    ]),
    lines: [...titles, ...inside],
  };
}
