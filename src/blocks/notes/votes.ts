import type { Id } from '@/blockkit';
import { type Group, groupOf, type Items, listBallots, listGroups, listNotes, type Note, type NotesState } from './model';

export interface Votes {
  /** Dots by note or group. */
  readonly dots: ReadonlyMap<Id, number>;
  readonly total: number;
  /** How many have given their ballot. */
  readonly ballots: number;
}

const known = new WeakMap<object, Votes>();

/** All votes together. The same frozen registry gives the same object. */
export function votesOf(items: Items): Votes {
  const before = known.get(items);
  if (before) return before;
  const dots = new Map<Id, number>();
  const ballots = listBallots(items);
  for (const ballot of ballots) {
    for (const [id, count] of Object.entries(ballot.dots)) dots.set(id, (dots.get(id) ?? 0) + Math.max(0, count));
  }
  const votes = { dots, total: [...dots.values()].reduce((sum, count) => sum + count, 0), ballots: ballots.filter(({ type }) => type === 'ballot').length };
  if (Object.isFrozen(items)) known.set(items, votes);
  return votes;
}

/** Whether votes may be seen: there are some, and nobody is waiting for the end. */
export const areVotesSeen = ({ vote, secret, items }: NotesState): boolean =>
  votesOf(items).total > 0 && (vote === 'closed' || (vote === 'open' && secret !== true));

const byVotes = ({ dots }: Votes) => (a: { readonly id: Id }, b: { readonly id: Id }): number => (dots.get(b.id) ?? 0) - (dots.get(a.id) ?? 0);

/** How the notes stand: those in no group, and the groups. */
export interface Layout {
  readonly loose: readonly Note[];
  readonly groups: readonly { readonly group: Group; readonly notes: readonly Note[] }[];
}

/** In the order made by hand, or the most votes first: inside groups too, and groups among themselves. */
export function layOut(state: NotesState, isByVotes: boolean): Layout {
  const { items } = state;
  const inGroups = new Map<Id, Note[]>(listGroups(items).map(({ id }) => [id, []]));
  const loose: Note[] = [];
  for (const note of listNotes(items)) (inGroups.get(groupOf(items, note)) ?? loose).push(note);
  const groups = listGroups(items).map((group) => ({ group, notes: inGroups.get(group.id) ?? [] }));
  if (!isByVotes) return { loose, groups };
  const order = byVotes(votesOf(items));
  return {
    loose: loose.toSorted(order),
    groups: groups.map(({ group, notes }) => ({ group, notes: notes.toSorted(order) })).sort((a, b) => order(a.group, b.group)),
  };
}

/** Every note in one row, the most votes first; equals in the order made by hand. */
export const rankNotes = ({ items }: NotesState): readonly Note[] => listNotes(items).toSorted(byVotes(votesOf(items)));

/** Whether the wall and the editor show the most voted first. */
export const isSortedByVotes = (state: NotesState): boolean => state.sort === 'votes' && areVotesSeen(state);
