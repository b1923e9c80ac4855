import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries, localizedTextSchema, type Registry,
  registryOf, type SearchText, type TextEntry, textEntrySchema,
} from '@/blockkit';

export interface NotesConfig {
  readonly placeholder?: string | undefined;
}

export interface Note extends TextEntry {
  readonly type?: never;
  /** The group it stands in; absent or gone: in none. */
  readonly inGroup?: Id;
  /** Ids of the steps and decisions that it has become. */
  readonly became?: readonly Id[];
}

/** Notes that belong together; the text is its name. */
export interface Group extends TextEntry {
  readonly type: 'group';
  readonly became?: readonly Id[];
}

/**
 * One voter's dots, by note or group. Nobody's name: only that somebody has voted. Hands counted in the room stand
 * in one entry of each device that counts them.
 */
export interface Ballot extends Entry {
  readonly type: 'ballot' | 'hands';
  readonly dots: Readonly<Record<Id, number>>;
}

export type Item = Note | Group | Ballot;

export interface NotesState extends BlockState {
  readonly kind: 'notes';
  /** Notes (without a type), groups and ballots. */
  readonly items: Registry<Item>;
  /** Notes are covered until they are revealed. */
  readonly hidden?: boolean;
  /** How the votes are given; absent or `''`: there is no vote. */
  readonly vote?: '' | 'open' | 'closed';
  readonly voteOf?: 'notes' | 'groups';
  readonly voteBy?: 'ballots' | 'hands';
  /** Votes stay out of sight until the vote is closed. */
  readonly secret?: boolean;
  /** How many dots each voter has, 1-10. */
  readonly dots?: number;
  /** The order in which the notes are looked at. The order made by hand stays. */
  readonly sort?: '' | 'votes';
}

export const DEFAULT_DOTS = 3;
export const MOST_DOTS = 10;

export const configSchema = z.object({ placeholder: z.optional(localizedTextSchema) });

const becameSchema = z.exactOptional(z.array(idSchema));

const itemSchema: z.ZodMiniType<Item> = z.union([
  z.extend(entrySchema, { type: z.enum(['ballot', 'hands']), dots: z.record(idSchema, z.number()) }),
  z.extend(textEntrySchema, { type: z.literal('group'), became: becameSchema }),
  z.extend(textEntrySchema, { inGroup: z.exactOptional(idSchema), became: becameSchema }),
]);

export const stateSchema: z.ZodMiniType<NotesState> = z.object({
  kind: z.literal('notes'),
  items: registryOf(itemSchema),
  hidden: z.exactOptional(z.boolean()),
  vote: z.exactOptional(z.enum(['', 'open', 'closed'])),
  voteOf: z.exactOptional(z.enum(['notes', 'groups'])),
  voteBy: z.exactOptional(z.enum(['ballots', 'hands'])),
  secret: z.exactOptional(z.boolean()),
  dots: z.exactOptional(z.number()),
  sort: z.exactOptional(z.enum(['', 'votes'])),
});

export const initialState = (): NotesState => ({ kind: 'notes', items: {} });

/** The state is as it was: the number tells an older Kehä that there may be groups and votes which it does not know. */
export const migrations: readonly BlockMigration[] = [{ name: 'groups and votes', up: (state) => state }];

export const isNote = (item: Item | undefined): item is Note => item !== undefined && item.type === undefined;
export const isGroup = (item: Item | undefined): item is Group => item?.type === 'group';
export const isBallot = (item: Item | undefined): item is Ballot => item?.type === 'ballot' || item?.type === 'hands';

export type Items = NotesState['items'];

const isAlive = (item: Item | undefined): boolean => item !== undefined && item.del === undefined;
const isWritten = ({ text }: TextEntry): boolean => text.trim() !== '';

export const listNotes = (items: Items): readonly Note[] => listEntries(items).filter(isNote);
export const listGroups = (items: Items): readonly Group[] => listEntries(items).filter(isGroup);
export const listBallots = (items: Items): readonly Ballot[] => listEntries(items).filter(isBallot);

/** The group that a note stands in, or `''`. */
export function groupOf(items: Items, { inGroup = '' }: Note): Id {
  const group = items[inGroup];
  return isGroup(group) && isAlive(group) ? inGroup : '';
}

/** The notes of a group in order; `''`: those that stand in none. */
export const notesIn = (items: Items, group: Id): readonly Note[] => listNotes(items).filter((note) => groupOf(items, note) === group);

/** Those that say something, in order. */
export const listWritten = ({ items }: Pick<NotesState, 'items'>): readonly Note[] => listNotes(items).filter(isWritten);

/** What a step or a decision made of a note or a group is called; a group without a name goes by its first note. */
export function titleOf(items: Items, id: Id): string {
  const item = items[id];
  if (!item || isBallot(item)) return '';
  const text = isWritten(item) || isNote(item) ? item.text : (notesIn(items, id).find(isWritten)?.text ?? '');
  return text.trim().replace(/\s+/g, ' ');
}

/** The texts of a note, or of all notes of a group, as they were written. */
export function rawTexts(items: Items, id: Id): readonly string[] {
  const item = items[id];
  const notes = isGroup(item) ? notesIn(items, id) : isNote(item) ? [item] : [];
  return notes.filter(isWritten).map(({ text }) => text.trim());
}

type Content = BlockContent<NotesConfig, NotesState>;

export const progress = ({ state }: Content): number => (listWritten(state).length > 0 ? 1 : 0);

/** What is covered is not found either. */
export const searchTexts = ({ state }: Content): readonly SearchText[] =>
  state.hidden ? [] : listEntries(state.items).flatMap((item) => (!isBallot(item) && isWritten(item) ? [{ text: item.text, entry: item.id }] : []));

export const countHidden = ({ state }: Pick<Content, 'state'>): number => (state.hidden ? listWritten(state).length : 0);
