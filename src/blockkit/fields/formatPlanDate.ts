import { parsePlanDate, type PlanDate } from '@/document';
import { formatDay, localeOf } from '@/i18n';
import type { Language } from '@/lib/languages';

const names = new Map<Language, readonly string[]>();

/** The names of the months, January first, as they stand in running text. */
export function monthNames(language: Language): readonly string[] {
  let months = names.get(language);
  if (!months) {
    const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
    months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 15)));
    names.set(language, months);
  }
  return months;
}

/** `huhti–kesäkuu`, `april–juni`, `April–June`. */
export function quarterName(quarter: number, language: Language): string {
  const months = monthNames(language);
  const first = months[quarter * 3 - 3] ?? '';
  return `${language === 'fi' ? first.replace(/kuu$/, '') : first}–${months[quarter * 3 - 1] ?? ''}`;
}

/** As precise as it is known: `20.4.2027`, `huhtikuu 2027`, `huhti–kesäkuu 2027`; `''` for no date. */
export function formatPlanDate(value: PlanDate, language: Language): string {
  const date = parsePlanDate(value);
  if (!date) return '';
  if (date.precision === 'day') return formatDay(value, language);
  const name = date.precision === 'month' ? monthNames(language)[date.month - 1] : quarterName(date.quarter, language);
  return `${name} ${date.year}`;
}

const shortNames = new Map<Language, readonly string[]>();

/** The names of the months where there is little room, January first: `huhti`, `apr`, `Apr`. */
export function shortMonthNames(language: Language): readonly string[] {
  let months = shortNames.get(language);
  if (!months) {
    const format = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
    months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 15)).replace(/\.$/, ''));
    shortNames.set(language, months);
  }
  return months;
}

/** A date whose year is known from elsewhere: `8.4.`, `huhtikuu`, `huhti–kesäkuu`; `8 Apr` in English. `''` for no date. */
export function formatShortDate(value: PlanDate, language: Language): string {
  const date = parsePlanDate(value);
  if (!date) return '';
  if (date.precision === 'month') return monthNames(language)[date.month - 1] ?? '';
  if (date.precision === 'quarter') return quarterName(date.quarter, language);
  return language === 'en' ? `${date.day} ${shortMonthNames(language)[date.month - 1]}` : `${date.day}.${date.month}.`;
}

/** The short name of a day's weekday: `to`, `tors`, `Thu`. `''` for a month, a quarter or no date. */
export const formatWeekday = (value: PlanDate, language: Language): string =>
  parsePlanDate(value)?.precision === 'day'
    ? new Intl.DateTimeFormat(localeOf(language), { weekday: 'short' }).format(new Date(`${value}T12:00:00`)).replace(/\.$/, '')
    : '';
