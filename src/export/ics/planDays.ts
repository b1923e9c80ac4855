import { type CalendarEvent, lastDayOf, parsePlanDate, type PlanDate } from '@/document';

const DAY = 86_400_000;
const pad = (number: number): string => String(number).padStart(2, '0');
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day, or the nearest of Monday to Friday after it (`by` 1) or before it (-1). Feast days differ by country and are not known. */
function workday(day: string, by: 1 | -1): string {
  let time = timeOf(day);
  while ([0, 6].includes(new Date(time).getUTCDay())) time += by * DAY;
  return toDay(time);
}

const firstMonth = (date: { readonly precision: 'month'; readonly month: number } | { readonly precision: 'quarter'; readonly quarter: number }): number =>
  date.precision === 'quarter' ? date.quarter * 3 - 2 : date.month;

/**
 * The one day that stands for a date in a calendar, `YYYY-MM-DD`; `''` for no date.
 *
 * A month or a quarter is not drawn over all its days: a bar of weeks buries the meetings under it, and two of them make
 * a calendar useless. A deadline stands on the last workday of its time, when it is really too late; something that
 * happens stands on the first one, while its day can still be agreed. Programs that give tasks to calendars
 * do the same: one day for each.
 */
export function dayInCalendar(when: PlanDate, as: 'deadline' | 'happening'): string {
  const date = parsePlanDate(when);
  if (!date) return '';
  if (date.precision === 'day') return when;
  return as === 'deadline' ? workday(lastDayOf(when), -1) : workday(`${date.year}-${pad(firstMonth(date))}-01`, 1);
}

const FIRST_WORKDAY = 'BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1';

/**
 * How a recurring event comes again, as the value of an RRULE that gives the same days as the year clock: what comes on
 * the 31st comes on the last day of a shorter month, 29 February on the 28th of other years. Without an end, as in the
 * plan. `undefined` for what comes once.
 */
export function ruleInCalendar({ when, recurs }: Pick<CalendarEvent, 'when' | 'recurs'>): string | undefined {
  const date = parsePlanDate(when);
  if (!date || recurs === '') return undefined;
  if (recurs === 'monthly') {
    if (date.precision !== 'day') return `FREQ=MONTHLY;${FIRST_WORKDAY}`;
    if (date.day <= 28) return `FREQ=MONTHLY;BYMONTHDAY=${date.day}`;
    if (date.day === 31) return 'FREQ=MONTHLY;BYMONTHDAY=-1';
    return `FREQ=MONTHLY;BYMONTHDAY=${date.day === 30 ? '28,29,30' : '28,29'};BYSETPOS=-1`;
  }
  if (date.precision !== 'day') return `FREQ=YEARLY;BYMONTH=${firstMonth(date)};${FIRST_WORKDAY}`;
  return `FREQ=YEARLY;BYMONTH=${date.month};BYMONTHDAY=${date.month === 2 && date.day === 29 ? -1 : date.day}`;
}
