import { useCallback, useSyncExternalStore } from 'react';
import { isRunning, type Timer, timeLeft, untilNextSecond } from '@/workshop';

/**
 * Calls `tick` whenever the digits of a timer change, and when the page comes back into sight. Always reckoned
 * from the clock: a late call makes nothing late. A timer that stands still never calls. Gives the way to stop.
 */
export function everySecond(timer: Timer | null, tick: () => void): () => void {
  if (!timer || !isRunning(timer)) return () => undefined;
  let waiting: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    waiting = setTimeout(() => {
      wait();
      tick();
    }, untilNextSecond(timeLeft(timer, Date.now())));
  };
  const comeBack = (): void => {
    clearTimeout(waiting);
    wait();
    tick();
  };
  wait();
  document.addEventListener('visibilitychange', comeBack);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', comeBack);
  };
}

/** What a timer has left now, in ms of whole seconds as its digits tell; 0 without a timer. Renders once a second. */
export function useTimeLeft(timer: Timer | null): number {
  const subscribe = useCallback((listener: () => void) => everySecond(timer, listener), [timer]);
  return useSyncExternalStore(subscribe, () => (timer ? Math.ceil(timeLeft(timer, Date.now()) / 1000) * 1000 : 0));
}
