import { type BlockContent, localDay, type PdfNode, type PlanOnPaper, stepsToPdf } from '@/blockkit';
import { isTouched, listThemes, listWrittenSolutions, ownerNames, type ThemesConfig, type ThemesState, type ThemeView } from './model';
import { texts } from './texts';

type Content = BlockContent<ThemesConfig, ThemesState>;

const listTouched = ({ state, document, block }: Content): readonly ThemeView[] =>
  listThemes(state, document, block.key).filter(({ theme, steps }) => isTouched(theme, steps));

/** Themes that somebody has begun; the empty ones would only waste paper. */
export function toPdf(content: Content): readonly PdfNode[] {
  const touched = listTouched(content);
  if (touched.length === 0) return [{ type: 'blank', text: texts.translator(content.language)('blank'), lines: 12 }];
  return themesToPdf(touched, content, localDay(new Date()));
}

/** The themes with the steps that a year plan has of each. */
export const toPlanPdf = (content: Content, { today, includes }: PlanOnPaper): Iterable<readonly PdfNode[]> =>
  listTouched(content).map((view) => themesToPdf([{ ...view, steps: view.steps.filter(includes) }], content, today));

function themesToPdf(themes: readonly ThemeView[], { document, language }: Content, today: string): readonly PdfNode[] {
  const t = texts.translator(language);
  const label = (text: string): PdfNode => ({ type: 'paragraph', style: 'small', text });
  return themes.flatMap(({ theme, number, steps }): PdfNode[] => {
    const solutions = listWrittenSolutions(theme);
    const owners = ownerNames(theme, document);
    const title = theme.title.trim();
    return [
      { type: 'heading', level: 4, text: title === '' ? t('untitled', { number }) : `${number}. ${title}` },
      ...(theme.goals.trim() === '' ? [] : [label(t('goals')), { type: 'paragraph', text: theme.goals } as const]),
      ...(solutions.length === 0 ? [] : [label(t('solutions')), { type: 'list', ordered: true, items: solutions.map(({ text }) => ({ text })) } as const]),
      ...(steps.length === 0 ? [] : [label(t('steps')), ...stepsToPdf(steps, document, language, today)]),
      ...(owners === '' && theme.note.trim() === '' ? [] : [label(t('responsibilities'))]),
      ...(owners === '' ? [] : [{ type: 'paragraph', text: owners } as const]),
      ...(theme.note.trim() === '' ? [] : [{ type: 'paragraph', text: theme.note } as const]),
    ];
  });
}
