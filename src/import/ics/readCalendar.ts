import ICAL from 'ical.js';
import { lastDayOf, parsePlanDate, type PlanDate } from '@/document';
import { err, ok, type Result } from '@/lib/result';
import { cutCalendar, type RawComponent } from './lines';
import { recursOf, tidyRule } from './recurs';
import { type Time, timesOfSeries } from './timesOfSeries';
import type { CalendarFile, CalendarProblem, EventsOfYear, ForeignEvent } from './types';
import { homeWall, toHome, type Wall, zoneOf } from './zones';

type Component = InstanceType<typeof ICAL.Component>;
type Event = InstanceType<typeof ICAL.Event>;

/** How many times of one series a year clock takes: once a week and a little. */
const MOST_IN_YEAR = 60;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const wallOf = ({ year, month, day, hour, minute }: Time): Wall => ({ day: `${pad(year, 4)}-${pad(month)}-${pad(day)}`, time: `${pad(hour)}:${pad(minute)}` });

/** A time as clocks in Finland show it; a whole day is the same day everywhere. */
function homeOf(time: Time, zoneName: string): Wall {
  const wall = wallOf(time);
  if (time.isDate) return { day: wall.day, time: '' };
  if (time.zone === ICAL.Timezone.utcTimezone) return homeWall(Date.parse(`${wall.day}T${wall.time}:00Z`));
  const zone = zoneName === '' ? null : zoneOf(zoneName);
  if (zone !== null) return toHome(wall, zone);
  // Of a zone that only the file knows, its own rules; without any, the time as it stands.
  return time.zone.component ? homeWall(time.toUnixTime() * 1000) : wall;
}

const isRealDay = (day: string): boolean => parsePlanDate(day)?.precision === 'day';

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The date that whole days are: a month or a quarter from end to end, else the first of them. */
function planDateOf(first: string, last: string): PlanDate {
  const month = first.slice(0, 7);
  if (!first.endsWith('-01') || first === last) return first;
  if (last === lastDayOf(month)) return month;
  const quarter = `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
  return Number(first.slice(5, 7)) % 3 === 1 && last === lastDayOf(quarter) ? quarter : first;
}

const zoneNameOf = (component: Component, name: string): string => {
  const value: unknown = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof value === 'string' ? value : '';
};

const textOf = (component: Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** One time of an event: `item` tells what it is, the times when. */
function foreignOf(key: string, uid: string, item: Event, startDate: Time, endDate: Time): ForeignEvent {
  const { component } = item;
  const zone = zoneNameOf(component, 'dtstart');
  const start = homeOf(startDate, zone);
  const end = homeOf(endDate, zoneNameOf(component, 'dtend') || zone);
  // Whole days end with the day after them; an evening that ends at midnight does not go on to the next day.
  const isOver = end.day > start.day && (end.time === '' || end.time === '00:00');
  const last = end.day < start.day ? start.day : isOver ? dayBefore(end.day) : end.day;
  return {
    key, uid,
    title: textOf(component, 'summary'),
    when: start.time === '' ? planDateOf(start.day, last) : start.day,
    first: start.day,
    last,
    start: start.time,
    end: end.day === start.day && end.time === start.time ? '' : end.time,
    recurs: '',
    rule: '',
    place: textOf(component, 'location'),
    description: textOf(component, 'description'),
  };
}

/** An event of the file with the times that stand apart from its series. */
interface Master {
  readonly key: string;
  readonly uid: string;
  readonly event: Event;
  readonly own: ForeignEvent;
  /** The rule as written and tidied, `''` for what comes once. */
  readonly rule: string;
  readonly isSeries: boolean;
  /** Something of it is not as the rule alone says. */
  readonly isUneven: boolean;
}

const ruleOf = (component: Component): string => tidyRule(String(component.getFirstPropertyValue('rrule') ?? ''));
const isCancelled = ({ component }: Event): boolean => textOf(component, 'status').toUpperCase() === 'CANCELLED';

function parseEvent({ lines }: RawComponent, parent: Component): Event | null {
  try {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')) as unknown[]);
    parent.addSubcomponent(component);
    const event = new ICAL.Event(component, { exceptions: [] });
    // Both are read only now, and may be no times at all, or none that a calendar has.
    const times: readonly unknown[] = [event.startDate, event.endDate, ...(event.isRecurrenceException() ? [event.recurrenceId] : [])];
    return times.every((time) => time instanceof ICAL.Time && isRealDay(wallOf(time).day)) ? event : null;
  } catch {
    return null;
  }
}

function zonesInto(parent: Component, zones: readonly string[]): void {
  for (const zone of zones) {
    try {
      parent.addSubcomponent(new ICAL.Component(ICAL.parse(zone) as unknown[]));
    } catch {
      // A zone that cannot be read is as one that is not there.
    }
  }
}

/** The times of a series that fall into a year; null when there are too many, or when its rule cannot be followed. */
function timesIn({ event, key, uid }: Master, year: number): readonly ForeignEvent[] | null {
  try {
    // A time that was moved may come from the year before or after.
    const found = timesOfSeries(event, year - 1, year + 1).flatMap((time): readonly ForeignEvent[] => {
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      if (isCancelled(item)) return [];
      const { day } = wallOf(time);
      const one = foreignOf(`${key}#${day}`, uid === '' ? '' : `${uid}#${day}`, item, startDate, endDate);
      return Number(one.first.slice(0, 4)) === year ? [one] : [];
    });
    return found.length > MOST_IN_YEAR ? null : found;
  } catch {
    return null;
  }
}

function mastersOf(events: readonly Event[]): readonly Master[] {
  const apart = new Map<string, Event[]>();
  const wholes = new Set<string>();
  for (const event of events) {
    const uid = textOf(event.component, 'uid');
    if (event.isRecurrenceException()) apart.set(uid, [...(apart.get(uid) ?? []), event]);
    else wholes.add(uid);
  }
  return events.flatMap((event, index): Master[] => {
    const uid = textOf(event.component, 'uid');
    const isApart = event.isRecurrenceException();
    // One time of a series is told with the series, unless the file has that time alone.
    if (isApart && wholes.has(uid)) return [];
    const name = isApart && uid !== '' ? `${uid}#${wallOf(event.recurrenceId).day}` : uid;
    const isSeries = !isApart && event.isRecurring();
    const exceptions = isSeries ? apart.get(uid) ?? [] : [];
    for (const exception of exceptions) event.relateException(exception);
    const { component } = event;
    return [{
      key: String(index), uid: name, event, isSeries,
      own: foreignOf(String(index), name, event, event.startDate, event.endDate),
      rule: isSeries ? ruleOf(component) : '',
      isUneven: exceptions.length > 0 || component.hasProperty('exdate') || component.hasProperty('rdate') || component.getAllProperties('rrule').length > 1,
    }];
  });
}

/** The years in which a series may begin anew: from its first to its last, or the year after this. */
function yearsOf({ own, event, isSeries, rule }: Master, thisYear: number): readonly number[] {
  const first = Number(own.first.slice(0, 4));
  if (!isSeries) return [first];
  const until = /UNTIL=(\d{4})/.exec(rule)?.[1];
  const count = /COUNT=(\d+)/.exec(rule)?.[1];
  const last = until !== undefined ? Number(until) : count !== undefined && event.component.getAllProperties('rdate').length === 0 ? first + Number(count) : thisYear + 1;
  const end = Math.min(last, Math.max(first, thisYear + 1));
  return Array.from({ length: Math.max(1, end - first + 1) }, (_, index) => first + index);
}

/**
 * Reads a calendar file (`*.ics`, RFC 5545). Days and times are those of Finland. Who was invited and by whom is not
 * read at all. `isKnown` tells the names of events that are wanted as themselves, whatever their year and rule.
 */
export function readCalendar(text: string, thisYear: number, isKnown: (uid: string) => boolean): Result<CalendarFile, CalendarProblem> {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) return err('not-calendar');
  const raw = cutCalendar(text);
  if (raw.events.length + raw.broken === 0) return err('no-events');
  const parent = new ICAL.Component('vcalendar');
  zonesInto(parent, raw.zones);
  const parsed = raw.events.map((one) => parseEvent(one, parent));
  const events = parsed.filter((event) => event !== null);
  if (events.length === 0) return err('no-dates');
  const all = mastersOf(events);
  const masters = all.filter(({ event }) => !isCancelled(event));
  const withRule = ({ own, rule, isUneven }: Master): ForeignEvent =>
    ({ ...own, rule, recurs: rule === '' || isUneven || own.when !== own.first ? '' : recursOf(rule, own.first) });
  const known = masters.filter(({ uid }) => isKnown(uid));
  const others = masters.filter(({ uid }) => !isKnown(uid));
  const years = [...new Set(others.flatMap((master) => yearsOf(master, thisYear)))].sort((a, b) => a - b);

  const eventsIn = (year: number): EventsOfYear => {
    const tooOften: string[] = [];
    const found = others.flatMap((master): readonly ForeignEvent[] => {
      if (!master.isSeries) return Number(master.own.first.slice(0, 4)) === year ? [master.own] : [];
      const whole = withRule(master);
      if (whole.recurs !== '') return Number(whole.first.slice(0, 4)) <= year ? [whole] : [];
      const times = timesIn(master, year);
      if (!times) tooOften.push(master.own.title);
      return times ?? [];
    });
    return { events: found.sort((a, b) => (a.first + a.start < b.first + b.start ? -1 : 1)), tooOften };
  };

  return ok({
    name: raw.name.replace(/\\([\\;,])/g, '$1').trim(),
    years: years.length > 0 ? years : [thisYear],
    eventsIn,
    known: known.map(withRule),
    left: { todos: raw.todos, cancelled: all.length - masters.length, unreadable: raw.broken + parsed.length - events.length },
  });
}
