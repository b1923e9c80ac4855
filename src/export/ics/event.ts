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

/** The unfolded lines of one event. `now` (ms) is when the file is made. */
export const eventLines = ({ uid, title, time, description, place }: IcsEvent, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${utcStamp(now)}`,
  ...timeLines(time),
  `SUMMARY:${escapeText(title)}`,
  ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
  ...(place ? [`LOCATION:${escapeText(place)}`] : []),
  'END:VEVENT',
];
