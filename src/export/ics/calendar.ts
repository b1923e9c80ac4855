import { eventLines, type IcsEvent, ZONE } from './event';
import { escapeText, fold } from './fold';

/** Summer time in Finland: the last Sundays of March and October at 03.00 and 04.00, by the rule of the EU since autumn 1996. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
] as const;

export interface IcsCalendar {
  /** What a calendar program calls it. */
  readonly name: string;
  readonly events: readonly IcsEvent[];
  /** When the file is made, ms since 1970. */
  readonly now: number;
}

/** A calendar file (`*.ics`, RFC 5545) as text: UTF-8, `\r\n` after every line. Times stand in Finland's zone. */
export function writeCalendar({ name, events, now }: IcsCalendar): string {
  const isTimed = events.some(({ time }) => time.type === 'timed');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kehä//Kehä//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(isTimed ? TIME_ZONE : []),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
