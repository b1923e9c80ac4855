import type { PlanDate } from '@/document';
import type { SheetId } from '@/document/sheets';
import type { Layout, Table, TableField } from './types';
import { FIELDS, fieldTitled, hasWhatItNeeds, isAnswerSheet, isOwnTitle, kindNamed, valueOf } from './words';

/** Titles stand within the first rows: above them there may be a name and a date of the file. */
const TITLE_ROWS = 8;

/** How many rows tell what a column holds. */
const LOOKED_AT = 50;

const KINDS: readonly SheetId[] = ['plan', 'actors', 'links'];

/** What the workbook knows that helps to see what a column holds. */
export interface Known {
  readonly readDate: (text: string) => PlanDate | null;
  readonly isActor: (name: string) => boolean;
}

export const widthOf = ({ rows }: Table): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell !== '');

/** Fields by the titles of one row; of two titles of one field the first counts. */
function byTitles(kind: SheetId, titles: readonly string[], width: number): (TableField | null)[] {
  const columns: (TableField | null)[] = [];
  for (let at = 0; at < width; at += 1) {
    const field = fieldTitled(kind, titles[at] ?? '');
    columns.push(field !== null && (columns.includes(field) && field !== 'contact' && field !== 'note') ? null : field);
  }
  return columns;
}

/** Gives the fields that are left to the columns that are left, by what stands in them. */
function byContent(kind: SheetId, columns: readonly (TableField | null)[], rows: Table['rows'], isTitled: boolean, known: Known): readonly (TableField | null)[] {
  const found = [...columns];
  const cellsOf = (column: number): readonly string[] => filled(rows.slice(0, LOOKED_AT).map((row) => row[column] ?? ''));
  const mostly = (column: number, test: (cell: string) => boolean): boolean => {
    const cells = cellsOf(column);
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  const give = (field: TableField, test: (cell: string) => boolean): void => {
    if (!FIELDS[kind].includes(field) || found.includes(field)) return;
    const column = found.findIndex((one, at) => one === null && mostly(at, test));
    if (column >= 0) found[column] = field;
  };
  const isNumber = (cell: string): boolean => /^[\d\s.,]+$/.test(cell);
  give('when', (cell) => known.readDate(cell) !== null && !/^\d+$/.test(cell));
  give('contact', (cell) => /\S@\S+\.\S|^\+?[\d\s()-]{6,}$/.test(cell));
  if (kind === 'plan') give('status', (cell) => valueOf('status', cell) !== null && !isNumber(cell));
  give('sector', (cell) => valueOf('sector', cell) !== null && !isNumber(cell));
  give('strength', (cell) => valueOf('strength', cell) !== null);
  if (kind === 'actors') give('type', (cell) => valueOf('actorType', cell) !== null);
  if (kind === 'links') {
    give('from', known.isActor);
    give('to', known.isActor);
  }
  if (kind === 'actors') give('name', known.isActor);
  if (kind === 'plan') give('owners', (cell) => cell.split(/[;,\n]/).some((name) => known.isActor(name)));
  // Columns with titles that say something else stay out of it.
  if (isTitled) return found;
  const free = { plan: ['title', 'owners', 'note'], actors: ['name', 'organisation', 'note'], links: ['from', 'to', 'about', 'note'] } as const;
  for (const field of free[kind]) {
    if (found.includes(field)) continue;
    const column = found.findIndex((one, at) => one === null && cellsOf(at).length > 0);
    if (column >= 0) found[column] = field;
  }
  return found;
}

interface Candidate {
  readonly kind: SheetId;
  readonly titleRow: number;
  readonly score: number;
}

/** The row and the kind whose titles are known best. */
function findTitles({ name, rows }: Table): Candidate | null {
  const named = kindNamed(name);
  let best: Candidate | null = null;
  for (const [titleRow, row] of rows.slice(0, TITLE_ROWS).entries()) {
    const titles = filled(row);
    for (const kind of KINDS) {
      const fields = byTitles(kind, row, row.length);
      const hits = fields.filter((field) => field !== null).length;
      if (hits * 2 < titles.length || !hasWhatItNeeds(kind, fields) || (hits < 2 && titles.length > 3)) continue;
      const score = hits + titles.filter((title) => isOwnTitle(kind, title)).length / 2 + (named === kind ? 5 : 0);
      if (!best || score > best.score) best = { kind, titleRow, score };
    }
  }
  return best;
}

/** How the rows read as a kind, with titles in a given row, or in none. */
export function layoutAs(table: Table, kind: SheetId, titleRow: number | null, known: Known): Layout {
  const width = widthOf(table);
  const columns = titleRow === null ? Array<null>(width).fill(null) : byTitles(kind, table.rows[titleRow] ?? [], width);
  return { kind, titleRow, columns: byContent(kind, columns, table.rows.slice((titleRow ?? -1) + 1), titleRow !== null, known) };
}

/** How the rows read as a kind that people have said: under the row of titles that are known best, if any is. */
export function layoutFor(table: Table, kind: SheetId, known: Known): Layout {
  const hits = table.rows.slice(0, TITLE_ROWS).map((row) => byTitles(kind, row, row.length).filter((field) => field !== null).length);
  const most = Math.max(0, ...hits);
  return layoutAs(table, kind, most === 0 ? null : hits.indexOf(most), known);
}

/** How a sheet seems to be meant. A sheet of which nothing is known is left out. */
export function guessLayout(table: Table, known: Known): Layout {
  const nothing: Layout = { kind: null, titleRow: null, columns: Array<null>(widthOf(table)).fill(null) };
  if (isAnswerSheet(table.name)) return nothing;
  const titles = findTitles(table);
  if (titles) return layoutAs(table, titles.kind, titles.titleRow, known);
  // Without titles: names that are known here, or dates, tell what it is.
  const untitled = KINDS.map((kind) => layoutAs(table, kind, null, known));
  const has = (kind: SheetId, field: TableField): Layout | undefined => untitled.find((layout) => layout.kind === kind && layout.columns.includes(field));
  return has('plan', 'when') ?? has('links', 'strength') ?? has('actors', 'sector') ?? has('actors', 'contact') ?? nothing;
}

/** True when Kehä wrote the sheet: its name and every title are ours. */
export function isOwnSheet(table: Table, { kind, titleRow }: Layout): boolean {
  if (kind === null || titleRow === null || kindNamed(table.name) !== kind) return false;
  const titles = filled(table.rows[titleRow] ?? []);
  return titles.length > 3 && titles.every((title) => isOwnTitle(kind, title));
}
