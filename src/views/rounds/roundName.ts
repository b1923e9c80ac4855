import type { texts } from './texts';

type Translate = ReturnType<typeof texts.translator>;

/** Half a year as people call it, `by` half years after the one that `day` (`YYYY-MM-DD`) is in: `Syksy 2026`. */
export function seasonName(t: Translate, day: string, by = 0): string {
  const half = Number(day.slice(0, 4)) * 2 + (Number(day.slice(5, 7)) > 6 ? 1 : 0) + by;
  return t(half % 2 === 0 ? 'spring' : 'autumn', { year: Math.floor(half / 2) });
}
