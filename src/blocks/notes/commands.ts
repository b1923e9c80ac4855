import { addEntry, type Entry, blockCommand, deleteEntry, entryCommands, type Id, listEntries, moveEntry } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import { type Ballot, type Group, isBallot, isGroup, isNote, type Item, type Items, notesIn, type Note, type NotesState } from './model';

type Draft = Record<Id, Mutable<Item>>;
const itemsOf = (state: Mutable<NotesState>): Draft => state.items as Draft;

/** Writing, removing and bringing back notes and groups. */
export const noteCommands = entryCommands<NotesState, Note>('notes', (state) => state.items as Record<Id, Mutable<Note>>);

/** Puts an entry among `others`, which stand in order, so that it becomes the one at `index`. */
function moveAmong(items: Draft, id: Id, others: readonly Entry[], index: number): void {
  const before = others[index];
  const neighbour = before ?? others.at(-1);
  if (!neighbour) return;
  const all = listEntries(items as Items).filter((entry) => entry.id !== id);
  moveEntry<Item>(items, id, all.findIndex((entry) => entry.id === neighbour.id) + (before ? 0 : 1));
}

function place(note: Mutable<Note>, group: Id): void {
  if (group === '') delete note.inGroup;
  else note.inGroup = group;
}

/** Moves a note into a group (`''`: out of any) so that it becomes the one at `index` there. */
export const moveNote = blockCommand<NotesState, { readonly id: Id; readonly group: Id; readonly index: number }>({
  name: 'notes.moveTo',
  recipe: (state, { id, group, index }) => {
    const items = itemsOf(state);
    const note = items[id];
    if (!isNote(note)) return;
    const others = notesIn(items as Items, group).filter((one) => one.id !== id);
    place(note, group);
    moveAmong(items, id, others, Math.max(0, Math.min(index, others.length)));
  },
});

/** Makes a group, of one note to begin with if `note` is given. */
export const addGroup = blockCommand<NotesState, { readonly id: Id; readonly text: string; readonly note?: Id }>({
  name: 'notes.addGroup',
  recipe: (state, { id, text, note: first = '' }) => {
    const items = itemsOf(state);
    addEntry<Group>(items as Record<Id, Mutable<Group>>, { id, type: 'group', text });
    const note = items[first];
    if (isNote(note)) place(note, id);
  },
});

/** `index` counts among groups. */
export const moveGroup = blockCommand<NotesState, { readonly id: Id; readonly index: number }>({
  name: 'notes.moveGroup',
  recipe: (state, { id, index }) => {
    const items = itemsOf(state);
    const others = listEntries(items as Items).filter((item) => isGroup(item) && item.id !== id);
    moveAmong(items, id, others, Math.max(0, Math.min(index, others.length)));
  },
});

/** Whether notes are written covered. */
export const setHidden = blockCommand<NotesState, { readonly hidden: boolean }>({
  name: 'notes.hide',
  recipe: (state, { hidden }) => { state.hidden = hidden; },
});

export interface VoteRules {
  readonly voteOf: 'notes' | 'groups';
  readonly voteBy: 'ballots' | 'hands';
  readonly secret: boolean;
  /** 1-10 */
  readonly dots: number;
}

/** Begins a vote. The votes of the one before are taken away; `now` is in ms. */
export const openVote = blockCommand<NotesState, { readonly rules: VoteRules; readonly now: number }>({
  name: 'notes.openVote',
  recipe: (state, { rules, now }) => {
    const items = itemsOf(state);
    for (const item of listEntries(items as Items)) if (isBallot(item)) deleteEntry<Item>(items, item.id, now);
    Object.assign(state, rules, { vote: 'open', sort: '' });
  },
});

/** Ends the vote, and shows the most voted first if there are any votes; `'open'` goes on with it. */
export const setVote = blockCommand<NotesState, { readonly vote: 'open' | 'closed' }>({
  name: 'notes.setVote',
  recipe: (state, { vote }) => {
    state.vote = vote;
    state.sort = vote === 'closed' ? 'votes' : '';
  },
});

export const sortBy = blockCommand<NotesState, { readonly sort: '' | 'votes' }>({
  name: 'notes.sort',
  recipe: (state, { sort }) => { state.sort = sort; },
});

/** One voter's ballot, or a device's count of hands. An entry of its own: whoever votes at the same time elsewhere, nothing is lost. */
export const castBallot = blockCommand<NotesState, { readonly id: Id; readonly type: Ballot['type']; readonly dots: Ballot['dots'] }>({
  name: 'notes.castBallot',
  recipe: (state, { id, type, dots }) => addEntry<Ballot>(itemsOf(state) as Record<Id, Mutable<Ballot>>, { id, type, dots: { ...dots } }),
});

/** Changes the hands counted on this device (`ballot`) for one note or group by `by`. */
export const countHand = blockCommand<NotesState, { readonly ballot: Id; readonly target: Id; readonly by: 1 | -1 }>({
  name: 'notes.countHand',
  recipe: (state, { ballot, target, by }) => {
    const items = itemsOf(state);
    const own = items[ballot];
    if (by === 1) {
      if (isBallot(own)) (own.dots as Record<Id, number>)[target] = (own.dots[target] ?? 0) + 1;
      else addEntry<Ballot>(items as Record<Id, Mutable<Ballot>>, { id: ballot, type: 'hands', dots: { [target]: 1 } });
      return;
    }
    // What was counted on another device, or before the page was opened anew, can be corrected here too.
    const from = [own, ...listEntries(items as Items)].find((item) => isBallot(item) && item.del === undefined && (item.dots[target] ?? 0) > 0);
    if (isBallot(from)) (from.dots as Record<Id, number>)[target] = (from.dots[target] ?? 0) - 1;
  },
});
