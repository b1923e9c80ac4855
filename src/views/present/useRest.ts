import { useEffect, useState } from 'react';

/** ms */
const REST = 4000;

/** True when neither the pointer nor a key has moved for a few seconds. */
export function useRest(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = (): void => {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), REST);
    };
    const events = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
    wake();
    events.forEach((name) => window.addEventListener(name, wake, { passive: true }));
    return () => {
      clearTimeout(timer);
      events.forEach((name) => window.removeEventListener(name, wake));
    };
  }, []);
  return isResting;
}
