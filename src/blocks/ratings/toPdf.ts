import { type BlockContent, type PdfCell, type PdfNode } from '@/blockkit';
import { drawHeat } from './drawHeat';
import { drawRadar, radarsOf } from './drawRadar';
import { listFindings } from './findings';
import { isTouched, listDoneSheets, listRounds, type NumberedRound, type RatingsConfig, type RatingsState } from './model';
import { ITEM_WIDTH, tableHeads, tableLines } from './ratingTable';
import { type ItemReading, readRound } from './reading';
import { texts, type Words } from './texts';
import { roundName } from './words';

function table(t: Words, config: RatingsConfig, caption: string, items: readonly ItemReading[], before: readonly ItemReading[]): PdfNode {
  const lines = tableLines(t, items, before);
  const heads = tableHeads(t, config, lines);
  return {
    type: 'table',
    caption,
    rowHeads: true,
    columns: [{ header: t('item'), width: ITEM_WIDTH }, ...heads.map(({ title, width }) => ({ header: title, width }))],
    rows: lines.map((line): readonly PdfCell[] => [
      { text: line.item, detail: line.group, strong: true },
      ...heads.map(({ field }): PdfCell => ({ text: line[field], detail: field === 'note' && line.talk ? t('talk') : undefined })),
    ]),
  };
}

function drawings(t: Words, config: RatingsConfig, items: readonly ItemReading[]): readonly PdfNode[] {
  if (items.every(({ reading }) => reading.value === null)) return [];
  return [
    { type: 'figure', figure: drawHeat(t, config, items), width: 1 },
    ...radarsOf(t, config, items).flatMap((radar, _, all): PdfNode[] => [
      ...(all.length > 1 ? [{ type: 'paragraph', style: 'small', text: radar.title } as const] : []),
      { type: 'figure', figure: drawRadar(t, radar, 'none'), width: 0.8 },
    ]),
    ...listFindings(t, items).map(({ title, one, figure, question }): PdfNode => ({
      type: 'paragraph', text: `${title}: ${one.item.label}, ${figure}. ${question}`,
    })),
  ];
}

/** What the scale means, and how many people rated alone. */
function foot(t: Words, config: RatingsConfig, { round }: NumberedRound): PdfNode {
  const sheets = listDoneSheets(round.sheets).length;
  const ends = t('ends', { low: config.low, high: config.high });
  return { type: 'paragraph', style: 'small', text: sheets > 0 ? `${t('answers', { count: sheets })}, ${ends}` : ends };
}

/** The newest round drawn and as a table with what has changed; earlier rounds as tables after it. */
export function toPdf({ block, config, state, language }: BlockContent<RatingsConfig, RatingsState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const rounds = listRounds(state);
  const touched = rounds.filter(isTouched);
  if (touched.length === 0) {
    return [
      { type: 'list', ordered: false, items: config.groups.map((group) => ({ text: group.label, detail: group.items.map(({ label }) => label).join(' · ') })) },
      { type: 'blank', text: t('blank'), lines: 4 },
    ];
  }
  const read = new Map(touched.map((one) => [one.round.id, readRound(config, one.round)]));
  return touched.toReversed().flatMap((one, index): PdfNode[] => {
    const items = read.get(one.round.id) ?? [];
    const earlier = touched[touched.length - 2 - index];
    const before = earlier ? (read.get(earlier.round.id) ?? []) : [];
    const name = roundName(t, one, language);
    return [
      { type: 'heading', level: 4, text: name },
      ...(index === 0 ? drawings(t, config, items) : []),
      table(t, config, `${block.title || t('kind')}: ${name}`, items, before),
      foot(t, config, one),
    ];
  });
}
