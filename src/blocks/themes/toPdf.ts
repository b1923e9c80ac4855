import { type BlockContent, type PdfNode, stepsToPdf } from '@/blockkit';
import { isTouched, listThemes, listWrittenSolutions, ownerNames, type ThemesConfig, type ThemesState } from './model';
import { texts } from './texts';

/** Themes that somebody has begun; the empty ones would only waste paper. */
export function toPdf({ state, document, block, language }: BlockContent<ThemesConfig, ThemesState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const touched = listThemes(state, document, block.key).filter(({ theme, steps }) => isTouched(theme, steps));
  if (touched.length === 0) return [{ type: 'blank', text: t('blank'), lines: 12 }];

  const label = (text: string): PdfNode => ({ type: 'paragraph', style: 'small', text });
  return touched.flatMap(({ theme, number, steps }): PdfNode[] => {
    const solutions = listWrittenSolutions(theme);
    const owners = ownerNames(theme, document);
    const title = theme.title.trim();
    return [
      { type: 'heading', level: 4, text: title === '' ? t('untitled', { number }) : `${number}. ${title}` },
      ...(theme.goals.trim() === '' ? [] : [label(t('goals')), { type: 'paragraph', text: theme.goals } as const]),
      ...(solutions.length === 0 ? [] : [label(t('solutions')), { type: 'list', ordered: true, items: solutions.map(({ text }) => ({ text })) } as const]),
      ...(steps.length === 0 ? [] : [label(t('steps')), ...stepsToPdf(steps, document, language)]),
      ...(owners === '' && theme.note.trim() === '' ? [] : [label(t('responsibilities'))]),
      ...(owners === '' ? [] : [{ type: 'paragraph', text: owners } as const]),
      ...(theme.note.trim() === '' ? [] : [{ type: 'paragraph', text: theme.note } as const]),
    ];
  });
}
