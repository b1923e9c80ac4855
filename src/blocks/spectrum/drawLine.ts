import { wrapText } from '@/lib/textFit';
import { hasAim, type SpectrumConfig } from './model';
import type { Ground, Measure, Shape } from './plan';

/** Lines of text as one shape, and how high they are. */
export function textBlock(
  lines: readonly string[],
  [x, top]: readonly [number, number],
  style: Omit<Extract<Shape, { shape: 'text' }>, 'shape' | 'at' | 'text'> & { readonly size: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (lines.length === 0) return { shapes: [], height: 0 };
  return {
    shapes: [{ shape: 'text', at: [x, top + style.size], text: lines.join('\n'), ...style }],
    height: lines.length * style.size * 1.25,
  };
}

/** Room outside the line's ends, and the size of the positions' names, in sizes of the type. */
const PAD = 0.95;
const NAME = 1.07;

/** Narrower columns than this, in sizes of the type, carry the number of their position instead of its name. */
const LEAST_COLUMN = 4.6;
/** Columns as wide as this have room for help. */
const HELP_COLUMN = 8;

/** Both numbers of a position, of three figures each, stand side by side in this many sizes of the type. */
export const COUNTS_ROOM = 7.4;

type Head = 'number' | 'name' | 'help';

/** The column of one position, units. */
const columnOf = (config: SpectrumConfig, { width, text }: Measure): number => (width - 2 * PAD * text) / config.positions.length;

const nameLines = (label: string, column: number, text: number): readonly string[] => wrapText(label, text * NAME, column - 6, 3, true);
const helpLines = (help: string, column: number, text: number): readonly string[] => wrapText(help, helpSize(text), column - 10, 3);
const helpSize = (text: number): number => Math.max(13, text * 0.9);
const isWhole = (lines: readonly string[]): boolean => !lines.at(-1)?.endsWith('…');

/**
 * What there is room for at the head of each column: words are said in full or, all of them, beside the drawing.
 * A field names its positions and has no room for help.
 */
export function headOf(config: SpectrumConfig, measure: Measure): Head {
  const { positions, field } = config;
  const { text } = measure;
  if (field) return 'name';
  const column = columnOf(config, measure);
  if (column < LEAST_COLUMN * text || !positions.every(({ label }) => isWhole(nameLines(label, column, text)))) return 'number';
  return column >= HELP_COLUMN * text && positions.every(({ help = '' }) => isWhole(helpLines(help, column, text))) ? 'help' : 'name';
}

/** A line with a column for each position; dots heap on it, aims hang under it. */
export function lineGround(config: SpectrumConfig, { width, text, band: heap = 8 }: Measure): Ground {
  const { positions, spans = [], low = '', high = '' } = config;
  const aims = hasAim(config);
  const left = PAD * text;
  const right = width - left;
  const column = columnOf(config, { width, text });
  const edgeOf = (index: number): number => left + index * column;
  const shapes: Shape[] = [];
  let y = 2;

  if (spans.length > 0) {
    const room = spans.map(({ label, from, to }) => {
      const [first, last] = [from, to].map((end) => positions.findIndex(({ id }) => id === end)).sort((a, b) => a - b) as [number, number];
      const [start, end] = [edgeOf(first) + 3, edgeOf(last + 1) - 3];
      return { start, end, lines: wrapText(label, text, end - start - 8, 2) };
    });
    const rows = Math.max(...room.map(({ lines }) => lines.length));
    const bracket = y + rows * text * 1.25 + 0.5 * text;
    for (const { start, end, lines } of room) {
      const top = y + (rows - lines.length) * text * 1.25;
      shapes.push(...textBlock(lines, [(start + end) / 2, top], { size: text, fill: 'ink-2' }).shapes);
      shapes.push({ shape: 'line', points: [[start, bracket + 0.5 * text], [start, bracket], [end, bracket], [end, bracket + 0.5 * text]], stroke: 'ink-2', width: 1.25 });
    }
    y = bracket + 0.8 * text;
  }

  const head = headOf(config, { width, text });
  const labelSize = head === 'number' ? text * 1.2 : text * NAME;
  const smallSize = helpSize(text);
  const heads = positions.map(({ label, help = '' }, index) => ({
    x: edgeOf(index + 0.5),
    label: head === 'number' ? [String(index + 1)] : nameLines(label, column, text),
    help: head === 'help' ? helpLines(help, column, text) : [],
  }));
  const labelRows = Math.max(...heads.map(({ label }) => label.length));
  const helpRows = Math.max(...heads.map(({ help }) => help.length));
  for (const { x, label, help } of heads) {
    shapes.push(...textBlock(label, [x, y], { size: labelSize, weight: 'bold' }).shapes);
    shapes.push(...textBlock(help, [x, y + labelRows * labelSize * 1.25 + 2], { size: smallSize, fill: 'ink-2' }).shapes);
  }
  const headTop = y;
  y += labelRows * labelSize * 1.25 + (helpRows > 0 ? helpRows * smallSize * 1.25 + 4 : 2) + 0.3 * text;

  const band = heap * text;
  const axis = y + band;
  const foot = aims ? axis + band : axis + 0.6 * text;
  for (let index = 1; index < positions.length; index++) {
    shapes.push({ shape: 'line', points: [[edgeOf(index), headTop + 2], [edgeOf(index), foot]], stroke: 'rule', width: 1 });
  }
  shapes.push({ shape: 'line', points: [[left, axis], [right, axis]], stroke: 'ink', width: 2 });
  for (const x of [left, right]) shapes.push({ shape: 'line', points: [[x, axis - 0.4 * text], [x, axis + 0.4 * text]], stroke: 'ink', width: 2 });

  const isStacked = column < COUNTS_ROOM * text;
  const counts = foot + 0.9 * text;
  let bottom = counts + (isStacked && aims ? 2.2 : 0.9) * text;
  if (low !== '' || high !== '') {
    const half = (right - left) / 2 - text;
    const ends = [wrapText(low, text, half, 2), wrapText(high, text, half, 2)] as const;
    shapes.push(...textBlock(ends[0], [left, bottom], { size: text, anchor: 'start', fill: 'ink-2' }).shapes);
    shapes.push(...textBlock(ends[1], [right, bottom], { size: text, anchor: 'end', fill: 'ink-2' }).shapes);
    bottom += Math.max(ends[0].length, ends[1].length) * text * 1.25 + 0.3 * text;
  }

  const clear = 4;
  return {
    size: [width, Math.ceil(bottom)],
    shapes,
    over: [],
    plot: [left, axis, right, axis],
    counts: positions.map((_, index) => [edgeOf(index + 0.5), counts]),
    isStacked,
    rooms: {
      now: { box: [2, axis - band, width - 2, axis - clear], taken: [], sideways: 1.6 },
      aim: { box: [2, axis + clear, width - 2, axis + band], taken: [], sideways: 1.6 },
    },
  };
}
