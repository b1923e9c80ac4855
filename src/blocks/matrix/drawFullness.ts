import type { LocalFigure } from '@/blockkit';
import type { CellView } from './model';

type Shape = LocalFigure['shapes'][number];

const HEAD = 180;
const CELL = [108, 34] as const;
const TOP = 24;
const GAP = 3;
/** Width of a letter at the size of the labels, about. */
const LETTER = 6.6;
const HEATS = ['none', 'heat-2', 'heat-3', 'heat-4', 'heat-4'] as const;

/** A name that stays in its place; the table after the figure has it whole. */
const shorten = (text: string, width: number): string => {
  const most = Math.floor(width / LETTER);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

/** How many stand in each cell: the fuller, the darker, the empty ones outlined. `alt` says the same in words. */
export function drawFullness(rows: readonly (readonly CellView[])[], alt: string): LocalFigure {
  const [width, height] = CELL;
  const columns = rows[0] ?? [];
  const heads = columns.map(({ column }, index): Shape => ({
    shape: 'text', at: [HEAD + index * (width + GAP) + 2, TOP - 8], text: shorten(column.label, width), size: 12.5, anchor: 'start', fill: 'ink-2',
  }));
  const cells = rows.flatMap((row, down): Shape[] => {
    const y = TOP + down * (height + GAP);
    const label = row[0]?.row.label ?? '';
    return [
      { shape: 'text', at: [2, y + height / 2 + 5], text: shorten(label, HEAD - 12), size: 12.5, anchor: 'start', fill: 'ink' },
      ...row.flatMap(({ entries }, right): Shape[] => {
        const x = HEAD + right * (width + GAP);
        const count = entries.length;
        return [
          { shape: 'rect', at: [x, y], size: [width, height], fill: HEATS[count] ?? 'heat-5', ...(count === 0 && { stroke: 'edge' as const, width: 1, dash: 'dashed' as const }) },
          { shape: 'text', at: [x + width / 2, y + height / 2 + 5], text: String(count), size: 14, weight: 'bold', fill: 'ink' },
        ];
      }),
    ];
  });
  return { size: [HEAD + columns.length * (width + GAP), TOP + rows.length * (height + GAP)], alt, shapes: [...heads, ...cells] };
}
