import type { CalendarEvent, PlanDate } from '@/document';

/** An event of another program's calendar, its days as they are in Finland. */
export interface ForeignEvent {
  /** Unique in the file. */
  readonly key: string;
  /** Its name in that calendar, one time of a series told by its day (`abc@example.org#2027-04-08`); `''` when it has none. */
  readonly uid: string;
  readonly title: string;
  /** The date as the plan would say it: a day, or the month or quarter that it lasts from end to end. */
  readonly when: PlanDate;
  /** First and last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** `HH:MM` of the first and the last day; `''` for whole days. */
  readonly start: string;
  readonly end: string;
  /** How it comes again, if the year clock can say the same. */
  readonly recurs: CalendarEvent['recurs'];
  /** How it comes again, as its file says; `''` for what comes once and for one time of a series. See `tidyRule`. */
  readonly rule: string;
  readonly place: string;
  readonly description: string;
}

/** Why nothing can be taken from a file. */
export type CalendarProblem =
  /** It is no calendar file at all. */
  | 'not-calendar'
  /** A calendar without a single event. */
  | 'no-events'
  /** Events, but none that says when it is in a way that can be read. */
  | 'no-dates';

export interface EventsOfYear {
  readonly events: readonly ForeignEvent[];
  /** Series that come too often for a year clock, by title. */
  readonly tooOften: readonly string[];
}

/** A calendar file that has been read. */
export interface CalendarFile {
  /** What the calendar calls itself, `''` when it does not say. */
  readonly name: string;
  /** The years in which something begins, in order; never empty. */
  readonly years: readonly number[];
  /** What comes in a year: once, or as one time of a series; a series that the year clock knows comes as itself. */
  readonly eventsIn: (year: number) => EventsOfYear;
  /** The events whose name the test knows, whatever their year; series as themselves. They are not in `eventsIn`. */
  readonly known: readonly ForeignEvent[];
  /** What is left out, counted. */
  readonly left: { readonly todos: number; readonly cancelled: number; readonly unreadable: number };
}
