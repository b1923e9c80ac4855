import { useSyncExternalStore } from 'react';

/** Beside each other the list and the details need this much. */
const NARROW = '(max-width: 760px)';

const query = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null);

const subscribe = (listener: () => void): (() => void) => {
  const list = query();
  list?.addEventListener('change', listener);
  return () => list?.removeEventListener('change', listener);
};

/** True in a window as narrow as a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
