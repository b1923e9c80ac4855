import { escapeText } from './fold';

/** When an event is: from one moment to another (ms since 1970), or whole days (`YYYY-MM-DD`, the last one included). */
export type IcsTime =
  | { readonly type: 'timed'; readonly start: number; readonly end: number }
  | { readonly type: 'days'; readonly first: string; readonly last: string };

/** One event of a calendar file. */
export interface IcsEvent {
  /** The same for the same event in every file, so that a calendar renews what it has; unique in the world. */
  readonly uid: string;
  readonly title: string;
  readonly time: IcsTime;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  /** When it comes again, as the value of an RRULE (RFC 5545, 3.3.10). Its first time is `time`. */
  readonly rule?: string | undefined;
  /** It will be, but nobody has said on which day. */
  readonly isTentative?: boolean | undefined;
}

export const ZONE = 'Europe/Helsinki';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A moment in UTC: `20270408T060000Z`. */
const utcStamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

let zoneFormat: Intl.DateTimeFormat | undefined;

/** A moment as the clock in Finland shows it: `20270408T090000`. */
function zoneStamp(at: number): string {
  zoneFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  const parts = Object.fromEntries(zoneFormat.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}${parts.month}${parts.day}T${parts.hour}${parts.minute}${parts.second}`;
}

/** `20270409` for the day after `2027-04-08`: the end of whole days is the first day that is free again. */
function dayAfter(day: string): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  return `${next.getUTCFullYear()}${pad(next.getUTCMonth() + 1)}${pad(next.getUTCDate())}`;
}

function timeLines(time: IcsTime): readonly string[] {
  if (time.type === 'days') return [`DTSTART;VALUE=DATE:${time.first.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${dayAfter(time.last)}`];
  const start = `DTSTART;TZID=${ZONE}:${zoneStamp(time.start)}`;
  // An end must be after its start (3.8.2.2): what takes no time has none.
  return time.end > time.start ? [start, `DTEND;TZID=${ZONE}:${zoneStamp(time.end)}`] : [start];
}

const MINUTE = 60_000;
const FIRST_REVISION = Date.UTC(2020, 0, 1);

/**
 * A number that grows from file to file: calendars renew an event only when its revision has grown. A workbook does not
 * keep when an entry was last changed, so minutes since 2020 stand for it; they fit in 32 bits for four thousand years.
 */
const revisionAt = (now: number): number => Math.max(0, Math.floor((now - FIRST_REVISION) / MINUTE));

/**
 * The unfolded lines of one event. `now` (ms) is when the file is made.
 *
 * Steps too become events, not to-dos (VTODO): Google Calendar and Outlook leave those out without a word. What lasts whole
 * days takes nobody's time: it stands at the top of the day, and the day stays free for meetings.
 */
export const eventLines = ({ uid, title, time, description, place, categories = [], rule, isTentative = false }: IcsEvent, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${utcStamp(now)}`,
  `LAST-MODIFIED:${utcStamp(now)}`,
  `SEQUENCE:${revisionAt(now)}`,
  ...timeLines(time),
  ...(rule ? [`RRULE:${rule}`] : []),
  `SUMMARY:${escapeText(title)}`,
  ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
  ...(place ? [`LOCATION:${escapeText(place)}`] : []),
  ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
  `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  `TRANSP:${time.type === 'days' ? 'TRANSPARENT' : 'OPAQUE'}`,
  'END:VEVENT',
];
