import { useSyncExternalStore } from 'react';

/** What helps beside the pages. */
interface Aids {
  readonly isHelpOpen: boolean;
  /** Which stop of the walk is shown, from 0; null when there is no walk. */
  readonly stop: number | null;
}

/** In localStorage: a walk has been offered. In sessionStorage: the stop where it is, so that reloading the page keeps it. */
const STORAGE_KEY = 'keha.walk';

/** Storage may be forbidden: then everything lasts as long as the page. */
function tryStorage<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const keptStop = tryStorage(() => sessionStorage.getItem(STORAGE_KEY));

let aids: Aids = { isHelpOpen: false, stop: keptStop === null ? null : Number(keptStop) };
const listeners = new Set<() => void>();

const change = (changes: Partial<Aids>): void => {
  aids = { ...aids, ...changes };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAids = (): Aids => useSyncExternalStore(subscribe, () => aids);

export const openHelp = (): void => change({ isHelpOpen: true });
export const closeHelp = (): void => change({ isHelpOpen: false });

export function goToStop(stop: number): void {
  tryStorage(() => sessionStorage.setItem(STORAGE_KEY, String(stop)));
  change({ stop });
}

/** Goes on to a stop, never back. */
export function reachStop(stop: number): void {
  if (aids.stop !== null && stop > aids.stop) goToStop(stop);
}

export function endWalk(): void {
  tryStorage(() => sessionStorage.removeItem(STORAGE_KEY));
  change({ stop: null });
}

/** Begins the walk unless this browser has been offered it before. */
export function offerWalk(): void {
  if (tryStorage(() => localStorage.getItem(STORAGE_KEY)) !== null) return;
  tryStorage(() => localStorage.setItem(STORAGE_KEY, 'offered'));
  goToStop(0);
}
