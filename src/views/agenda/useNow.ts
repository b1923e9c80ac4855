import { useEffect, useState } from 'react';

/** The time, ms since 1970, drawn anew when the second or the minute changes. */
export function useNow(unit: 'second' | 'minute'): number {
  const length = unit === 'second' ? 1000 : 60_000;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => setNow((last) => (Math.floor(Date.now() / length) === Math.floor(last / length) ? last : Date.now()));
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [length]);
  return now;
}
