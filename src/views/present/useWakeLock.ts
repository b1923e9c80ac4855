import { useEffect } from 'react';

/** Keeps the screen from going dark by itself, where the browser lets it; silent where not. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    // The browser takes the lock away from a page that is not seen.
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      navigator.wakeLock?.request('screen').then((given) => {
        lock = given;
        if (isGone) void given.release();
      }).catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
