import { useMemo } from 'react';
import { type BlockKey, type Id, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { toast } from '@/ui';
import { type CellPlace, moveToCell, removeEntry, restoreEntry } from './commands';
import { cellAt, listCell, type MatrixConfig, type MatrixState } from './model';
import { texts } from './texts';

/** What pointers, keys and menus do to the entries of cells. */
export interface MatrixMoves {
  /** Moves an entry to `index` (default: last) of a cell. Gives the id it has there. */
  readonly move: (id: Id, to: CellPlace, index?: number) => Id;
  readonly remove: (id: Id) => void;
  readonly nameOf: (id: Id) => string;
}

/** Always the same object for a block. */
export function useMatrixMoves(key: BlockKey, config: MatrixConfig): MatrixMoves {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  return useMemo((): MatrixMoves => {
    const stateOf = (): MatrixState => getDocument().answers[key] as MatrixState;
    const placeOf = (id: Id): CellPlace | undefined =>
      config.rows.flatMap((row) => config.columns.map((column) => ({ row: row.id, column: column.id })))
        .find(({ row, column }) => cellAt(stateOf(), row, column)[id] !== undefined);

    const nameOf = (id: Id): string => {
      const place = placeOf(id);
      const entry = place && cellAt(stateOf(), place.row, place.column)[id];
      if (entry?.text === undefined) return getDocument().actors[entry?.actor ?? '']?.name || t('unnamed');
      return entry.text.trim() === '' ? t('emptyNote') : entry.text.trim().split(/\s+/, 8).join(' ');
    };

    return {
      nameOf,
      move: (id, to, index = Number.POSITIVE_INFINITY) => {
        const from = placeOf(id);
        if (!from) return id;
        const newId = createId();
        const others = listCell(cellAt(stateOf(), to.row, to.column), getDocument().actors).filter((one) => one.id !== id);
        run(moveToCell, { block: key, id, newId, from, to, before: others[index]?.id ?? null, now: Date.now() });
        return from.row === to.row && from.column === to.column ? id : newId;
      },
      remove: (id) => {
        const place = placeOf(id);
        if (!place) return;
        const isNote = cellAt(stateOf(), place.row, place.column)[id]?.text !== undefined;
        const text = t(isNote ? 'removed' : 'takenOff', { name: nameOf(id) });
        run(removeEntry, { block: key, id, ...place, now: Date.now() });
        toast({ text, action: { label: t('undo'), onAction: () => run(restoreEntry, { block: key, id, ...place }) } });
      },
    };
  }, [key, config, t, run, getDocument]);
}
