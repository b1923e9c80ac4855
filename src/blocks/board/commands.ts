import {
  type Actor, addActor, addEntry, addLink, blockCommand, defineCommand, deleteEntry, type Entry, type Id, type Link, listEntries, moveEntry, type Strength,
} from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { BoardState, Card, ColumnChange } from './model';

type Draft = Mutable<BoardState>;

/** Puts an entry right before another of its registry; `null`: last. */
function moveBefore<T extends Entry>(registry: Record<Id, Mutable<T>>, id: Id, before: Id | null): void {
  const others = listEntries(registry as unknown as Readonly<Record<Id, Entry>>).filter((entry) => entry.id !== id);
  const at = others.findIndex((entry) => entry.id === before);
  moveEntry<T>(registry, id, at < 0 ? others.length : at);
}

const cardsOf = (state: Draft, actor: Id | undefined): readonly Mutable<Card>[] =>
  actor === undefined ? [] : Object.values(state.cards).filter((card) => card.del === undefined && card.actor === actor);

/** Where a card goes. `multiple`: its actor stays in its other columns. */
interface Target {
  readonly column: Id;
  /** The card before which it stands; `null`: last. */
  readonly before: Id | null;
  readonly multiple: boolean;
  readonly now: number;
}

/** Two people may have placed the same actor: those cards that would stand in its way go. */
function clearOthers(state: Draft, card: Mutable<Card>, { column, multiple, now }: Target): void {
  for (const other of cardsOf(state, card.actor)) {
    if (other.id !== card.id && (!multiple || other.column === column)) other.del = now;
  }
}

export const moveCard = blockCommand<BoardState, Target & { readonly id: Id }>({
  name: 'board.move',
  recipe: (state, target) => {
    const card = state.cards[target.id];
    if (!card) return;
    card.column = target.column;
    moveBefore<Card>(state.cards, card.id, target.before);
    clearOthers(state, card, target);
  },
});

/** Puts an actor in a column; `id` is for a new card, made unless the actor has one that can be moved. */
export const placeActor = blockCommand<BoardState, Target & { readonly id: Id; readonly actor: Id }>({
  name: 'board.place',
  recipe: (state, target) => {
    const known = cardsOf(state, target.actor).find(({ column }) => !target.multiple || column === target.column);
    if (!known) addEntry<Card>(state.cards, { id: target.id, column: target.column, actor: target.actor });
    const card = known ?? state.cards[target.id];
    if (!card) return;
    card.column = target.column;
    moveBefore<Card>(state.cards, card.id, target.before);
    clearOthers(state, card, target);
  },
});

/** Makes a new actor and puts it last in a column. */
export const createActor = blockCommand<BoardState, { readonly id: Id; readonly actor: Id; readonly name: string; readonly column: Id }>({
  name: 'board.createActor',
  recipe: (state, { id, actor, name, column }, draft) => {
    addActor.recipe(draft, { id: actor, name });
    addEntry<Card>(state.cards, { id, column, actor });
  },
});

export const addNotes = blockCommand<BoardState, { readonly column: Id; readonly notes: readonly { readonly id: Id; readonly text: string }[] }>({
  name: 'board.addNotes',
  recipe: (state, { column, notes }) => {
    for (const note of notes) addEntry<Card>(state.cards, { ...note, column });
  },
});

export const editNote = blockCommand<BoardState, { readonly id: Id; readonly text: string }>({
  name: 'board.editNote',
  recipe: (state, { id, text }) => {
    const card = state.cards[id];
    if (card) card.text = text;
  },
  mergeKey: ({ id }) => `note:${id}`,
});

/** Takes a card away, and others of the same actor that are hidden behind it. */
export const removeCard = blockCommand<BoardState, { readonly id: Id; readonly multiple: boolean; readonly now: number }>({
  name: 'board.remove',
  recipe: (state, { id, multiple, now }) => {
    const card = state.cards[id];
    if (!card) return;
    clearOthers(state, card, { column: card.column, before: null, multiple, now });
    card.del = now;
  },
});

/** Brings back what `removeCard` took away. */
export const restoreCard = blockCommand<BoardState, { readonly id: Id }>({
  name: 'board.restore',
  recipe: (state, { id }) => {
    const card = state.cards[id];
    if (card) delete card.del;
  },
});

export const writeAnswer = blockCommand<BoardState, { readonly column: Id; readonly field: string; readonly text: string }>({
  name: 'board.write',
  recipe: (state, { column, field, text }) => {
    // Room is missing only where the template has got a column since the workbook was made.
    const texts = (state.texts[column] ??= {});
    texts[field] = text;
  },
  mergeKey: ({ column, field }) => `answer:${column}:${field}`,
});

/** The group's own entry of a column; made where the template has got the column since. */
function columnAt(state: Draft, id: Id): Mutable<ColumnChange> {
  if (!state.columns[id]) addEntry<ColumnChange>(state.columns, { id, title: '' });
  return state.columns[id] as Mutable<ColumnChange>;
}

export const addColumn = blockCommand<BoardState, { readonly id: Id; readonly title: string; readonly texts: Readonly<Record<string, string>> }>({
  name: 'board.addColumn',
  recipe: (state, { id, title, texts }) => {
    addEntry<ColumnChange>(state.columns, { id, title });
    state.texts[id] = { ...texts };
  },
});

export const renameColumn = blockCommand<BoardState, { readonly id: Id; readonly title: string }>({
  name: 'board.renameColumn',
  recipe: (state, { id, title }) => {
    columnAt(state, id).title = title;
  },
  mergeKey: ({ id }) => `column:${id}`,
});

export const moveColumn = blockCommand<BoardState, { readonly id: Id; readonly index: number }>({
  name: 'board.moveColumn',
  recipe: (state, { id, index }) => {
    columnAt(state, id);
    moveEntry<ColumnChange>(state.columns, id, index);
  },
});

/** Removes a column. Its cards stay with it: actors that stand nowhere else are without a place again. */
export const removeColumn = blockCommand<BoardState, { readonly id: Id; readonly now: number }>({
  name: 'board.removeColumn',
  recipe: (state, { id, now }) => {
    columnAt(state, id);
    deleteEntry<ColumnChange>(state.columns, id, now);
  },
});

export const restoreColumn = blockCommand<BoardState, { readonly id: Id }>({
  name: 'board.restoreColumn',
  recipe: (state, { id }) => {
    const column = state.columns[id];
    if (column) delete column.del;
  },
});

/** Gives a link another strength and a place among the links. */
export const moveLink = defineCommand<{ readonly id: Id; readonly strength: Strength; readonly before: Id | null }>({
  name: 'board.moveLink',
  recipe: (draft, { id, strength, before }) => {
    const link = draft.links[id];
    if (!link) return;
    link.strength = strength;
    moveBefore<Link>(draft.links, id, before);
  },
});

/** Adds a link, and those of its actors that are new. */
export const createLink = defineCommand<{
  readonly link: Pick<Link, 'id' | 'from' | 'to' | 'strength' | 'about'>;
  readonly actors: readonly Pick<Actor, 'id' | 'name'>[];
}>({
  name: 'board.createLink',
  recipe: (draft, { link, actors }) => {
    for (const actor of actors) addActor.recipe(draft, actor);
    addLink.recipe(draft, link);
  },
});
