import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Id } from '@/blockkit';
import { Button, TextField } from '@/ui';
import { texts } from '../texts';
import css from './MapTables.module.css';
import type { Sorted } from './useSorted';

/** So many rows are drawn at first, and so many more at a time. */
const PAGE = 50;

export function SortHead<Row extends { readonly id: Id }, Column extends string>({ column, label, sorted: { sorting, sortBy } }: {
  readonly column: Column;
  readonly label: string;
  readonly sorted: Sorted<Row, Column>;
}): ReactNode {
  const isSorted = sorting.by === column;
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={css.sort} onClick={() => sortBy(column)}>
        {label}
        {isSorted && (sorting.isDown ? <ArrowDown size={16} strokeWidth={1.8} aria-hidden /> : <ArrowUp size={16} strokeWidth={1.8} aria-hidden />)}
      </button>
    </th>
  );
}

export interface Paged<Row> {
  readonly shown: readonly Row[];
  readonly search: ReactNode;
  readonly more: ReactNode;
}

/** A field that finds rows and a button for more of them: hundreds of fields at once would be slow. */
export function usePaged<Row>(rows: readonly Row[], matches: (row: Row, typed: string) => boolean): Paged<Row> {
  const t = texts.useT();
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(PAGE);
  const wanted = typed.trim();
  const found = wanted === '' ? rows : rows.filter((row) => matches(row, wanted));
  const left = found.length - count;
  return {
    shown: found.slice(0, count),
    search: rows.length > 8 && <TextField type="search" label={t('findRows')} hideLabel placeholder={t('findRows')} value={typed} onChange={setTyped} />,
    more: (
      <>
        {wanted !== '' && <p role="status" className={css.found}>{t('rowsFound', { count: found.length })}</p>}
        {left > 0 && <Button variant="quiet" onPress={() => setCount(count + PAGE)}>{t('moreRows', { count: Math.min(PAGE, left) })}</Button>}
      </>
    ),
  };
}
