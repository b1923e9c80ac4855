import { lastDayOf, parsePlanDate, type PlanDate, quarterOf } from '@/document';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Days in a month; `month` counts from 1. */
const daysIn = (year: number, month: number): number => Number(lastDayOf(`${year}-${pad(month)}`).slice(8));

/** The day of a month, or the month's last where it is shorter. */
const dayIn = (year: number, month: number, day: number): PlanDate => `${year}-${pad(month)}-${pad(Math.min(day, daysIn(year, month)))}`;

/**
 * The date moved to a month (from 1), as precise as it was: the same day, the month, or the quarter that the month is
 * in. No date becomes the month.
 */
export function dateInMonth(due: PlanDate, year: number, month: number): PlanDate {
  const date = parsePlanDate(due);
  if (date?.precision === 'day') return dayIn(year, month, date.day);
  if (date?.precision === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return `${year}-${pad(month)}`;
}

/** The same time `years` later: 29 February comes on the 28th of other years. `''` stays. */
export function yearsOn(due: PlanDate, years: number): PlanDate {
  const date = parsePlanDate(due);
  if (!date) return '';
  const year = date.year + years;
  if (date.precision === 'quarter') return `${year}-Q${date.quarter}`;
  return dateInMonth(due, year, date.month);
}

/** The date one month (or quarter, when that is all that is known) earlier or later. `''` stays. */
export function stepDate(due: PlanDate, by: 1 | -1): PlanDate {
  const date = parsePlanDate(due);
  if (!date) return due;
  const month = date.precision === 'quarter' ? date.quarter * 3 - 2 + by * 3 : date.month + by;
  if (month < 1) return dateInMonth(due, date.year - 1, month + 12);
  return month > 12 ? dateInMonth(due, date.year + 1, month - 12) : dateInMonth(due, date.year, month);
}

/** The day `days` after a day, both `YYYY-MM-DD`. */
export const daysOn = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A part of a year drawn as twelve months of equal width: 0 is its first day, 12 its end. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a date stands among the twelve months of its own year; null for none. */
export function monthSpan(due: PlanDate): MonthSpan | null {
  const date = parsePlanDate(due);
  if (!date) return null;
  if (date.precision === 'quarter') return { from: quarterOf(date) * 3 - 3, to: quarterOf(date) * 3 };
  if (date.precision === 'month') return { from: date.month - 1, to: date.month };
  const days = daysIn(date.year, date.month);
  return { from: date.month - 1 + (date.day - 1) / days, to: date.month - 1 + date.day / days };
}
