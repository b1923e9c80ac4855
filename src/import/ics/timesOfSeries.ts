import ICAL from 'ical.js';

export type Time = InstanceType<typeof ICAL.Time>;
type Event = InstanceType<typeof ICAL.Event>;

/** How many days of a series are looked through: every day for fifty years. */
const MOST_LOOKED_AT = 20_000;

/** Follows a rule for a bounded time: one that never comes true would be followed for ever. */
class BoundedIterator extends ICAL.RecurIterator {
  private looked = 0;

  override check_contracting_rules(): boolean {
    this.looked += 1;
    if (this.looked > MOST_LOOKED_AT) throw new RangeError('A rule that goes on for too long');
    return super.check_contracting_rules();
  }
}

const isTime = (value: unknown): value is Time => value instanceof ICAL.Time;

/** Every time that a property such as EXDATE tells, of all its lines. */
const timesOf = ({ component }: Event, name: string): readonly Time[] =>
  component.getAllProperties(name).flatMap((property) => (property.getValues() as readonly unknown[]).flatMap((value) =>
    (isTime(value) ? [value] : value instanceof ICAL.Period && isTime(value.start) ? [value.start] : [])));

const dayOf = ({ year, month, day }: Time): string => `${year}-${month}-${day}`;

/**
 * The times of a series in the years `from` to `to`, without those taken away, as the calendar tells them. Throws when a
 * rule cannot be followed, or not in good time.
 */
export function timesOfSeries(event: Event, from: number, to: number): readonly Time[] {
  const found: Time[] = timesOf(event, 'rdate').filter(({ year }) => year >= from && year <= to);
  for (const rule of event.component.getAllProperties('rrule')) {
    const recur: unknown = rule.getFirstValue();
    if (!(recur instanceof ICAL.Recur)) throw new RangeError('No rule');
    if (/^(SECOND|MINUTE|HOUR)LY$/.test(recur.freq)) throw new RangeError('Too often');
    const iterator = new BoundedIterator({ rule: recur, dtstart: event.startDate });
    for (let looked = 0; looked <= MOST_LOOKED_AT; looked += 1) {
      // The iterator gives one object again and again.
      const time = iterator.next() as Time | null;
      if (!time || time.year > to) break;
      if (time.year >= from) found.push(time.clone());
    }
  }
  const gone = timesOf(event, 'exdate');
  const goneDays = new Set(gone.flatMap((time) => (time.isDate ? [dayOf(time)] : [])));
  const goneTimes = new Set(gone.flatMap((time) => (time.isDate ? [] : [time.toUnixTime()])));
  return [...new Map(found.map((time) => [time.toString(), time])).values()]
    .filter((time) => !goneDays.has(dayOf(time)) && (goneTimes.size === 0 || !goneTimes.has(time.toUnixTime())));
}
