import { addEntry, blockCommand, deleteEntry, type Id } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import { type Cell, emptyCell, type RatingsState, type Round, type Sheet } from './model';

type Draft = Mutable<RatingsState>;

interface InRound {
  readonly round: Id;
}
interface InCell extends InRound {
  readonly key: string;
}
interface InSheet extends InRound {
  readonly sheet: Id;
}

/** The cell of an item; made here where the template has got the item since the round began. */
function cellAt(state: Draft, { round, key }: InCell): Mutable<Cell> | null {
  const cells = state.rounds[round]?.cells;
  if (!cells) return null;
  return (cells[key] ??= emptyCell());
}

/** What the group rates together. `value` 1-5, 0 takes it away. `today` (`YYYY-MM-DD`) dates a round that has no date yet. */
export const rateCell = blockCommand<RatingsState, InCell & { readonly field: 'now' | 'aim'; readonly value: number; readonly today: string }>({
  name: 'ratings.rate',
  recipe: (state, { field, value, today, ...place }) => {
    const cell = cellAt(state, place);
    const round = state.rounds[place.round];
    if (!cell || !round) return;
    cell[field] = value;
    round.date ||= today;
  },
  mergeKey: ({ round, key, field }) => `${round}:${key}:${field}`,
});

export const writeNote = blockCommand<RatingsState, InCell & { readonly note: string }>({
  name: 'ratings.note',
  recipe: (state, { note, ...place }) => {
    const cell = cellAt(state, place);
    if (cell) cell.note = note;
  },
  mergeKey: ({ round, key }) => `${round}:${key}`,
});

/** Marks an item to be talked about, or takes the mark away. */
export const setTalk = blockCommand<RatingsState, InCell & { readonly talk: boolean }>({
  name: 'ratings.talk',
  recipe: (state, { talk, ...place }) => {
    const cell = cellAt(state, place);
    if (cell) cell.talk = talk;
  },
});

/** Begins the sheet of one person. `today` as in `rateCell`. */
export const startSheet = blockCommand<RatingsState, InSheet & { readonly today: string }>({
  name: 'ratings.startSheet',
  recipe: (state, { round, sheet, today }) => {
    const target = state.rounds[round];
    if (!target) return;
    addEntry<Sheet>(target.sheets, { id: sheet, now: {}, aim: {}, done: false });
    target.date ||= today;
  },
});

/** `value` 1-5, 0 takes the rating away. */
export const rateOnSheet = blockCommand<RatingsState, InSheet & { readonly key: string; readonly field: 'now' | 'aim'; readonly value: number }>({
  name: 'ratings.rateOnSheet',
  recipe: (state, { round, sheet, key, field, value }) => {
    const ratings = state.rounds[round]?.sheets[sheet]?.[field];
    if (!ratings) return;
    if (value === 0) delete ratings[key];
    else ratings[key] = value;
  },
  mergeKey: ({ sheet, key, field }) => `${sheet}:${key}:${field}`,
});

/** Hands a sheet in, or takes it back to be mended. */
export const setSheetDone = blockCommand<RatingsState, InSheet & { readonly done: boolean }>({
  name: 'ratings.handIn',
  recipe: (state, { round, sheet, done }) => {
    const target = state.rounds[round]?.sheets[sheet];
    if (target) target.done = done;
  },
});

/** `now` in ms */
export const removeSheet = blockCommand<RatingsState, InSheet & { readonly now: number }>({
  name: 'ratings.removeSheet',
  recipe: (state, { round, sheet, now }) => {
    const sheets = state.rounds[round]?.sheets;
    if (sheets) deleteEntry<Sheet>(sheets, sheet, now);
  },
});

export const restoreSheet = blockCommand<RatingsState, InSheet>({
  name: 'ratings.restoreSheet',
  recipe: (state, { round, sheet }) => {
    const target = state.rounds[round]?.sheets[sheet];
    if (target) delete target.del;
  },
});

/** Begins a round after all others; those stay as they are. */
export const addRound = blockCommand<RatingsState, { readonly round: Omit<Round, 'pos' | 'del'> }>({
  name: 'ratings.addRound',
  recipe: (state, { round }) => addEntry<Round>(state.rounds, structuredClone(round)),
});

export const editRound = blockCommand<RatingsState, InRound & { readonly changes: Partial<Pick<Round, 'title' | 'date'>> }>({
  name: 'ratings.editRound',
  recipe: (state, { round, changes }) => {
    const target = state.rounds[round];
    if (target) Object.assign(target, changes);
  },
  mergeKey: ({ round, changes }) => `${round}:${Object.keys(changes).join()}`,
});

/** `now` in ms */
export const removeRound = blockCommand<RatingsState, InRound & { readonly now: number }>({
  name: 'ratings.removeRound',
  recipe: (state, { round, now }) => deleteEntry<Round>(state.rounds, round, now),
});

export const restoreRound = blockCommand<RatingsState, InRound>({
  name: 'ratings.restoreRound',
  recipe: (state, { round }) => {
    const target = state.rounds[round];
    if (target) delete target.del;
  },
});
