import * as z from 'zod/mini';
import {
  type Actor, type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries,
  localizedTextSchema, type Registry, registryOf, type SearchText, type Sector, SECTORS,
} from '@/blockkit';

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface MatrixColumn extends MatrixRow {
  /** The sector whose actors are looked for here. */
  readonly sector?: Sector | undefined;
}

export interface MatrixConfig {
  readonly holds: 'actors' | 'notes' | 'both';
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** What an empty cell asks; default "Who is missing here?" */
  readonly emptyQuestion?: string | undefined;
  /** Title of the column of heads. */
  readonly rowHead?: string | undefined;
}

/** One actor or one note in a cell. */
export interface CellEntry extends Entry {
  /** `''` once the actor has been removed from the workbook. */
  readonly actor?: Id;
  /** A note has this instead. */
  readonly text?: string;
}

export type Cell = Registry<CellEntry>;

export interface MatrixState extends BlockState {
  readonly kind: 'matrix';
  /** By the ids of row and column. */
  readonly cells: Readonly<Record<Id, Readonly<Record<Id, Cell>>>>;
}

const isUnique = (items: readonly { readonly id: string }[]): boolean => new Set(items.map(({ id }) => id)).size === items.length;
const headSchema = { id: idSchema, label: localizedTextSchema, help: z.optional(localizedTextSchema) };

export const configSchema = z.strictObject({
  holds: z.enum(['actors', 'notes', 'both']),
  rows: z.array(z.strictObject(headSchema)).check(z.minLength(1)),
  columns: z.array(z.strictObject({ ...headSchema, sector: z.optional(z.enum(SECTORS)) })).check(z.minLength(1)),
  emptyQuestion: z.optional(localizedTextSchema),
  rowHead: z.optional(localizedTextSchema),
}).check(z.refine(({ rows, columns }) => isUnique(rows) && isUnique(columns), 'two rows or columns have the same id'));

export const stateSchema: z.ZodMiniType<MatrixState> = z.object({
  kind: z.literal('matrix'),
  cells: z.record(idSchema, z.record(idSchema, registryOf(z.extend(entrySchema, {
    actor: z.exactOptional(z.string()),
    text: z.exactOptional(z.string()),
  })))),
});

export const initialState = ({ rows, columns }: MatrixConfig): MatrixState => ({
  kind: 'matrix',
  cells: Object.fromEntries(rows.map((row) => [row.id, Object.fromEntries(columns.map((column) => [column.id, {}]))])),
});

export const migrations: readonly BlockMigration[] = [];

const EMPTY: Cell = Object.freeze({});

/** One cell; empty where the template has got a row or a column since the workbook was made. */
export const cellAt = (state: Pick<MatrixState, 'cells'>, row: Id, column: Id): Cell => state.cells[row]?.[column] ?? EMPTY;

/** The entries of a cell in order, without removed actors and those who stand there twice. */
export function listCell(cell: Cell, actors: Registry<Actor>): readonly CellEntry[] {
  const standing = new Set<Id>();
  return listEntries(cell).filter(({ actor }) => {
    if (actor === undefined) return true;
    const found = actors[actor];
    if (!found || found.del !== undefined || standing.has(actor)) return false;
    standing.add(actor);
    return true;
  });
}

/** True when a sector is known and it is not the one looked for in the column. */
export const isOfOtherSector = ({ sector: wanted }: MatrixColumn, { sector }: Pick<Actor, 'sector'>): boolean =>
  wanted !== undefined && sector !== '' && sector !== wanted;

/** A cell with what it says. */
export interface CellView {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  /** Notes without words are left out. */
  readonly entries: readonly CellEntry[];
}

/** The cells row by row. */
export const readMatrix = (config: MatrixConfig, state: MatrixState, actors: Registry<Actor>): readonly (readonly CellView[])[] =>
  config.rows.map((row) => config.columns.map((column) => ({
    row,
    column,
    entries: listCell(cellAt(state, row.id, column.id), actors).filter(({ text }) => text === undefined || text.trim() !== ''),
  })));

type Content = BlockContent<MatrixConfig, MatrixState>;

/** The share of cells with something in them. */
export function progress({ config, state, document }: Content): number {
  const cells = readMatrix(config, state, document.actors).flat();
  return cells.filter(({ entries }) => entries.length > 0).length / cells.length;
}

/** Actors are found in their own registry. */
export const searchTexts = ({ config, state, document }: Content): readonly SearchText[] =>
  readMatrix(config, state, document.actors).flat().flatMap(({ entries }) =>
    entries.flatMap(({ id, text }) => (text === undefined ? [] : [{ text, entry: id }])));
