import { textWidth, wrapText } from '@/lib/textFit';
import { COUNTS_ROOM, textBlock } from './drawLine';
import { hasAim, type SpectrumConfig, spotOf } from './model';
import type { Box } from './pack';
import type { Ground, Measure, Point, Shape } from './plan';

interface Label {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly box: Box;
}

/** The positions' names with room for their numbers under them; each moves down until it is clear of those before it. */
function placeLabels(config: SpectrumConfig, plot: Box, size: number, countRows: number): readonly Label[] {
  const [left, top, right, bottom] = plot;
  const labels: Label[] = [];
  for (const position of config.positions) {
    const [x, y] = spotOf(config, position);
    const lines = wrapText(position.label, size, Math.min(0.4 * (right - left), 11 * size), 3, true);
    const half = Math.max(size * COUNTS_ROOM * 0.5, ...lines.map((line) => textWidth(line, size, true) / 2)) + 4;
    const height = (lines.length + countRows) * size * 1.25 + 4;
    const middle = Math.max(left + half + 2, Math.min(right - half - 2, left + x * (right - left)));
    let from = Math.max(top + 3, Math.min(bottom - height - 3, bottom - y * (bottom - top) - height / 2));
    const boxAt = (start: number): Box => [middle - half, start, middle + half, start + height];
    const meets = (a: Box) => ({ box }: Label): boolean => a[0] < box[2] && a[2] > box[0] && a[1] < box[3] && a[3] > box[1];
    while (labels.some(meets(boxAt(from))) && from + height < bottom) from += size / 2;
    labels.push({ lines, at: [middle, from], box: boxAt(from) });
  }
  return labels;
}

/** A field with two axes and the positions named on it. */
export function fieldGround(config: SpectrumConfig, { width, text, tallest = Infinity }: Measure): Ground {
  const { x, y } = config.field ?? { x: { low: '', high: '' }, y: { low: '', high: '' } };
  const gutter = 2.2 * text;
  const height = Math.round(Math.min(0.66 * width, 36 * text, tallest) + (width < 30 * text ? 8 * text : 0));
  const plot: Box = [gutter, 4, width - 4, 4 + height];
  const [left, top, right, bottom] = plot;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const shapes: Shape[] = [
    { shape: 'line', points: [[left, middle[1]], [right, middle[1]]], stroke: 'rule', width: 1 },
    { shape: 'line', points: [[middle[0], top], [middle[0], bottom]], stroke: 'rule', width: 1 },
    { shape: 'line', points: [[left, bottom], [left, top]], stroke: 'ink', width: 2, arrow: true },
    { shape: 'line', points: [[left, bottom], [right, bottom]], stroke: 'ink', width: 2, arrow: true },
  ];
  const half = (right - left) / 2 - text;
  const feet = [wrapText(x.low, text, half, 2), wrapText(x.high, text, half, 2)] as const;
  shapes.push(...textBlock(feet[0], [left, bottom + 0.4 * text], { size: text, anchor: 'start', fill: 'ink-2' }).shapes);
  shapes.push(...textBlock(feet[1], [right, bottom + 0.4 * text], { size: text, anchor: 'end', fill: 'ink-2' }).shapes);
  const sides = [wrapText(y.low, text, height / 2 - text, 1), wrapText(y.high, text, height / 2 - text, 1)] as const;
  const side = { shape: 'text', size: text, fill: 'ink-2', rotate: -90 } as const;
  shapes.push({ ...side, at: [left - 0.6 * text, bottom], text: sides[0].join('\n'), anchor: 'start' });
  shapes.push({ ...side, at: [left - 0.6 * text, top], text: sides[1].join('\n'), anchor: 'end' });

  const size = text * 1.07;
  const labels = placeLabels(config, plot, size, 1.15);

  const room = { box: [left + 3, top, right, bottom - 3] as Box, taken: labels.map(({ box }) => box), sideways: 1 };
  return {
    size: [width, Math.ceil(bottom + 0.4 * text + Math.max(feet[0].length, feet[1].length) * text * 1.25 + 4)],
    shapes,
    over: labels.flatMap(({ lines, at }) => textBlock(lines, at, { size, weight: 'bold', halo: true }).shapes),
    plot,
    counts: labels.map(({ at, lines }) => [at[0], at[1] + lines.length * size * 1.25 + 0.62 * size]),
    isStacked: !hasAim(config),
    rooms: { now: room, aim: room },
  };
}
