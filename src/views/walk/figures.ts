import type { LocalFigure } from '@/template';

type Shape = LocalFigure['shapes'][number];

/** All figures of the walk are of one size; the words beside them say what they show. */
const figure = (shapes: readonly Shape[]): LocalFigure => ({ size: [144, 96], alt: '', shapes });

const line = (from: readonly [number, number], to: readonly [number, number], style: Omit<Extract<Shape, { shape: 'line' }>, 'shape' | 'points'> = {}): Shape =>
  ({ shape: 'line', points: [from, to], ...style });

/** Two books on the shelf, and the place of the next one. */
const shelf = figure([
  line([6, 86], [138, 86], { width: 2 }),
  { shape: 'rect', at: [18, 28], size: [34, 57], fill: 'lake' },
  line([23, 28], [23, 85], { stroke: 'sheet', width: 1 }),
  { shape: 'arc', at: [37, 52], r: 8, from: 0, to: 290, stroke: 'sheet', width: 2 },
  { shape: 'rect', at: [58, 38], size: [30, 47], fill: 'ochre' },
  line([63, 38], [63, 85], { stroke: 'sheet', width: 1 }),
  { shape: 'arc', at: [75, 58], r: 6.5, from: 0, to: 120, stroke: 'sheet', width: 2 },
  { shape: 'rect', at: [95, 28], size: [34, 57], stroke: 'lake', dash: 'dashed' },
  line([104, 56], [120, 56], { stroke: 'lake', width: 2.5 }),
  line([112, 48], [112, 64], { stroke: 'lake', width: 2.5 }),
]);

/** A page with its question, and a field that is being written in. */
const answer = figure([
  { shape: 'rect', at: [20, 6], size: [104, 84], fill: 'sheet', stroke: 'edge' },
  line([32, 21], [108, 21], { width: 4.5 }),
  line([32, 32], [82, 32], { width: 4.5 }),
  { shape: 'rect', at: [32, 46], size: [80, 32], radius: 3, stroke: 'lake', width: 2.5 },
  line([40, 57], [98, 57], { stroke: 'ink-2' }),
  line([40, 67], [66, 67], { stroke: 'ink-2' }),
  line([71, 61], [71, 73], { stroke: 'lake', width: 2 }),
]);

/** Three steps, one begun and one done, on their way to the quarters of a year. */
const steps = figure([
  { shape: 'circle', at: [14, 24], r: 6, fill: 'lake' },
  { shape: 'circle', at: [14, 48], r: 6, stroke: 'edge' },
  { shape: 'sector', at: [14, 48], r: [0, 6], from: 0, to: 180, fill: 'lake' },
  { shape: 'circle', at: [14, 72], r: 6, stroke: 'edge' },
  ...[24, 48, 72].map((y, row) => line([28, y], [[58, 50, 54][row] ?? 54, y], { stroke: 'ink-2', width: 2 })),
  line([66, 48], [80, 48], { stroke: 'ink-3', arrow: true }),
  { shape: 'sector', at: [112, 48], r: [18, 26], from: 0, to: 90, fill: 'lake' },
  { shape: 'circle', at: [112, 48], r: 26, stroke: 'edge' },
  { shape: 'circle', at: [112, 48], r: 18, stroke: 'edge' },
  ...[0, 90, 180, 270].map((angle): Shape => {
    const [x, y] = [Math.sin((angle * Math.PI) / 180), -Math.cos((angle * Math.PI) / 180)];
    return line([112 + 18 * x, 48 + 18 * y], [112 + 26 * x, 48 + 26 * y], { stroke: 'edge' });
  }),
]);

/** One question on the wall with the time that is left, and those who look at it. */
const wall = figure([
  { shape: 'rect', at: [22, 6], size: [100, 56], fill: 'ink' },
  line([34, 24], [92, 24], { stroke: 'sheet', width: 5 }),
  line([34, 37], [76, 37], { stroke: 'sheet', width: 5 }),
  line([34, 50], [60, 50], { stroke: 'sheet' }),
  { shape: 'arc', at: [106, 22], r: 7, from: 0, to: 250, stroke: 'sheet', width: 2.5 },
  ...[30, 58, 86, 114].flatMap((x): Shape[] => [
    { shape: 'circle', at: [x, 77], r: 5, fill: 'lake' },
    { shape: 'arc', at: [x, 95], r: 10, from: -65, to: 65, stroke: 'lake', width: 2.5 },
  ]),
]);

/** The workbook inside one machine, and the file that is taken out of it. */
const keep = figure([
  { shape: 'rect', at: [14, 20], size: [76, 50], radius: 3, width: 2 },
  line([6, 76], [98, 76], { width: 3 }),
  { shape: 'arc', at: [52, 45], r: 14, from: 50, to: 370, stroke: 'lake', width: 4 },
  { shape: 'circle', at: [61, 34.3], r: 3.5, fill: 'lake' },
  line([96, 44], [110, 44], { stroke: 'ink-3', arrow: true }),
  { shape: 'line', points: [[116, 28], [130, 28], [138, 36], [138, 62], [116, 62]], closed: true, fill: 'sheet', stroke: 'ink', width: 1.5 },
  line([121, 44], [133, 44], { stroke: 'ink-2' }),
  line([121, 52], [133, 52], { stroke: 'ink-2' }),
]);

export const FIGURES = { shelf, answer, steps, wall, keep } as const;
