import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries, listLinks,
  localizedTextSchema, type NewRound, orderKeyBetween, type Registry, registryOf, type SearchText, STRENGTHS, type Strength, type WorkbookDocument,
} from '@/blockkit';

/** Something asked of a column: a practice, a responsibility. */
export interface ColumnField {
  readonly id: string;
  readonly label: string;
}

export interface BoardColumn {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Only on a board of links: the strength of the links that stand here. */
  readonly strength?: Strength | undefined;
  /** Asked of this column alone. */
  readonly prompts?: readonly ColumnField[] | undefined;
}

export interface BoardConfig {
  /**
   * `actors`: the workbook's actors, placed by the group. `links`: the links of the network as it is, each in the
   * column of its strength. `notes`: short texts.
   */
  readonly holds: 'actors' | 'links' | 'notes';
  readonly columns: readonly BoardColumn[];
  /** An actor may stand in several columns. Default: in one. */
  readonly multiple?: boolean | undefined;
  /** Asked of every column. */
  readonly details?: readonly ColumnField[] | undefined;
  /** The group may add, rename and remove columns. Not on a board of links. */
  readonly ownColumns?: boolean | undefined;
  /** Shows how many stand in each column as a bar and in words. */
  readonly balance?: boolean | undefined;
}

/** One actor or one note in a column. */
export interface Card extends Entry {
  readonly column: Id;
  /** `''` once the actor has been removed from the workbook. */
  readonly actor?: Id;
  /** A note has this instead. */
  readonly text?: string;
}

/** A column that the group has made, named anew or removed. */
export interface ColumnChange extends Entry {
  /** `''`: as the template calls it. */
  readonly title: string;
}

export interface BoardState extends BlockState {
  readonly kind: 'board';
  /** Actors and notes; links stand in the workbook's own registry. */
  readonly cards: Registry<Card>;
  /** By the column's id: from the start the template's columns where the group may change them. */
  readonly columns: Registry<ColumnChange>;
  /** Answers by the column's id and the id of what was asked. */
  readonly texts: Readonly<Record<Id, Readonly<Record<string, string>>>>;
}

const fieldSchema = z.strictObject({ id: idSchema, label: localizedTextSchema });
const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export const configSchema = z.strictObject({
  holds: z.enum(['actors', 'links', 'notes']),
  columns: z.array(z.strictObject({
    id: idSchema,
    label: localizedTextSchema,
    help: z.optional(localizedTextSchema),
    strength: z.optional(z.enum(STRENGTHS)),
    prompts: z.optional(z.array(fieldSchema)),
  })).check(z.minLength(1)),
  multiple: z.optional(z.boolean()),
  details: z.optional(z.array(fieldSchema)),
  ownColumns: z.optional(z.boolean()),
  balance: z.optional(z.boolean()),
}).check(
  z.refine(({ columns }) => isUnique(columns.map(({ id }) => id)), 'two columns have the same id'),
  z.refine(({ columns, details = [] }) => columns.every(({ prompts = [] }) => isUnique([...prompts, ...details].map(({ id }) => id))),
    'a prompt and a detail of one column have the same id'),
  z.refine(({ holds, columns }) => holds !== 'links' || (columns.every(({ strength }) => strength) && isUnique(columns.map(({ strength }) => strength ?? ''))),
    'every column of links needs a strength of its own'),
);

export const stateSchema: z.ZodMiniType<BoardState> = z.object({
  kind: z.literal('board'),
  cards: registryOf(z.extend(entrySchema, { column: idSchema, actor: z.exactOptional(z.string()), text: z.exactOptional(z.string()) })),
  columns: registryOf(z.extend(entrySchema, { title: z.string() })),
  texts: z.record(idSchema, z.record(idSchema, z.string())),
});

/** What is asked of a column: its own prompts, then what is asked of all. */
export const fieldsOf = (config: BoardConfig, column: Pick<BoardColumn, 'prompts'>): readonly ColumnField[] =>
  [...(column.prompts ?? []), ...(config.details ?? [])];

/** Room for the answers of one column. */
export const emptyTexts = (config: BoardConfig, column: Pick<BoardColumn, 'prompts'>): Record<string, string> =>
  Object.fromEntries(fieldsOf(config, column).map(({ id }) => [id, '']));

export const hasOwnColumns = (config: BoardConfig): boolean => config.ownColumns === true && config.holds !== 'links';

export function initialState(config: BoardConfig): BoardState {
  const columns: Record<Id, ColumnChange> = {};
  let pos: string | null = null;
  for (const { id } of hasOwnColumns(config) ? config.columns : []) {
    // Not random: everybody who makes this state makes the same.
    pos = orderKeyBetween(pos, null, () => 0.9);
    columns[id] = { id, pos, title: '' };
  }
  return { kind: 'board', cards: {}, columns, texts: Object.fromEntries(config.columns.map((column) => [column.id, emptyTexts(config, column)])) };
}

/** The group's own columns stay; who and what stands in them is asked anew. */
export const renew = ({ columns, texts }: BoardState, { initial }: NewRound<BoardConfig, BoardState>): BoardState => ({
  ...initial,
  columns,
  texts: {
    ...initial.texts,
    ...Object.fromEntries(Object.entries(texts).map(([column, answers]) => [column, Object.fromEntries(Object.keys(answers).map((field) => [field, '']))])),
  },
});

export const migrations: readonly BlockMigration[] = [];

/** The columns as the group sees them. One that has come to the template later stands last. */
export function listColumns(config: BoardConfig, changes: BoardState['columns']): readonly BoardColumn[] {
  if (!hasOwnColumns(config)) return config.columns;
  const given = new Map(config.columns.map((column) => [column.id, column]));
  return [
    ...listEntries(changes).map(({ id, title }): BoardColumn => {
      const column = given.get(id);
      return { ...column, id, label: title.trim() || (column?.label ?? '') };
    }),
    ...config.columns.filter(({ id }) => !changes[id]),
  ];
}

/** A column and what stands in it. */
export interface ColumnCards {
  readonly column: BoardColumn;
  readonly ids: readonly Id[];
}

type Registries = Pick<WorkbookDocument, 'actors' | 'links'>;

/**
 * The ids of the cards of every column, in order: of links on a board of links. Cards of removed actors and a
 * second card of the same actor (two people placed it at once) are left out.
 */
export function readColumns(config: BoardConfig, state: BoardState, document: Registries): readonly ColumnCards[] {
  const columns = listColumns(config, state.columns);
  if (config.holds === 'links') {
    const links = listLinks(document);
    return columns.map((column) => ({ column, ids: links.filter(({ strength }) => strength === column.strength).map(({ id }) => id) }));
  }
  const byColumn = new Map<Id, Id[]>(columns.map(({ id }) => [id, []]));
  const standing = new Set<string>();
  for (const { id, column, actor } of listEntries(state.cards)) {
    const ids = byColumn.get(column);
    if (!ids) continue;
    if (actor !== undefined) {
      const found = document.actors[actor];
      const place = config.multiple ? `${column} ${actor}` : actor;
      if (!found || found.del !== undefined || standing.has(place)) continue;
      standing.add(place);
    }
    ids.push(id);
  }
  return columns.map((column) => ({ column, ids: byColumn.get(column.id) ?? [] }));
}

/** Actors with a name that stand in no column, in the order of the roster. */
export function listUnplaced(columns: readonly ColumnCards[], cards: BoardState['cards'], actors: WorkbookDocument['actors']): readonly Id[] {
  const placed = new Set(columns.flatMap(({ ids }) => ids.map((id) => cards[id]?.actor)));
  return listEntries(actors).filter(({ id, name }) => name.trim() !== '' && !placed.has(id)).map(({ id }) => id);
}

type Content = BlockContent<BoardConfig, BoardState>;

const isWritten = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Columns with something in them; of links, which may all be weak, that there are any, and the columns' questions. */
export function progress({ config, state, document }: Content): number {
  const columns = readColumns(config, state, document);
  const isFull = ({ ids }: ColumnCards): boolean =>
    config.holds === 'notes' ? ids.some((id) => isWritten(state.cards[id]?.text)) : ids.length > 0;
  const parts = config.holds === 'links'
    ? [columns.some(isFull), ...columns.filter(({ column }) => fieldsOf(config, column).length > 0)
      .map(({ column }) => Object.values(state.texts[column.id] ?? {}).some(isWritten))]
    : columns.map(isFull);
  return parts.filter(Boolean).length / parts.length;
}

/** Actors are found in their own registry. */
export const searchTexts = ({ config, state, document }: Content): readonly SearchText[] => [
  ...listEntries(state.columns).map(({ title }) => ({ text: title })),
  ...readColumns(config, state, document).flatMap(({ column, ids }) => [
    ...ids.map((id) => ({ text: (config.holds === 'links' ? document.links[id]?.about : state.cards[id]?.text) ?? '', entry: id })),
    ...Object.values(state.texts[column.id] ?? {}).map((text) => ({ text })),
  ]),
].filter(({ text }) => isWritten(text));
