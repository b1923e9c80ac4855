import { parsePlanDate, type PlanDate } from '@/blockkit';

/**
 * Calendar days as whole numbers since 1 January 1970, so that no time zone and no clock change can move them.
 * A clock goes round in one year that begins with any month; angles are in degrees clockwise from twelve o'clock.
 */
export interface ClockYear {
  /** The calendar year in which it begins. */
  readonly year: number;
  /** 1-12 */
  readonly startMonth: number;
}

/** From the first day to the last, both included, as day numbers. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** The number of a day; months may run over the year: month 14 is February of the next. */
const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

const partsOf = (day: number): readonly [year: number, month: number, day: number] => {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

export const monthOfDay = (day: number): number => partsOf(day)[1];

/** A day as `YYYY-MM-DD`. */
export function toDate(day: number): PlanDate {
  const [year, month, date] = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** Months since January of year 0: distances between months are differences of these. */
const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

const monthAt = (index: number): readonly [year: number, month: number] => [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];

const lastDayOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 0);

/** A day of a month; the last one where the month is too short (29 February, the 31st). */
const clampedDay = (year: number, month: number, day: number): number => Math.min(dayNumber(year, month, day), lastDayOfMonth(year, month));

/** The days that a date covers: one, a month's or a quarter's; `null` for no date. */
export function spanOf(when: PlanDate): Span | null {
  const date = parsePlanDate(when);
  if (!date) return null;
  if (date.precision === 'day') {
    const day = dayNumber(date.year, date.month, date.day);
    return { first: day, last: day };
  }
  const from = date.precision === 'month' ? date.month : date.quarter * 3 - 2;
  const to = date.precision === 'month' ? date.month : date.quarter * 3;
  return { first: dayNumber(date.year, from, 1), last: lastDayOfMonth(date.year, to) };
}

/** The number of a day given as `YYYY-MM-DD`. */
export const dayOf = (date: PlanDate): number => spanOf(date)?.first ?? 0;

/** All days of a clock's year. */
export const spanOfYear = ({ year, startMonth }: ClockYear): Span => ({
  first: dayNumber(year, startMonth, 1),
  last: dayNumber(year + 1, startMonth, 0),
});

/** The clock's year that a day is in. */
export function clockYearOf(day: number, startMonth: number): number {
  const [year, month] = partsOf(day);
  return month < startMonth ? year - 1 : year;
}

/** What two spans share, or `null`. */
export function overlap(a: Span, b: Span): Span | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}

const lengthOf = ({ first, last }: Span): number => last - first + 1;

/** Where a day begins on the ring, 0-360; the year's end for the day after its last. */
export function angleOfDay(clock: ClockYear, day: number): number {
  const year = spanOfYear(clock);
  return ((day - year.first) / lengthOf(year)) * 360;
}

/** The middle of a day or of a longer span. */
export const middleAngle = (clock: ClockYear, { first, last }: Span): number => (angleOfDay(clock, first) + angleOfDay(clock, last + 1)) / 2;

/** The day under an angle; any number of turns. */
export function dayAtAngle(clock: ClockYear, angle: number): number {
  const year = spanOfYear(clock);
  const share = (((angle % 360) + 360) % 360) / 360;
  return Math.min(year.last, year.first + Math.floor(share * lengthOf(year)));
}

/** The clock's twelve months in order, each with its days. */
export const monthsOf = ({ year, startMonth }: ClockYear): readonly (Span & { readonly month: number })[] =>
  Array.from({ length: 12 }, (_, offset) => {
    const [ofYear, month] = monthAt(monthIndex(year, startMonth + offset));
    return { month, first: dayNumber(ofYear, month, 1), last: lastDayOfMonth(ofYear, month) };
  });

/** Where a half month (0-23 since 1 January) begins, as an angle. */
export function angleOfHalf(clock: ClockYear, half: number): number {
  const month = Math.floor(half / 2) + 1;
  const year = month < clock.startMonth ? clock.year + 1 : clock.year;
  return angleOfDay(clock, dayNumber(year, month, half % 2 === 0 ? 1 : 16));
}

/** The half month that begins nearest to an angle. */
export function halfAtAngle(clock: ClockYear, angle: number): number {
  const turn = ((angle % 360) + 360) % 360;
  const distance = (half: number): number => {
    const away = Math.abs(angleOfHalf(clock, half) - turn);
    return Math.min(away, 360 - away);
  };
  return Array.from({ length: 24 }, (_, half) => half).reduce((best, half) => (distance(half) < distance(best) ? half : best));
}

/** The half month (0-23) that a day is in. */
export function halfOfDay(day: number): number {
  const [, month, date] = partsOf(day);
  return (month - 1) * 2 + (date >= 16 ? 1 : 0);
}

/** A date as exact as `like`, at a day: dragging something known by its month moves it by months. */
export function dateLike(like: PlanDate, day: number): PlanDate {
  const precision = parsePlanDate(like)?.precision ?? 'day';
  const [year, month] = partsOf(day);
  if (precision === 'day') return toDate(day);
  return precision === 'month' ? `${pad(year, 4)}-${pad(month)}` : `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
}

/** A date moved by months; a day stays the same day of its month where it can. */
export function addMonths(when: PlanDate, months: number): PlanDate {
  const date = parsePlanDate(when);
  if (!date) return when;
  const from = date.precision === 'quarter' ? date.quarter * 3 - 2 : date.month;
  const [year, month] = monthAt(monthIndex(date.year, from) + months);
  return dateLike(when, clampedDay(year, month, date.precision === 'day' ? date.day : 1));
}

/** Months from one date to another, by their first days. */
export function monthsBetween(from: PlanDate, to: PlanDate): number {
  const [a, b] = [partsOf(dayOf(from)), partsOf(dayOf(to))];
  return monthIndex(b[0], b[1]) - monthIndex(a[0], a[1]);
}

/** A date moved by one of the steps that keys take: exact dates by a day, a week or a month, others by themselves. */
export function stepDate(when: PlanDate, by: 'day' | 'week' | 'month', direction: 1 | -1): PlanDate {
  const precision = parsePlanDate(when)?.precision;
  if (precision === 'quarter') return addMonths(when, 3 * direction);
  if (precision === 'month' || by === 'month') return addMonths(when, direction);
  return toDate(dayOf(when) + direction * (by === 'week' ? 7 : 1));
}
