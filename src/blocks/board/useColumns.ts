import { useMemo } from 'react';
import { type BlockKey, type Id, useDocument } from '@/blockkit';
import { type BoardConfig, type BoardState, type ColumnCards, listUnplaced, readColumns } from './model';

export interface BoardView {
  readonly columns: readonly ColumnCards[];
  /** Actors that stand in no column; none on boards of other things. */
  readonly unplaced: readonly Id[];
}

/** What stands where. The same object until a card or a column comes, goes, moves or is renamed: not at every key. */
export function useColumns(key: BlockKey, config: BoardConfig): BoardView {
  const json = useDocument((document) => {
    const state = document.answers[key] as BoardState;
    const columns = readColumns(config, state, document);
    return JSON.stringify({
      columns: columns.map(({ column: { id, label }, ids }) => ({ id, label, ids })),
      unplaced: config.holds === 'actors' ? listUnplaced(columns, state.cards, document.actors) : [],
    });
  });
  return useMemo(() => {
    const { columns, unplaced } = JSON.parse(json) as { columns: { id: Id; label: string; ids: Id[] }[]; unplaced: Id[] };
    const given = new Map(config.columns.map((column) => [column.id, column]));
    return { columns: columns.map(({ id, label, ids }) => ({ column: { ...given.get(id), id, label }, ids })), unplaced };
  }, [json, config]);
}
