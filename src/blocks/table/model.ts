import * as z from 'zod/mini';
import {
  type Actor, type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries,
  localizedTextSchema, orderKeyBetween, type Registry, registryOf, type SearchText,
} from '@/blockkit';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Default `text`; `actors` holds actors of the workbook. */
  readonly type?: 'text' | 'actors' | undefined;
  readonly placeholder?: string | undefined;
  /** Share of the width; default 1 */
  readonly width?: number | undefined;
}

/** A row that the template gives, with a head of its own. */
export interface FixedRow {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface TableConfig {
  readonly columns: readonly TableColumn[];
  readonly rows?: readonly FixedRow[] | undefined;
  /** Rows of one's own; default: when there are no fixed rows. */
  readonly free?: boolean | undefined;
  /** Title of the column of heads. */
  readonly rowHead?: string | undefined;
}

export interface TableRow extends Entry {
  /** By column; a row of one's own in a table with heads keeps its head under HEAD. */
  readonly texts: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, readonly Id[]>>;
}

export interface TableState extends BlockState {
  readonly kind: 'table';
  readonly rows: Registry<TableRow>;
}

export const configSchema = z.strictObject({
  columns: z.array(z.strictObject({
    id: idSchema,
    label: localizedTextSchema,
    type: z.optional(z.enum(['text', 'actors'])),
    placeholder: z.optional(localizedTextSchema),
    width: z.optional(z.number().check(z.gt(0))),
  })).check(z.minLength(1)),
  rows: z.optional(z.array(z.strictObject({ id: idSchema, label: localizedTextSchema, help: z.optional(localizedTextSchema) }))),
  free: z.optional(z.boolean()),
  rowHead: z.optional(localizedTextSchema),
});

export const stateSchema: z.ZodMiniType<TableState> = z.object({
  kind: z.literal('table'),
  rows: registryOf(z.extend(entrySchema, {
    texts: z.record(idSchema, z.string()),
    actors: z.record(idSchema, z.array(z.string())),
  })),
});

/** Where a row of one's own keeps its head. No column is called so: ids of columns have no underscore. */
export const HEAD = '_head';

export const isActors = (column: TableColumn): boolean => column.type === 'actors';
export const fixedRows = (config: TableConfig): readonly FixedRow[] => config.rows ?? [];
export const hasHeads = (config: TableConfig): boolean => fixedRows(config).length > 0;
export const isFree = (config: TableConfig): boolean => config.free ?? !hasHeads(config);

/** Narrower columns than this share of the table would break words. */
const LEAST_SHARE = 0.16;

/** The width of each column as a share 0-1, the column of heads first if there is one. */
export function columnShares(config: TableConfig): readonly number[] {
  const widths = [...(hasHeads(config) ? [1] : []), ...config.columns.map(({ width = 1 }) => width)];
  const all = widths.reduce((sum, width) => sum + width, 0);
  const mended = widths.map((width) => Math.max(width / all, Math.min(LEAST_SHARE, 1 / widths.length)));
  const total = mended.reduce((sum, share) => sum + share, 0);
  return mended.map((share) => share / total);
}

/** A row without answers, with the keys of every column. */
export function emptyRow(config: TableConfig, id: Id): Omit<TableRow, 'pos'> {
  const texts: Record<string, string> = hasHeads(config) ? { [HEAD]: '' } : {};
  const actors: Record<string, readonly Id[]> = {};
  for (const column of config.columns) {
    if (isActors(column)) actors[column.id] = [];
    else texts[column.id] = '';
  }
  return { id, texts, actors };
}

export function initialState(config: TableConfig): TableState {
  const rows: Record<Id, TableRow> = {};
  let pos: string | null = null;
  for (const { id } of fixedRows(config)) {
    // Not random: everybody who makes this state makes the same.
    pos = orderKeyBetween(pos, null, () => 0.9);
    rows[id] = { ...emptyRow(config, id), pos };
  }
  return { kind: 'table', rows };
}

export const migrations: readonly BlockMigration[] = [];

/** Rows of the group's own, in order. */
export function listOwnRows(config: TableConfig, state: TableState): readonly TableRow[] {
  const fixed = new Set(fixedRows(config).map(({ id }) => id));
  return listEntries(state.rows).filter(({ id }) => !fixed.has(id));
}

export const isFilled = (row: TableRow | undefined): boolean =>
  row !== undefined
  && (Object.values(row.texts).some((text) => text.trim() !== '') || Object.values(row.actors).some((ids) => ids.length > 0));

export interface RowContent {
  readonly id: Id;
  /** `''` when the table has no heads */
  readonly head: string;
  readonly help: string;
  /** One text for each column; names of actors with commas between them. */
  readonly cells: readonly string[];
}

/** The table as words: the fixed rows, then those of one's own that say something. */
export function readTable(config: TableConfig, state: TableState, actors: Registry<Actor>): readonly RowContent[] {
  const cellsOf = (row: TableRow | undefined): readonly string[] =>
    config.columns.map((column) =>
      isActors(column)
        ? (row?.actors[column.id] ?? []).flatMap((id) => actors[id]?.name ?? []).join(', ')
        : (row?.texts[column.id] ?? ''));
  return [
    ...fixedRows(config).map(({ id, label, help = '' }) => ({ id, head: label, help, cells: cellsOf(state.rows[id]) })),
    ...listOwnRows(config, state)
      .filter(isFilled)
      .map((row) => ({ id: row.id, head: row.texts[HEAD] ?? '', help: '', cells: cellsOf(row) })),
  ];
}

type Content = BlockContent<TableConfig, TableState>;

export function progress({ config, state }: Content): number {
  const fixed = fixedRows(config);
  if (fixed.length === 0) return listOwnRows(config, state).some(isFilled) ? 1 : 0;
  return fixed.filter(({ id }) => isFilled(state.rows[id])).length / fixed.length;
}

export const searchTexts = ({ config, state, document }: Content): readonly SearchText[] =>
  readTable(config, state, document.actors).flatMap(({ id, head, help, cells }) =>
    [head, help, ...cells].filter((text) => text.trim() !== '').map((text) => ({ text, entry: id })));
