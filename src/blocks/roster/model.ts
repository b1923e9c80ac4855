import * as z from 'zod/mini';
import {
  type Actor, type BlockContent, type BlockMigration, type BlockState, listEntries, type Registry, type SearchText, type Sector,
} from '@/blockkit';

/** What can be told of an actor beside its name, in the order of the table. */
export const ROSTER_COLUMNS = ['type', 'organisation', 'sector', 'group', 'contact', 'tags', 'note'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** A field of an actor in the table: its name or one of the columns. */
export type ActorField = 'name' | RosterColumn;

/** Shares of the width, on the page and on paper. */
export const FIELD_WIDTHS: Readonly<Record<ActorField, number>> = {
  name: 3.2, type: 1.9, organisation: 2.8, sector: 2.4, group: 1.8, contact: 2.8, tags: 2, note: 2.8,
};

export interface RosterConfig {
  /** Default: type, organisation, sector and contact. */
  readonly columns?: readonly RosterColumn[] | undefined;
}

/** The actors stand in the workbook's registry: the block keeps nothing of its own. */
export interface RosterState extends BlockState {
  readonly kind: 'roster';
}

export const configSchema = z.strictObject({ columns: z.optional(z.array(z.enum(ROSTER_COLUMNS))) });

export const stateSchema: z.ZodMiniType<RosterState> = z.object({ kind: z.literal('roster') });

export const initialState = (): RosterState => ({ kind: 'roster' });

export const migrations: readonly BlockMigration[] = [];

const DEFAULT_COLUMNS: readonly RosterColumn[] = ['type', 'organisation', 'sector', 'contact'];

export const columnsOf = ({ columns = DEFAULT_COLUMNS }: RosterConfig): readonly RosterColumn[] => columns;

/** Words for types and sectors in one language. */
export type FieldWords = (word: Actor['type'] | Sector) => string;

/** One field of an actor as a text that people read. */
export function fieldText(actor: Actor, field: ActorField, words: FieldWords): string {
  if (field === 'type') return words(actor.type);
  if (field === 'sector') return actor.sector === '' ? '' : words(actor.sector);
  return field === 'tags' ? actor.tags.join(', ') : actor[field];
}

export interface Arrangement {
  /** `null` = the order they came in */
  readonly sort: { readonly by: ActorField; readonly isDescending: boolean } | null;
  readonly query: string;
  readonly sector: Sector | 'all' | 'none';
}

// Finnish order: å, ä and ö come last; numbers by their size.
const collator = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' });
const SEARCHED: readonly ActorField[] = ['name', ...ROSTER_COLUMNS];

/** The actors to show, in their order; an empty field comes last either way. */
export function arrangeActors(actors: Registry<Actor>, { sort, query, sector }: Arrangement, words: FieldWords): readonly Actor[] {
  const wanted = query.trim().toLocaleLowerCase('fi');
  const found = listEntries(actors).filter((actor) =>
    (sector === 'all' || (sector === 'none' ? actor.sector === '' : actor.sector === sector))
    && (wanted === '' || SEARCHED.some((field) => fieldText(actor, field, words).toLocaleLowerCase('fi').includes(wanted))));
  if (!sort) return found;
  const keyed = found.map((actor) => ({ actor, key: fieldText(actor, sort.by, words).trim() }));
  keyed.sort((a, b) => {
    if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
    return sort.isDescending ? collator.compare(b.key, a.key) : collator.compare(a.key, b.key);
  });
  return keyed.map(({ actor }) => actor);
}

/** Gives the ids of `arrangeActors` as JSON; works them out once for each registry. */
export function createArranger(arrangement: Arrangement, words: FieldWords): (actors: Registry<Actor>) => string {
  let last: { readonly actors: Registry<Actor>; readonly ids: string } | null = null;
  return (actors) => {
    if (last?.actors !== actors) {
      last = { actors, ids: JSON.stringify(arrangeActors(actors, arrangement, words).map(({ id }) => id)) };
    }
    return last.ids;
  };
}

type Content = BlockContent<RosterConfig, RosterState>;

/** Three make a network. */
const ENOUGH = 3;

export const progress = ({ document }: Content): number => Math.min(1, listEntries(document.actors).length / ENOUGH);

export const searchTexts = ({ document }: Content): readonly SearchText[] =>
  listEntries(document.actors).flatMap(({ id, name, organisation, group, contact, note, tags }) =>
    [name, organisation, group, contact, note, ...tags].filter((text) => text.trim() !== '').map((text) => ({ text, entry: id })));
