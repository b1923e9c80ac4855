import type { PdfCell, PdfColumn, PdfMark, PdfNode } from '@/blockkit';
import type { Paragraph, ParagraphStyle, SlideCell } from '../deck';
import { linesOf, widthOf } from '../measure';
import { AREA, STYLES } from '../style';
import { type Flow, heightOf } from './flow';

type Table = Extract<PdfNode, { type: 'table' }>;

/** Room round the words of a cell, points. */
export const CELL = { x: 6, y: 5 } as const;
/** No column takes more than this part of the table for one long word. */
const LONGEST_WORD = 0.36;
/** An empty column keeps this part of its share: people go on writing in it. */
const LEAST_SHARE = 0.6;
const GAP = 12;

/** Shapes that every face has, as marks before words. */
const SHAPES = { public: '●', private: '■', third: '▲', other: '◊' } as const;
const markOf = (mark: PdfMark | undefined): string => (mark?.mark === 'sector' ? `${SHAPES[mark.sector]} ` : '');

function styleOf({ strong, tone }: PdfCell): ParagraphStyle {
  if (tone === 'late') return STYLES.cellLate;
  if (tone === 'muted') return STYLES.cellMuted;
  return strong ? STYLES.cellStrong : STYLES.cell;
}

const paragraphsOf = (cell: PdfCell): Paragraph[] => [
  ...`${markOf(cell.mark)}${cell.text}`.split('\n').map((text): Paragraph => ({ text, style: styleOf(cell) })),
  ...(cell.detail ?? '').split('\n').flatMap((text): Paragraph[] => (text === '' ? [] : [{ text, style: STYLES.detail }])),
];

/** A row of cells: what they say, and how high it is. */
interface Row {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly height: number;
}

const cellHeight = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, { text, style }) => sum + heightOf(linesOf(text, style, width - 2 * CELL.x).length, style), 2 * CELL.y);

const rowOf = (cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Row =>
  ({ cells, height: Math.max(...cells.map((paragraphs, index) => cellHeight(paragraphs, widths[index] ?? 0))) });

/** A table with its head on every slide. Rows higher than a slide go on to the next one. */
export function addTable(flow: Flow, { columns, rows, rowHeads = false, caption }: Table, name: string): void {
  const cells = rows.map((row) => columns.map((_, index): Paragraph[] => {
    const paragraphs = paragraphsOf(row[index] ?? { text: '' });
    return rowHeads && index === 0 ? paragraphs.map((one) => (one.style === STYLES.cell ? { ...one, style: STYLES.cellStrong } : one)) : paragraphs;
  }));
  const head = columns.map(({ header }): Paragraph[] => [{ text: header, style: STYLES.head }]);
  const widths = columnWidths(columns, [head, ...cells]);
  const headRow = rowOf(head, widths);
  const waiting = cells.map((row) => rowOf(row, widths));
  const slideCell = (paragraphs: readonly Paragraph[], index: number): SlideCell => ({ paragraphs, align: columns[index]?.align });

  const first = waiting[0];
  const gap = (): number => (flow.isAtTop() ? 0 : GAP);
  if (first && !flow.isAtTop() && flow.room() < gap() + headRow.height + Math.min(first.height, 90)) flow.nextSlide();
  while (waiting.length > 0) {
    const left = flow.room() - GAP - headRow.height;
    const taken: Row[] = [];
    let used = 0;
    for (let row = waiting[0]; row; row = waiting[0]) {
      if (used + row.height <= left) taken.push(row);
      else {
        const [top, rest] = taken.length === 0 && (flow.isAtTop() || row.height > flow.fullRoom() - headRow.height) ? cutRow(row, widths, left) : [null, row];
        if (top) {
          taken.push(top);
          waiting[0] = rest;
        }
        break;
      }
      used += row.height;
      waiting.shift();
    }
    if (taken.length > 0) {
      const all = [headRow, ...taken];
      const height = all.reduce((sum, row) => sum + row.height, 0);
      flow.place(height, GAP, (box) => [{
        type: 'table', box: { ...box, width: widths.reduce((sum, width) => sum + width, 0) }, name: caption || name, widths,
        heights: all.map((row) => row.height), rows: all.map((row) => row.cells.map(slideCell)), rowHeads,
      }]);
    }
    if (waiting.length > 0) flow.nextSlide();
  }
}

/** As much of a row as `height` takes, and the rest of it. */
function cutRow({ cells }: Row, widths: readonly number[], height: number): readonly [Row, Row] {
  const parts = cells.map((paragraphs, index) => {
    const width = (widths[index] ?? 0) - 2 * CELL.x;
    let left = height - 2 * CELL.y;
    const top: Paragraph[] = [];
    const rest: Paragraph[] = [];
    for (const paragraph of paragraphs) {
      const lines = linesOf(paragraph.text, paragraph.style, width);
      const fits = rest.length > 0 ? 0 : Math.max(top.length === 0 ? 1 : 0, Math.min(lines.length, Math.floor(left / paragraph.style.leading)));
      left -= fits * paragraph.style.leading;
      if (fits > 0) top.push({ ...paragraph, text: lines.slice(0, fits).join('').trimEnd() });
      if (fits < lines.length) rest.push({ ...paragraph, text: lines.slice(fits).join('') });
    }
    return { top, rest: rest.length > 0 ? rest : [{ text: '', style: STYLES.cell }] };
  });
  return [rowOf(parts.map(({ top }) => top), widths), rowOf(parts.map(({ rest }) => rest), widths)];
}

const longest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

/** Widths as near the columns' shares as their words let: no word is cut while another column has air to give. */
function columnWidths(columns: readonly PdfColumn[], rows: readonly (readonly (readonly Paragraph[])[])[]): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + Math.max(width, 0.01), 0);
  const wished = columns.map(({ width }) => (Math.max(width, 0.01) / all) * AREA.width);
  const needs = columns.map((_, index) => {
    const paragraphs = rows.flatMap((row) => row[index] ?? []);
    const least = longest(paragraphs.flatMap(({ text, style }) => text.split(/[\s-]+/).map((word) => widthOf(word, style)))) + 2 * CELL.x + 1;
    const most = longest(paragraphs.map(({ text, style }) => widthOf(text, style))) + 2 * CELL.x + 1;
    return { least: Math.min(least, AREA.width * LONGEST_WORD), most };
  });
  const narrow = wished.map((width, index) => Math.min(Math.max(width, needs[index]?.least ?? 0), Math.max(needs[index]?.most ?? width, width * LEAST_SHARE)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const spare = AREA.width - sum(narrow);
  if (spare >= 0) {
    // What is left goes first to those whose lines break, then to all.
    const wants = narrow.map((width, index) => Math.max(0, (needs[index]?.most ?? 0) - width));
    const given = Math.min(spare, sum(wants));
    const rest = spare - given;
    return narrow.map((width, index) => width + (sum(wants) > 0 ? (given * (wants[index] ?? 0)) / sum(wants) : 0) + (rest * (wished[index] ?? 0)) / AREA.width);
  }
  const air = narrow.map((width, index) => Math.max(0, width - (needs[index]?.least ?? 0)));
  if (sum(air) <= 0 || sum(air) < -spare) return narrow.map((width) => (width * AREA.width) / sum(narrow));
  return narrow.map((width, index) => width + (spare * (air[index] ?? 0)) / sum(air));
}
