import { useMemo, useState } from 'react';
import type { Id } from '@/blockkit';

export interface Sorting<Column extends string> {
  readonly by: Column | null;
  readonly isDown: boolean;
}

export interface Sorted<Row, Column extends string> {
  readonly rows: readonly Row[];
  readonly sorting: Sorting<Column>;
  /** The same column again turns the order round. */
  readonly sortBy: (column: Column) => void;
}

type Value = string | number;

const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fi', { numeric: true });

/**
 * Rows in an order that is worked out when it is asked for or when rows come and go, not while somebody writes in
 * them: a row never runs away from under the pen.
 */
export function useSorted<Row extends { readonly id: Id }, Column extends string>(
  all: readonly Row[],
  valueOf: (row: Row, column: Column) => Value,
): Sorted<Row, Column> {
  const [sorting, setSorting] = useState<Sorting<Column>>({ by: null, isDown: false });
  const ids = all.map(({ id }) => id).join(' ');
  const order = useMemo(
    () => {
      const { by, isDown } = sorting;
      if (by === null) return null;
      const sorted = all.map((row) => ({ id: row.id, value: valueOf(row, by) })).sort((a, b) => compare(a.value, b.value));
      return (isDown ? sorted.reverse() : sorted).map(({ id }) => id);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- rows stay where they are while one writes in them: a cell that changes must not move its row away
    [ids, sorting],
  );
  const byId = new Map(all.map((row) => [row.id, row]));
  return {
    rows: order ? order.flatMap((id) => byId.get(id) ?? []) : all,
    sorting,
    sortBy: (column) => setSorting(({ by, isDown }) => ({ by: column, isDown: by === column && !isDown })),
  };
}
