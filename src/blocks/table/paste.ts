import { type Actor, type Id, listEntries, type Registry } from '@/blockkit';
import { normaliseName } from '@/lib/normaliseName';
import { planPaste } from '@/lib/pasteTable';
import type { CellValue, PasteArgs } from './commands';
import { emptyRow, HEAD, hasHeads, isActors, isFree, type TableConfig } from './model';

export interface PastePlace {
  readonly config: TableConfig;
  /** Ids of the rows as they stand in the table. */
  readonly rows: readonly Id[];
  readonly actors: Registry<Actor>;
  readonly at: { readonly row: Id; readonly column: string };
  readonly newId: () => Id;
}

/**
 * What a block of pasted cells does to the table. Names in a column of actors become actors: those
 * that the workbook knows, by name, and new ones.
 */
export function toPasteArgs(pasted: readonly (readonly string[])[], { config, rows, actors, at, newId }: PastePlace): PasteArgs {
  const columns = [...(hasHeads(config) ? [{ id: HEAD, label: '' }] : []), ...config.columns];
  const known = new Map(listEntries(actors).map((actor) => [normaliseName(actor.name), actor.id]));
  const added: { id: Id; name: string }[] = [];

  const actorNamed = (name: string): Id => {
    const found = known.get(normaliseName(name));
    if (found !== undefined) return found;
    const actor = { id: newId(), name };
    added.push(actor);
    known.set(normaliseName(name), actor.id);
    return actor.id;
  };
  const toActors = (text: string): readonly Id[] =>
    [...new Set(text.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '').map(actorNamed))];
  const toValue = (index: number, text: string): CellValue => {
    const column = columns[index];
    return column && isActors(column) ? { actors: toActors(text) } : { text };
  };

  const plan = planPaste(
    pasted,
    { row: rows.indexOf(at.row), column: columns.findIndex(({ id }) => id === at.column) },
    { rows: rows.length, columns: columns.length, canGrow: isFree(config) },
  );
  const cells = plan.cells.map(({ row, column, text }) => ({
    row: emptyRow(config, rows[row] ?? ''),
    column: columns[column]?.id ?? '',
    value: toValue(column, text),
  }));
  const newRows = plan.newRows.map((texts) => {
    const row = emptyRow(config, newId());
    const values = texts.map((text, index) => [columns[index]?.id ?? '', toValue(index, text)] as const);
    return {
      ...row,
      texts: { ...row.texts, ...Object.fromEntries(values.flatMap(([id, value]) => ('text' in value ? [[id, value.text]] : []))) },
      actors: { ...row.actors, ...Object.fromEntries(values.flatMap(([id, value]) => ('actors' in value ? [[id, value.actors]] : []))) },
    };
  });
  return { actors: added, cells, rows: newRows };
}
