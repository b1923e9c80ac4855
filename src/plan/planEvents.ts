import {
  type Actor, type CalendarEvent, lastDayOf, listEntries, type ParsedPlanDate, parsePlanDate, type PlanDate, quarterOf, sectionOfBlock,
  type WorkbookDocument,
} from '@/document';
import { foldText } from '@/lib/foldText';
import { dateInMonth, yearsOn } from './dates';
import type { PlanFilter } from './filterRows';

/** One time that an event of the year clock comes, as the plan shows it beside the steps. */
export interface PlanEvent {
  /** Unique among the times of all events. */
  readonly key: string;
  readonly event: CalendarEvent;
  readonly when: PlanDate;
  /** `YYYY-MM-DD` */
  readonly lastDay: string;
  readonly year: number;
  /** 1-4 */
  readonly quarter: number;
  /** 1-12; null when only the quarter is known. */
  readonly month: number | null;
  readonly sectionId: string;
  readonly owners: readonly Actor[];
}

function monthly(when: PlanDate, first: ParsedPlanDate, year: number): readonly PlanDate[] {
  if (year < first.year) return [];
  const from = year > first.year ? 1 : first.precision === 'quarter' ? first.quarter * 3 - 2 : first.month;
  // What comes every month of a quarter comes in the months themselves.
  const date = first.precision === 'quarter' ? '' : when;
  return Array.from({ length: 13 - from }, (_, index) => dateInMonth(date, year, from + index));
}

/** When an event comes in a year. Recurring ones begin at their own date and have no end. */
function datesIn({ when, recurs }: CalendarEvent, year: number): readonly PlanDate[] {
  const first = parsePlanDate(when);
  if (!first) return [];
  if (recurs === 'monthly') return monthly(when, first, year);
  if (recurs === 'yearly') return year >= first.year ? [yearsOn(when, year - first.year)] : [];
  return year === first.year ? [when] : [];
}

/** The years of the events that come once, for a plan of all years. */
export const eventYears = ({ events }: Pick<WorkbookDocument, 'events'>): readonly number[] =>
  listEntries(events).flatMap(({ when, recurs }) => (recurs === '' ? (parsePlanDate(when)?.year ?? []) : []));

/** The dated events of some years, by date. */
export function planEvents({ events, actors }: Pick<WorkbookDocument, 'events' | 'actors'>, years: readonly number[]): readonly PlanEvent[] {
  return listEntries(events)
    .flatMap((event) => {
      const owners = event.owners.flatMap((id) => {
        const actor = actors[id];
        return actor && actor.del === undefined ? [actor] : [];
      });
      return [...new Set(years)].flatMap((year) => datesIn(event, year).flatMap((when): PlanEvent[] => {
        const date = parsePlanDate(when);
        if (!date) return [];
        return [{
          key: `${event.id}:${when}`, event, when, owners, year,
          lastDay: lastDayOf(when),
          quarter: quarterOf(date),
          month: date.precision === 'quarter' ? null : date.month,
          sectionId: sectionOfBlock(event.block),
        }];
      }));
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

/** The events that a filter lets through: none where it asks for something that only steps have. */
export function filterEvents(events: readonly PlanEvent[], filter: PlanFilter): readonly PlanEvent[] {
  if (filter.show !== 'all' || filter.status !== '') return [];
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  return events.filter(({ event, owners, sectionId }) => {
    if (filter.owner && !owners.some(({ id }) => id === filter.owner)) return false;
    if (filter.section && sectionId !== filter.section) return false;
    const text = foldText([event.title, event.note, ...owners.map(({ name }) => name)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
