import type { LocalFigure, Strength } from '@/blockkit';
import type { BoardConfig, ColumnCards } from './model';
import type { texts } from './texts';

type Shape = LocalFigure['shapes'][number];
type Look = Pick<Extract<Shape, { shape: 'rect' }>, 'fill' | 'stroke' | 'width' | 'dash'>;

export interface Share {
  readonly label: string;
  readonly count: number;
  readonly strength?: Strength | undefined;
}

/** Strokes as links are drawn everywhere: strong solid, weak dotted, wished long dashes. */
const LOOKS: Record<Strength, Look> = {
  strong: { fill: 'ink-2' },
  weak: { fill: 'heat-2', stroke: 'ink-3', width: 1.4, dash: 'dotted' },
  wished: { fill: 'sheet', stroke: 'berry', width: 1.5, dash: 'long' },
};
const HEATS = ['heat-5', 'heat-3', 'heat-4', 'heat-2'] as const;

const BAR = 30;
const GAP = 3;
/** Width of a letter at the size of the labels, about. */
const LETTER = 7.4;

/** A bar shared by the columns in proportion to what they hold. `alt` says the same in words; `total`: its width in figure units. */
export function drawBalance(shares: readonly Share[], alt: string, total = 640): LocalFigure {
  const shown = shares.filter(({ count }) => count > 0);
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  const room = total - 4 - GAP * Math.max(0, shown.length - 1);
  let x = 2;
  const shapes = shown.flatMap(({ label, count, strength }, index): Shape[] => {
    const width = (room * count) / all;
    const look = strength ? LOOKS[strength] : { fill: HEATS[index % HEATS.length], stroke: 'edge' as const, width: 1 };
    const middle = x + width / 2;
    const start = x;
    x += width + GAP;
    return [
      { shape: 'rect', at: [start, 2], size: [width, BAR], ...look },
      ...(width >= 20 ? [{ shape: 'text' as const, at: [middle, 22.5] as const, text: String(count), size: 15, weight: 'bold' as const, fill: strength === 'strong' ? 'sheet' as const : 'ink' as const }] : []),
      // A name that does not fit stands in the words under the bar.
      ...(label.length * LETTER <= width ? [{ shape: 'text' as const, at: [start, 50] as const, text: label, size: 14, anchor: 'start' as const, fill: 'ink-2' as const }] : []),
    ];
  });
  return { size: [total, 56], alt, shapes };
}

/** What stands in each column, and the same in words: "7 vahvaa, 12 heikkoa". */
export function readBalance(config: BoardConfig, columns: readonly ColumnCards[], t: ReturnType<typeof texts.translator>): {
  readonly shares: readonly Share[];
  readonly words: string;
} {
  const shares = columns.map(({ column, ids }) => ({
    label: column.label, count: ids.length, ...(config.holds === 'links' && { strength: column.strength }),
  }));
  const words = shares.map(({ label, count, strength }) => (strength ? t(`count-${strength}`, { count }) : t('share', { label, count })));
  return { shares, words: words.join(', ') };
}
