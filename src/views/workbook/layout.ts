import { useSyncExternalStore } from 'react';

/** How a section's page stands: guidance in the margin, behind a tab, or under the question. */
export type Layout = 'wide' | 'narrow' | 'stacked';

const QUERIES = { stacked: '(max-width: 900px)', narrow: '(max-width: 1359px)' } as const;

const matches = (query: string): boolean => typeof window.matchMedia === 'function' && window.matchMedia(query).matches;

const getLayout = (): Layout => (matches(QUERIES.stacked) ? 'stacked' : matches(QUERIES.narrow) ? 'narrow' : 'wide');

const subscribe = (listener: () => void): (() => void) => {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
};

export const useLayout = (): Layout => useSyncExternalStore(subscribe, getLayout);
