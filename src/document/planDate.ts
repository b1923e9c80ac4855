import type { PlanDate } from './types';

export type ParsedPlanDate =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: number };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `null` for `''` and for anything that is not a real date. Months and quarters count from 1. */
export function parsePlanDate(value: PlanDate): ParsedPlanDate | null {
  const quarter = QUARTER.exec(value);
  if (quarter) return { precision: 'quarter', year: Number(quarter[1]), quarter: Number(quarter[2]) };
  const match = DAY.exec(value) ?? MONTH.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { precision: 'month', year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { precision: 'day', year, month, day } : null;
}

/** The quarter (1-4) that a date falls in. */
export const quarterOf = (date: ParsedPlanDate): number =>
  date.precision === 'quarter' ? date.quarter : Math.ceil(date.month / 3);

/** The last day of the date as `YYYY-MM-DD`: a step due in a month or a quarter is late after it. `''` for no date. */
export function lastDayOf(value: PlanDate): string {
  const date = parsePlanDate(value);
  if (!date) return '';
  if (date.precision === 'day') return value;
  const month = date.precision === 'month' ? date.month : date.quarter * 3;
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${date.year}-${pad(month)}-${pad(daysInMonth(date.year, month))}`;
}
