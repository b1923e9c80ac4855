import type { CalendarEvent } from '@/document';

/** The value of an RRULE for comparing: upper case, parts in order, what is so anyway left out. */
export const tidyRule = (rule: string): string =>
  rule.toUpperCase().replace(/\s/g, '').split(';').filter((part) => part !== '' && part !== 'INTERVAL=1' && !part.startsWith('WKST=')).sort().join(';');

/** Days of the month that together mean a day, or the last one of a month that is too short for it. */
const LAST_OF = new Map([['28,29', 29], ['28,29,30', 30], ['28,29,30,31', 31]]);

/**
 * How the year clock says a rule (tidied, see `tidyRule`) that begins on `day` (`YYYY-MM-DD`), `''` when it cannot: it
 * knows every month and every year without an end, on the same day or on the last one of a shorter month.
 */
export function recursOf(rule: string, day: string): CalendarEvent['recurs'] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const [days, months, place] = [parts.get('BYMONTHDAY'), parts.get('BYMONTH'), parts.get('BYSETPOS')];
  const others = [...parts.keys()].filter((key) => !['FREQ', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'].includes(key));
  if (others.length > 0) return '';
  if (parts.get('FREQ') === 'YEARLY') {
    if (place !== undefined || (months !== undefined && months !== String(month))) return '';
    // Of 29 February the rules of calendars and of the year clock agree only when the last day is meant.
    if (month === 2 && date === 29) return days === '-1' && months === '2' ? 'yearly' : '';
    return days === undefined || (days === String(date) && months !== undefined) ? 'yearly' : '';
  }
  if (parts.get('FREQ') !== 'MONTHLY' || months !== undefined) return '';
  if (place !== undefined) return place === '-1' && LAST_OF.get(days ?? '') === date ? 'monthly' : '';
  if (days === '-1') return date === 31 ? 'monthly' : '';
  return date <= 28 && (days === undefined || days === String(date)) ? 'monthly' : '';
}
