import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Language } from '@/lib/languages';
import { guardFormula } from '@/lib/formulaGuard';
import { legalSheetName } from './sheetName';
import type { Cell, FullSheet, SheetColumn } from './types';
import { type SheetLayout, workbookFeature } from './xlsxFeature';
import { xlsxText } from './xlsxText';

/** What a file says of itself. */
export interface XlsxInfo {
  readonly title: string;
  readonly language: Language;
}

const HEAD = {
  type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#ece4d5', bottomBorderStyle: 'thin', bottomBorderColor: '#7c7668',
} as const;
const DAY = { type: Date, format: 'd.m.yyyy', align: 'left', alignVertical: 'top' } as const;
const NUMBER = { type: Number, alignVertical: 'top' } as const;

/** Texts get their style from `workbookFeature`: reckoned for each cell it would take most of the time. */
function toCell(cell: Cell, kind: SheetColumn['kind'] = 'text'): CellObject | string | null {
  if (cell === '') return null;
  if (typeof cell === 'number') return { ...NUMBER, ...(kind === 'mean' && { format: '0.00' }), value: cell };
  if (typeof cell === 'string') return xlsxText(guardFormula(cell));
  return { ...DAY, value: new Date(`${cell.day}T00:00:00Z`) };
}

const MIN_WIDTH = 8;
/** Room for the button of the filter. */
const HEAD_ROOM = 4;

const longestLine = (cell: Cell): number =>
  typeof cell === 'string' ? cell.split('\n').reduce((most, line) => Math.max(most, line.length), 0) : typeof cell === 'number' ? 6 : 11;

/** As wide as its longest line, within reason; never so narrow that a word of its title breaks. */
function widthOf({ title, width }: SheetColumn, index: number, rows: FullSheet['rows']): number {
  let longest = Math.max(MIN_WIDTH, title.length + HEAD_ROOM);
  for (const row of rows) longest = Math.max(longest, longestLine(row[index] ?? '') + 2);
  return Math.max(Math.min(longest, width), ...title.split(' ').map((word) => word.length + HEAD_ROOM));
}

/** The height of a line in points, and the most that a row of Excel may be. */
const LINE = 15;
const TALLEST = 409;
/** Letters are narrower than the figures by which columns are measured. */
const LETTERS = 1.1;

/** Room for the wrapped texts of a row, about: a spreadsheet that measures the letters itself may do better. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  let lines = 1;
  for (const [index, cell] of row.entries()) {
    if (typeof cell !== 'string' || cell === '') continue;
    const room = (widths[index] ?? MIN_WIDTH) * LETTERS;
    lines = Math.max(lines, cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0));
  }
  return Math.min(TALLEST, lines * LINE);
}

/** Titles share their place with the button of the filter. */
const headHeight = (columns: readonly SheetColumn[], widths: readonly number[]): number =>
  heightOf(columns.map(({ title }) => title), widths.map((width) => width - HEAD_ROOM));

function layOut(sheets: readonly FullSheet[]): readonly SheetLayout[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const { columns, rows } = sheet;
    const name = legalSheetName(sheet.title, taken);
    taken.add(name.toLowerCase());
    const widths = columns.map((column, index) => widthOf(column, index, rows));
    return { ...sheet, name, widths, heights: [headHeight(columns, widths), ...rows.map((row) => heightOf(row, widths))] };
  });
}

/**
 * An Excel workbook (Office Open XML). Every text is a text cell, never a formula; a day is a date; the first row stays in
 * sight and filters; columns for the machine are hidden.
 */
export async function writeXlsx(sheets: readonly FullSheet[], info: XlsxInfo): Promise<Blob> {
  const laidOut = layOut(sheets);
  return writeXlsxFile(
    laidOut.map(({ name, columns, rows, widths }) => ({
      sheet: name,
      data: [columns.map(({ title }) => ({ ...HEAD, value: title })), ...rows.map((row) => row.map((cell, index) => toCell(cell, columns[index]?.kind)))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [workbookFeature(laidOut, info)] },
  ).toBlob();
}
