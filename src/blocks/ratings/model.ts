import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries, localizedTextSchema, type NewRound,
  orderKeyBetween, type Registry, registryOf, type SearchText,
} from '@/blockkit';

/** The scale from its low end to its high end. */
export const SCALE = [1, 2, 3, 4, 5] as const;

export interface RatingItem {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/** A column of the grid, or a heading and its rows in the list. */
export interface RatingGroup extends RatingItem {
  readonly items: readonly RatingItem[];
}

export interface RatingsConfig {
  readonly groups: readonly RatingGroup[];
  /** Default `list`: a row for each item. `grid`: a column for each group. */
  readonly layout?: 'grid' | 'list' | undefined;
  /** Words of the ends of the scale, for example "ohut" and "vahva". */
  readonly low: string;
  readonly high: string;
  /** Rated also by where the group wants to be. */
  readonly aim?: boolean | undefined;
  /** What people have rated alone is shown only from three answers up. */
  readonly sensitive?: boolean | undefined;
}

/** What the group says of one item together. */
export interface Cell {
  /** 1-5; 0 = not rated */
  readonly now: number;
  /** 1-5; 0 = not rated */
  readonly aim: number;
  readonly note: string;
  /** To be talked about. */
  readonly talk: boolean;
}

/** The answer of one person, without a name. */
export interface Sheet extends Entry {
  /** 1-5 by item key; items that were left out are missing. */
  readonly now: Readonly<Record<string, number>>;
  readonly aim: Readonly<Record<string, number>>;
  /** Handed in: counts from now on. */
  readonly done: boolean;
}

/** One time that the group has rated everything. */
export interface Round extends Entry {
  readonly title: string;
  /** `YYYY-MM-DD` or `''` */
  readonly date: string;
  /** By item key, see `itemKey`. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly sheets: Registry<Sheet>;
}

export interface RatingsState extends BlockState {
  readonly kind: 'ratings';
  readonly rounds: Registry<Round>;
}

const itemShape = { id: idSchema, label: localizedTextSchema, help: z.optional(localizedTextSchema) };

export const configSchema = z.strictObject({
  groups: z.array(z.strictObject({ ...itemShape, items: z.array(z.strictObject(itemShape)).check(z.minLength(1)) })).check(z.minLength(1)),
  layout: z.optional(z.enum(['grid', 'list'])),
  low: localizedTextSchema,
  high: localizedTextSchema,
  aim: z.optional(z.boolean()),
  sensitive: z.optional(z.boolean()),
});

const rating = z.int().check(z.minimum(0), z.maximum(5));

export const stateSchema: z.ZodMiniType<RatingsState> = z.object({
  kind: z.literal('ratings'),
  rounds: registryOf(z.extend(entrySchema, {
    title: z.string(),
    date: z.string(),
    cells: z.record(idSchema, z.object({ now: rating, aim: rating, note: z.string(), talk: z.boolean() })),
    sheets: registryOf(z.extend(entrySchema, { now: z.record(idSchema, rating), aim: z.record(idSchema, rating), done: z.boolean() })),
  })),
});

/** The key of an item's answers: ids of items need to differ only within their group. */
export const itemKey = (group: Pick<RatingGroup, 'id'>, item: Pick<RatingItem, 'id'>): string => `${group.id}.${item.id}`;

export interface KeyedItem {
  readonly key: string;
  readonly group: RatingGroup;
  readonly item: RatingItem;
}

/** Every item, group by group. */
export const listItems = (config: RatingsConfig): readonly KeyedItem[] =>
  config.groups.flatMap((group) => group.items.map((item) => ({ key: itemKey(group, item), group, item })));

export const emptyCell = (): Cell => ({ now: 0, aim: 0, note: '', talk: false });

/** A round without answers, with the key of every item. */
export const emptyRound = (config: RatingsConfig, id: Id): Omit<Round, 'pos'> => ({
  id, title: '', date: '', sheets: {}, cells: Object.fromEntries(listItems(config).map(({ key }) => [key, emptyCell()])),
});

/** The first round, the same for everybody: two who start offline rate in the same one. */
const FIRST_ROUND = 'round-1';

export const initialState = (config: RatingsConfig): RatingsState => ({
  kind: 'ratings',
  rounds: { [FIRST_ROUND]: { ...emptyRound(config, FIRST_ROUND), pos: orderKeyBetween(null, null, () => 0.9) } },
});

/** Ratings compare their rounds by themselves: the old ones stay, named, and an empty one begins, unless the newest is empty still. */
export function renew(state: RatingsState, { config, id, label, previous }: NewRound<RatingsConfig, RatingsState>): RatingsState {
  const newest = listRounds(state).at(-1)?.round;
  if (!newest || !isBegun(newest)) return state;
  return {
    ...state,
    rounds: {
      ...state.rounds,
      [newest.id]: { ...newest, title: newest.title.trim() || previous },
      [id]: { ...emptyRound(config, id), title: label, pos: orderKeyBetween(newest.pos, null, () => 0.9) },
    },
  };
}

const isBegun = ({ cells, sheets }: Round): boolean =>
  listEntries(sheets).length > 0 || Object.values(cells).some(({ now, aim, note, talk }) => now > 0 || aim > 0 || note.trim() !== '' || talk);

export const migrations: readonly BlockMigration[] = [];

/** A round and its number, counted from 1. */
export interface NumberedRound {
  readonly round: Round;
  readonly number: number;
}

export const listRounds = (state: RatingsState): readonly NumberedRound[] =>
  listEntries(state.rounds).map((round, index) => ({ round, number: index + 1 }));

/** The sheets that have been handed in. */
export const listDoneSheets = (sheets: Registry<Sheet>): readonly Sheet[] => listEntries(sheets).filter(({ done }) => done);

/** Whether anything has been said in a round. */
export const isTouched = ({ round }: NumberedRound): boolean =>
  round.title.trim() !== '' || listDoneSheets(round.sheets).length > 0
  || Object.values(round.cells).some(({ now, aim, note, talk }) => now > 0 || aim > 0 || talk || note.trim() !== '');

/** Whether a sheet is there and has not been handed in. */
export function isOpenSheet(round: Round, id: Id | null): boolean {
  const sheet = id === null ? undefined : round.sheets[id];
  return sheet !== undefined && sheet.del === undefined && !sheet.done;
}

type Content = BlockContent<RatingsConfig, RatingsState>;

/** The share of items that have been rated in the newest round. */
export function progress({ config, state }: Content): number {
  const newest = listRounds(state).at(-1)?.round;
  const items = listItems(config);
  if (!newest || items.length === 0) return 0;
  const sheets = listDoneSheets(newest.sheets);
  const isRated = ({ key }: KeyedItem): boolean => (newest.cells[key]?.now ?? 0) > 0 || sheets.some(({ now }) => (now[key] ?? 0) > 0);
  return items.filter(isRated).length / items.length;
}

export const searchTexts = ({ config, state }: Content): readonly SearchText[] => [
  ...config.groups.flatMap(({ label, items }) => [label, ...items.map((item) => item.label)]).map((text) => ({ text })),
  ...listRounds(state).flatMap(({ round }) => [round.title, ...Object.values(round.cells).map(({ note }) => note)])
    .filter((text) => text.trim() !== '').map((text) => ({ text })),
];

/** How many have handed in their sheet in the newest round; sheets carry no names. */
export function answered({ state }: Content): { readonly count: number; readonly actors: readonly Id[] } {
  const newest = listRounds(state).at(-1)?.round;
  return { count: newest ? listDoneSheets(newest.sheets).length : 0, actors: [] };
}
