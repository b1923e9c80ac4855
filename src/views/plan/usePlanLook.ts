import { type SetStateAction, useCallback, useEffect, useState } from 'react';
import { NO_FILTER, type PlanFilter, type PlanLook, readLook, writeLook } from '@/plan';

const parts = (): readonly string[] => window.location.hash.split('?');
const currentQuery = (): string => parts()[1] ?? '';

/** Browsers refuse an address that changes at every letter. */
const REST = 200;

export interface PlanLookState {
  readonly look: PlanLook;
  readonly set: (change: Partial<PlanLook>) => void;
  readonly setFilter: (filter: SetStateAction<PlanFilter>) => void;
  /** The look as the address tells it. */
  readonly query: string;
  readonly apply: (query: string) => void;
}

/** How the plan is looked at: kept in the address, so that it lasts over a reload and can be sent to somebody. */
export function usePlanLook(firstYear: () => number): PlanLookState {
  const [base] = useState((): PlanLook => ({ look: 'list', grouping: 'quarter', year: firstYear(), filter: NO_FILTER }));
  const [page] = useState(() => parts()[0] || '#');
  const [look, setLook] = useState(() => readLook(currentQuery(), base));
  const query = writeLook(look, base);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (parts()[0] !== page) return;
      const params = new URLSearchParams(query);
      const language = new URLSearchParams(currentQuery()).get('lang');
      if (language) params.set('lang', language);
      const text = params.toString();
      if (text !== currentQuery()) window.history.replaceState(null, '', text ? `${page}?${text}` : page);
    }, REST);
    return () => clearTimeout(timer);
  }, [query, page]);

  useEffect(() => {
    const follow = (): void => {
      if (parts()[0] === page) setLook(readLook(currentQuery(), base));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [base, page]);

  const set = useCallback((change: Partial<PlanLook>) => setLook((last) => ({ ...last, ...change })), []);
  const setFilter = useCallback((next: SetStateAction<PlanFilter>) => {
    setLook((last) => ({ ...last, filter: typeof next === 'function' ? next(last.filter) : next }));
  }, []);
  const apply = useCallback((saved: string) => setLook(readLook(saved, base)), [base]);
  return { look, set, setFilter, query, apply };
}
