export const MINUTE = 60_000;

const parts = (clock: string): readonly [hours: number, minutes: number] => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return [hours, minutes];
};

/** A local clock time (`HH:MM`) on a day (`YYYY-MM-DD`), `later` days on, in ms since 1970. */
export function clockAt(day: string, clock: string, later = 0): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later, ...parts(clock)).getTime();
}

/** When the clock shows a time (`HH:MM`) nearest to a moment: after ten in the evening, half past midnight is the next day's. */
export function clockNear(clock: string, moment: number): number {
  const day = new Date(moment);
  const times = [-1, 0, 1].map((later) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + later, ...parts(clock)).getTime());
  return times.reduce((nearest, time) => (Math.abs(time - moment) <= Math.abs(nearest - moment) ? time : nearest));
}

/** A moment as local `HH:MM`. */
export function clockOf(moment: number): string {
  const date = new Date(moment);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Reads what people write for a time of day: `9`, `9.15`, `9:15`, `915`, `klo 9.15`. Null when it is none. */
export function parseClock(written: string): string | null {
  const match = /^(?:\p{L}+\.?\s*)?(\d{1,2})(?:[.:,\s]?([0-5]\d))?$/u.exec(written.trim());
  if (!match || Number(match[1]) > 23) return null;
  return `${(match[1] as string).padStart(2, '0')}:${match[2] ?? '00'}`;
}
