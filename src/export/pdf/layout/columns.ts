import type { PdfCell, PdfColumn } from '@/blockkit';
import type { TextStyle } from '../art/items';
import type { TypeSetter } from '../type/typeSetter';
import { CONTENT_WIDTH, PAGE } from './page';
import { STYLES, withTone } from './styles';

export const COLUMN_GAP = 10;
export const MARK = { section: 16.5, status: 12, sector: 11 } as const;
/** No column takes more than this part of the table for one long word. */
const LONGEST_WORD = 0.4;

export interface Box {
  readonly x: number;
  readonly width: number;
  readonly end: boolean;
}

/** The columns' places; each has its share and a gap on its right. */
export function columnBoxes(columns: readonly PdfColumn[]): readonly Box[] {
  const room = CONTENT_WIDTH - COLUMN_GAP * (columns.length - 1);
  const shares = sum(columns.map(shareOf));
  let x: number = PAGE.left;
  return columns.map((column) => {
    const box = { x, width: (shareOf(column) / shares) * room, end: column.align === 'end' };
    x += box.width + COLUMN_GAP;
    return box;
  });
}

const shareOf = ({ width }: PdfColumn): number => Math.max(width, 0.01);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export const styleOf = ({ strong, tone = 'normal' }: PdfCell): TextStyle => {
  const base = strong ? STYLES.cellStrong : STYLES.cell;
  return tone === 'late' ? withTone(base, 'berry') : tone === 'muted' ? withTone(base, 'ink-3') : base;
};

/** What a mark takes from the width of a cell's words. */
export const indentOf = ({ mark }: PdfCell): number => (mark ? MARK[mark.mark] + 5 : 0);

/**
 * The columns with widths in points, as near their shares as their words let: no word is cut while
 * another column has air to give.
 */
export function fitColumns(columns: readonly PdfColumn[], rows: readonly (readonly PdfCell[])[], type: TypeSetter): readonly PdfColumn[] {
  const boxes = columnBoxes(columns);
  const room = sum(boxes.map(({ width }) => width));
  const needs = columns.map((column, index) => {
    const need = needOf(column, rows.map((cells) => cells[index] ?? { text: '' }), room, type);
    const share = column.isToFill ? (boxes[index]?.width ?? 0) : 0;
    return { ...need, least: Math.max(need.least, share), most: Math.max(need.most, share) };
  });
  const widths = boxes.map(({ width }, index) => {
    const { least = 0, most = width } = needs[index] ?? {};
    return Math.min(Math.max(width, least), most);
  });
  const spare = room - sum(widths);
  const wishes = widths.map((width, index) => {
    const { least = 0, most = 0 } = needs[index] ?? {};
    return spare > 0 ? most - width : width - least;
  });
  const wished = sum(wishes);
  if (spare < 0 && wished < -spare) return columns;
  const broken = widths.map((width, index) => needs[index]?.lengths.filter((length) => length > width).length ?? 0);
  const changes = spare < 0 ? wishes.map((wish) => (spare * wish) / wished) : cheapestFirst(wishes, broken, spare);
  // What nobody needs goes to all by their shares.
  const left = Math.max(0, spare - wished);
  return columns.map((column, index) => ({
    ...column,
    width: (widths[index] ?? 0) + (changes[index] ?? 0) + (left * (boxes[index]?.width ?? 0)) / room,
  }));
}

/** Shares out `whole` where it makes the most broken lines whole. */
function cheapestFirst(wishes: readonly number[], broken: readonly number[], whole: number): readonly number[] {
  const cost = (index: number): number => (wishes[index] ?? 0) / Math.max(1, broken[index] ?? 0);
  const given = wishes.map(() => 0);
  let left = whole;
  for (const [index, wish] of [...wishes.entries()].sort(([a], [b]) => cost(a) - cost(b))) {
    given[index] = Math.min(wish, left);
    left -= given[index];
  }
  return given;
}

interface Need {
  /** The longest word. */
  readonly least: number;
  /** The longest line unbroken. */
  readonly most: number;
  /** All lines unbroken. */
  readonly lengths: readonly number[];
}

function needOf({ header }: PdfColumn, cells: readonly PdfCell[], room: number, type: TypeSetter): Need {
  let least = 0;
  const lengths: number[] = [];
  const measure = (text: string, style: TextStyle, indent: number): void => {
    for (const line of text.split('\n')) {
      lengths.push(type.width(line, style) + indent);
      for (const word of line.split(' ')) least = Math.max(least, type.width(word, style) + indent);
    }
  };
  measure(header, STYLES.tableHead, 0);
  for (const cell of cells) {
    if (cell.mark?.mark === 'section') {
      least = Math.max(least, MARK.section);
      continue;
    }
    measure(cell.text, styleOf(cell), indentOf(cell));
    if (cell.detail) measure(cell.detail, STYLES.cellDetail, indentOf(cell));
  }
  // A hair more, so that rounding never breaks a line that fits.
  least = Math.min(least, room * LONGEST_WORD) + 0.5;
  return { least, most: lengths.reduce((most, length) => Math.max(most, length + 0.5), least), lengths };
}
