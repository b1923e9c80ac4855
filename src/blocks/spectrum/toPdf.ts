import { type BlockContent, listEntries, type LocalFigure, type PdfNode } from '@/blockkit';
import { drawSpectrum, planSpectrum } from './drawSpectrum';
import { actorName, hasAim, positionAt, type SpectrumConfig, type SpectrumState } from './model';
import { PAPER } from './plan';
import { countDots, describeDots, dotName } from './reading';
import { texts, type Words } from './texts';

/** More nameless dots than this tell nothing one by one. */
const MOST_NAMELESS = 24;

function countTable(t: Words, config: SpectrumConfig, dots: Parameters<typeof countDots>[1]): PdfNode {
  const withAims = hasAim(config);
  return {
    type: 'table',
    caption: t('positions'),
    rowHeads: true,
    columns: [{ header: t('position'), width: 6 }, { header: t('now'), width: 1 }, ...(withAims ? [{ header: t('aim'), width: 1 }] : [])],
    rows: countDots(config, dots).map(({ position, now, aim }, index) => [
      { text: `${index + 1} ${position.label}`, detail: position.help },
      { text: String(now) },
      ...(withAims ? [{ text: String(aim) }] : []),
    ]),
  };
}

type Content = BlockContent<SpectrumConfig, SpectrumState>;

export function figureOnPaper({ config, state, language }: Content): LocalFigure {
  const dots = listEntries(state.dots);
  return drawSpectrum(texts.translator(language), config, dots, planSpectrum(config, dots, PAPER));
}

/** The drawing, what can be read from it, and the dots as tables; an empty one to be filled in by hand. */
export function toPdf(content: Content): readonly PdfNode[] {
  const { config, state, document, language } = content;
  const t = texts.translator(language);
  const dots = listEntries(state.dots);
  const drawn: PdfNode = { type: 'figure', figure: figureOnPaper(content), width: 1 };
  const why: readonly PdfNode[] = state.text.trim() === '' ? [] : [{ type: 'paragraph', style: 'small', text: t('why') }, { type: 'paragraph', text: state.text }];
  if (dots.length === 0) return [drawn, ...(why.length > 0 ? why : [{ type: 'blank', text: t('blank'), lines: 3 } as const])];

  const withAims = hasAim(config);
  const named = dots
    .map((dot, index) => ({ dot, name: dotName(t, dot, index + 1, document), isNamed: actorName(dot, document) !== '' }))
    .filter(({ isNamed }) => isNamed || dots.length <= MOST_NAMELESS);
  return [
    drawn,
    ...describeDots(t, config, dots).map((text): PdfNode => ({ type: 'paragraph', text })),
    countTable(t, config, dots),
    ...(named.length === 0 ? [] : [{
      type: 'table' as const,
      caption: t('list'),
      rowHeads: true,
      columns: [{ header: t('who'), width: 3 }, { header: t('now'), width: 3 }, ...(withAims ? [{ header: t('aim'), width: 3 }] : [])],
      rows: named.map(({ dot, name }) => [
        { text: name },
        { text: positionAt(config, dot.now).label },
        ...(withAims ? [{ text: dot.aim ? positionAt(config, dot.aim).label : t('noAim'), tone: dot.aim ? ('normal' as const) : ('muted' as const) }] : []),
      ]),
    }]),
    ...why,
  ];
}
