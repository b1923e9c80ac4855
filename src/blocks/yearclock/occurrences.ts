import { type CalendarEvent, parsePlanDate, type PlanDate } from '@/blockkit';
import { addMonths, type ClockYear, dateLike, dayOf, monthsBetween, overlap, type Span, spanOf, spanOfYear } from './dates';

type Recurring = Pick<CalendarEvent, 'when' | 'recurs'>;

/** One time that an event comes, in one clock's year. */
export interface Occurrence {
  /** Counts from the first time, in months or in years: the same one after its series has been moved. */
  readonly turn: number;
  readonly when: PlanDate;
  /** Its days within the year: a quarter may go over its end. */
  readonly span: Span;
}

/** Months from one occurrence to the next; 0 = comes once. */
const rhythm = ({ recurs }: Recurring): number => (recurs === 'monthly' ? 1 : recurs === 'yearly' ? 12 : 0);

/** A quarter that comes every month comes in each month from its first on. */
const firstOf = ({ when, recurs }: Recurring): PlanDate =>
  recurs === 'monthly' && parsePlanDate(when)?.precision === 'quarter' ? addMonths(`${when.slice(0, 4)}-01`, (Number(when.at(-1)) - 1) * 3) : when;

/** The date of one turn: 31 January comes on 28 or 29 February, 29 February on the 28th of other years. */
const dateOfTurn = (event: Recurring, turn: number): PlanDate => addMonths(firstOf(event), turn * rhythm(event));

/**
 * When an event comes in one clock's year, in order. Recurring ones have no end; they begin at their own date
 * and keep its day of the month.
 */
export function occurrencesIn(event: Recurring, clock: ClockYear): readonly Occurrence[] {
  const year = spanOfYear(clock);
  const first = firstOf(event);
  const start = spanOf(first);
  if (!start) return [];
  const every = rhythm(event);
  const toYear = Math.floor(monthsBetween(first, dateLike('', year.first)) / (every || 1));
  // Three months before: a quarter may have begun in the year before.
  const from = every === 0 ? 0 : Math.max(0, toYear - 3);
  const found: Occurrence[] = [];
  for (let turn = from; ; turn += 1) {
    const when = dateOfTurn(event, turn);
    const span = spanOf(when);
    if (!span || span.first > year.last) break;
    const seen = overlap(span, year);
    if (seen) found.push({ turn, when, span: seen });
    if (every === 0) break;
  }
  return found;
}

/**
 * The date of the whole series once one of its occurrences (`from`) stands at `to`: all turns keep their distance
 * in months and come on the day of the month that was chosen.
 */
export function moveSeries(event: Recurring, from: PlanDate, to: PlanDate): PlanDate {
  if (event.recurs === '') return to;
  const target = parsePlanDate(to);
  const moved = addMonths(firstOf(event), monthsBetween(from, to));
  const date = parsePlanDate(moved);
  if (target?.precision !== 'day' || date?.precision !== 'day') return moved;
  const month = moved.slice(0, 7);
  const last = spanOf(month)?.last ?? dayOf(moved);
  return dateLike('', Math.min(dayOf(`${month}-01`) + target.day - 1, last));
}

/** The next time that an event comes or is going on, `null` when it is over or has no date. `today` is a day number. */
export function nextOccurrence(event: Recurring, today: number): PlanDate | null {
  const first = spanOf(firstOf(event));
  if (!first) return null;
  if (first.last >= today) return firstOf(event);
  const every = rhythm(event);
  if (every === 0) return null;
  let turn = Math.max(0, Math.floor(monthsBetween(firstOf(event), dateLike('', today)) / every) - 1);
  while ((spanOf(dateOfTurn(event, turn))?.last ?? today) < today) turn += 1;
  return dateOfTurn(event, turn);
}
