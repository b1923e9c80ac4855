/** The lines of one component of a calendar file, unfolded, without those of the components inside it. */
export interface RawComponent {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface RawCalendar {
  /** The value of the calendar's own name, as written. */
  readonly name: string;
  readonly events: readonly RawComponent[];
  /** Time zones as whole texts. */
  readonly zones: readonly string[];
  readonly todos: number;
  /** Events that never end. */
  readonly broken: number;
}

/** What is read of an event. Nobody who is invited, and nothing that rings, comes past this. */
const WANTED = new Set([
  'UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS',
]);

const LINE = /^([A-Za-z0-9-]+)[;:]/;

/** A day without the parameter that says so, as some programs write it. */
const BARE_DAY = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^:]*)?):(\d{8}(?:,\d{8})*)$/i;
const told = (line: string): string => line.replace(BARE_DAY, (whole, name: string, params: string, days: string) =>
  (/VALUE=/i.test(params) ? whole : `${name};VALUE=DATE:${days}`));

/** A calendar file (RFC 5545) cut into its components, forgiving: a line or an event that is broken takes nothing else with it. */
export function cutCalendar(text: string): RawCalendar {
  const lines = text.replace(/(?:\r\n|\n|\r)[ \t]/g, '').split(/\r\n|\n|\r/);
  const events: RawComponent[] = [];
  const zones: string[] = [];
  let name = '';
  let todos = 0;
  let broken = 0;
  let event: string[] | null = null;
  let zone: string[] | null = null;
  const inside: string[] = [];
  for (const line of lines) {
    const part = /^(BEGIN|END):(\S+)\s*$/i.exec(line);
    const kind = part?.[2]?.toUpperCase() ?? '';
    const isBegin = part?.[1]?.toUpperCase() === 'BEGIN';
    if (zone) zone.push(line);
    if (part && isBegin) {
      if (kind === 'VEVENT') {
        if (event) broken += 1;
        event = [];
        inside.length = 0;
      } else if (kind === 'VTIMEZONE') zone = [line];
      else if (kind === 'VTODO') todos += 1;
      else if (event) inside.push(kind);
    } else if (part) {
      if (kind === 'VEVENT' && event) {
        events.push({ name: 'VEVENT', lines: event });
        event = null;
      } else if (kind === 'VTIMEZONE' && zone) {
        zones.push(zone.join('\r\n'));
        zone = null;
      } else if (inside.at(-1) === kind) inside.pop();
    } else if (event) {
      const property = LINE.exec(line)?.[1]?.toUpperCase() ?? '';
      if (inside.length === 0 && WANTED.has(property)) event.push(told(line));
    } else if (!zone && (/^X-WR-CALNAME[;:]/i.test(line) || (name === '' && /^NAME[;:]/i.test(line)))) name = line.slice(line.indexOf(':') + 1);
  }
  return { name, events, zones, todos, broken: broken + (event ? 1 : 0) };
}
