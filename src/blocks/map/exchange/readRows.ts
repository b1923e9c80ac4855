import { knownWord } from '@/lib/knownWord';
import { normaliseName } from '@/lib/normaliseName';
import { err, ok, type Result } from '@/lib/result';
import { gather, type RawEdge, type RawNode } from './gather';
import type { Incoming, Problem, ReadProblem } from './problems';
import { ACTOR_FIELDS, LINK_COLUMNS, sectorOf, strengthOf } from './words';

type Rows = readonly (readonly string[])[];

/** What each row tells of. */
export type RowKind = 'links' | 'actors';

type LinkColumn = keyof typeof LINK_COLUMNS;
type ActorColumn = keyof typeof ACTOR_FIELDS;

/** How rows are read: what they tell of, and what stands in each column (`null` = nothing of ours). */
export interface RowLayout {
  readonly kind: RowKind;
  readonly isTitled: boolean;
  readonly columns: readonly (LinkColumn | ActorColumn | null)[];
}

/** Two names on one line: `Kunta - Yhdistys`, `Kunta -> Yhdistys`. */
const ARROW = /\s+(?:[-–—]+|<?[-=]+>|[→↔⇄])\s+/u;

/** Lines of one cell that hold two names become two cells; the other rows stay as they are. */
export function splitArrows(rows: Rows): Rows {
  const isPair = (row: readonly string[]): boolean => row.length === 1 && (row[0] ?? '').split(ARROW).length === 2;
  return rows.filter(isPair).length * 2 > rows.length ? rows.map((row) => (isPair(row) ? (row[0] ?? '').split(ARROW) : row)) : rows;
}

/** How rows seem to be meant: by titles of columns, or else by what stands in them. `kind` when people have said. */
export function guessLayout(rows: Rows, kind?: RowKind): RowLayout {
  const head = rows[0] ?? [];
  const asLinks = head.map((cell) => knownWord(cell, LINK_COLUMNS));
  const asActors = head.map((cell) => knownWord(cell, ACTOR_FIELDS));
  if (kind !== 'actors' && asLinks.includes('from') && asLinks.includes('to')) return { kind: 'links', isTitled: true, columns: asLinks };
  const hasName = asActors.includes('name') && asActors.filter((column) => column !== null).length * 2 >= head.length;
  if (kind !== 'links' && hasName) return { kind: 'actors', isTitled: true, columns: asActors };

  const width = Math.max(0, ...rows.map((row) => row.length));
  const isMostly = (column: number, test: (cell: string) => boolean): boolean => {
    const cells = rows.slice(0, 50).map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  const isSector = (column: number): boolean => isMostly(column, (cell) => sectorOf(cell) !== null);
  const guessed = kind ?? (width > 1 && !columns.some((column) => column > 0 && isSector(column)) ? 'links' : 'actors');
  if (guessed === 'links') {
    const strength = columns.find((column) => column > 1 && isMostly(column, (cell) => strengthOf(cell) !== null)) ?? 2;
    const about = columns.find((column) => column > 1 && column !== strength);
    return { kind: 'links', isTitled: false, columns: columns.map((column) => (column === 0 ? 'from' : column === 1 ? 'to' : column === strength ? 'strength' : column === about ? 'about' : null)) };
  }
  const sector = columns.find((column) => column > 0 && isSector(column)) ?? 1;
  const group = columns.find((column) => column > 0 && column !== sector);
  return { kind: 'actors', isTitled: false, columns: columns.map((column) => (column === 0 ? 'name' : column === sector ? 'sector' : column === group ? 'group' : null)) };
}

/** What rows say, read as `layout` says. Actors of links are known by their names. Problems name rows from 1, titles included. */
export function readRows(rows: Rows, layout: RowLayout): Result<Incoming, ReadProblem> {
  return layout.kind === 'links' ? readLinkRows(rows, layout) : readActorRows(rows, layout);
}

const cellOf = (row: readonly string[], { columns }: RowLayout, column: LinkColumn | ActorColumn): string => row[columns.indexOf(column)]?.trim() ?? '';

const body = (rows: Rows, { isTitled }: RowLayout): readonly { readonly row: readonly string[]; readonly place: number }[] =>
  rows.map((row, index) => ({ row, place: index + 1 })).slice(isTitled ? 1 : 0);

const keyOf = (name: string): string => normaliseName(name) || name;

function readLinkRows(rows: Rows, layout: RowLayout): Result<Incoming, ReadProblem> {
  const nodes = new Map<string, RawNode>();
  const problems: Problem[] = [];
  const nodeOf = (name: string, place: number): string => {
    const id = keyOf(name);
    if (!nodes.has(id)) nodes.set(id, { place, id, name, sector: '', group: '', at: null });
    return id;
  };
  const edges = body(rows, layout).flatMap(({ row, place }): readonly RawEdge[] => {
    const from = cellOf(row, layout, 'from');
    const to = cellOf(row, layout, 'to');
    if (from === '' || to === '') {
      problems.push({ code: 'half-link', place, text: row.filter((cell) => cell.trim() !== '').join('; ') });
      return [];
    }
    return [{ place, from: nodeOf(from, place), to: nodeOf(to, place), strength: cellOf(row, layout, 'strength'), weight: null, about: cellOf(row, layout, 'about') }];
  });
  return withProblems(gather([...nodes.values()], edges), problems);
}

function readActorRows(rows: Rows, layout: RowLayout): Result<Incoming, ReadProblem> {
  const problems: Problem[] = [];
  const nodes = body(rows, layout).flatMap(({ row, place }): readonly RawNode[] => {
    const name = cellOf(row, layout, 'name');
    if (name !== '') return [{ place, id: String(place), name, sector: cellOf(row, layout, 'sector'), group: cellOf(row, layout, 'group'), at: null }];
    problems.push({ code: 'no-name', place, text: row.filter((cell) => cell.trim() !== '').join('; ') });
    return [];
  });
  return withProblems(gather(nodes, []), problems);
}

/** Rows of which none was understood still tell why. */
function withProblems(read: Result<Incoming, ReadProblem>, problems: readonly Problem[]): Result<Incoming, ReadProblem> {
  if (read.ok) return ok({ ...read.value, problems: [...problems, ...read.value.problems].sort((a, b) => a.place - b.place) });
  return read.error.code === 'no-nodes' && problems.length > 0 ? ok({ actors: [], links: [], problems }) : err(read.error);
}
