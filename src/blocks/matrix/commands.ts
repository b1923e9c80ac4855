import { addActor, addEntry, blockCommand, type Id, listEntries, moveEntry, type Sector } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { CellEntry, MatrixState } from './model';

type DraftCell = Record<Id, Mutable<CellEntry>>;

/** A cell by the ids of its row and column. */
export interface CellPlace {
  readonly row: Id;
  readonly column: Id;
}

/** The cell; made where the template has got a row or a column since the workbook was made. */
function cellOf(state: Mutable<MatrixState>, { row, column }: CellPlace): DraftCell {
  const cells = (state.cells[row] ??= {});
  return (cells[column] ??= {});
}

/** Puts an entry right before another; `null`: last. */
function moveBefore(cell: DraftCell, id: Id, before: Id | null): void {
  const others = listEntries<CellEntry>(cell).filter((entry) => entry.id !== id);
  const at = others.findIndex((entry) => entry.id === before);
  moveEntry<CellEntry>(cell, id, at < 0 ? others.length : at);
}

export const addNotes = blockCommand<MatrixState, CellPlace & { readonly notes: readonly { readonly id: Id; readonly text: string }[] }>({
  name: 'matrix.addNotes',
  recipe: (state, { notes, ...place }) => {
    const cell = cellOf(state, place);
    for (const note of notes) addEntry<CellEntry>(cell, note);
  },
});

/** Puts an actor of the workbook in a cell, unless it stands there already. */
export const placeActor = blockCommand<MatrixState, CellPlace & { readonly id: Id; readonly actor: Id }>({
  name: 'matrix.place',
  recipe: (state, { id, actor, ...place }) => {
    const cell = cellOf(state, place);
    if (!Object.values(cell).some((entry) => entry.del === undefined && entry.actor === actor)) addEntry<CellEntry>(cell, { id, actor });
  },
});

/** Makes a new actor and puts it in a cell. */
export const createActor = blockCommand<MatrixState, CellPlace & { readonly id: Id; readonly actor: Id; readonly name: string; readonly sector: Sector | '' }>({
  name: 'matrix.createActor',
  recipe: (state, { id, actor, name, sector, ...place }, draft) => {
    addActor.recipe(draft, { id: actor, name, sector });
    addEntry<CellEntry>(cellOf(state, place), { id, actor });
  },
});

export const editNote = blockCommand<MatrixState, CellPlace & { readonly id: Id; readonly text: string }>({
  name: 'matrix.editNote',
  recipe: (state, { id, text, ...place }) => {
    const entry = cellOf(state, place)[id];
    if (entry) entry.text = text;
  },
  mergeKey: ({ id }) => `note:${id}`,
});

/**
 * Moves an entry to another cell, where it gets the id `newId`, or within its own. An actor that stands in the other
 * cell already stands there once. `before`: the entry before which it goes; `null`: last.
 */
export const moveToCell = blockCommand<MatrixState, {
  readonly id: Id; readonly newId: Id; readonly from: CellPlace; readonly to: CellPlace; readonly before: Id | null; readonly now: number;
}>({
  name: 'matrix.move',
  recipe: (state, { id, newId, from, to, before, now }) => {
    const source = cellOf(state, from);
    const target = cellOf(state, to);
    const entry = source[id];
    if (!entry || entry.del !== undefined) return;
    if (source === target || (from.row === to.row && from.column === to.column)) return moveBefore(source, id, before);
    const { actor, text } = entry;
    entry.del = now;
    if (actor !== undefined && Object.values(target).some((one) => one.del === undefined && one.actor === actor)) return;
    addEntry<CellEntry>(target, { id: newId, ...(actor !== undefined && { actor }), ...(text !== undefined && { text }) });
    moveBefore(target, newId, before);
  },
});

/** Takes an entry away, and others of the same actor that are hidden behind it. */
export const removeEntry = blockCommand<MatrixState, CellPlace & { readonly id: Id; readonly now: number }>({
  name: 'matrix.remove',
  recipe: (state, { id, now, ...place }) => {
    const cell = cellOf(state, place);
    const actor = cell[id]?.actor;
    for (const entry of Object.values(cell)) {
      if (entry.del === undefined && (entry.id === id || (actor !== undefined && entry.actor === actor))) entry.del = now;
    }
  },
});

/** Brings back what `removeEntry` took away. */
export const restoreEntry = blockCommand<MatrixState, CellPlace & { readonly id: Id }>({
  name: 'matrix.restore',
  recipe: (state, { id, ...place }) => {
    const entry = cellOf(state, place)[id];
    if (entry) delete entry.del;
  },
});
