import { addActor, addEntry, blockCommand, entryCommands, type Id } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { TableRow, TableState } from './model';

/** Adding, moving, removing and restoring rows. */
export const rowCommands = entryCommands<TableState, TableRow>('table', (state) => state.rows);

type Draft = Mutable<TableState>;

/** `blank` is the row to begin with where the template has got a row since the workbook was made. */
function rowAt(state: Draft, blank: Omit<TableRow, 'pos'>): Mutable<TableRow> {
  if (!state.rows[blank.id]) addEntry<TableRow>(state.rows, structuredClone(blank), 0);
  return state.rows[blank.id] as Mutable<TableRow>;
}

export const writeCell = blockCommand<TableState, { row: Omit<TableRow, 'pos'>; column: string; text: string }>({
  name: 'table.write',
  recipe: (state, { row, column, text }) => {
    rowAt(state, row).texts[column] = text;
  },
  mergeKey: ({ row, column }) => `${row.id}:${column}`,
});

export const setCellActors = blockCommand<TableState, { row: Omit<TableRow, 'pos'>; column: string; actors: readonly Id[] }>({
  name: 'table.setActors',
  recipe: (state, { row, column, actors }) => {
    rowAt(state, row).actors[column] = actors;
  },
});

export type CellValue = { readonly text: string } | { readonly actors: readonly Id[] };

export interface PasteArgs {
  /** Actors named in the pasted cells that the workbook did not know. */
  readonly actors: readonly { readonly id: Id; readonly name: string }[];
  readonly cells: readonly { readonly row: Omit<TableRow, 'pos'>; readonly column: string; readonly value: CellValue }[];
  readonly rows: readonly Omit<TableRow, 'pos' | 'del'>[];
}

/** Writes a block of pasted cells and the rows that it adds: one undo step. */
export const pasteCells = blockCommand<TableState, PasteArgs>({
  name: 'table.paste',
  recipe: (state, { actors, cells, rows }, draft) => {
    for (const { id, name } of actors) addActor.recipe(draft, { id, name, type: 'person' });
    for (const { row, column, value } of cells) {
      const target = rowAt(state, row);
      if ('text' in value) target.texts[column] = value.text;
      else target.actors[column] = value.actors;
    }
    for (const row of rows) addEntry<TableRow>(state.rows, row);
  },
});
