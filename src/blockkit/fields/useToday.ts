import { useSyncExternalStore } from 'react';
import { localDay } from '@/document';

const now = (): string => localDay(new Date());

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  const timer = setInterval(listener, 60_000);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    clearInterval(timer);
  };
}

/** Today as `YYYY-MM-DD`; changes at midnight, also on a page left open overnight. */
export const useToday = (): string => useSyncExternalStore(subscribe, now);
