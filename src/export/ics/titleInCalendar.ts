import { monthNames } from '@/blockkit';
import { type CalendarEvent, parsePlanDate, type PlanDate, type Step } from '@/document';
import type { Language } from '@/lib/languages';
import { texts } from './texts';

type Kind = 'step' | 'event';

/** A title that says of a month or a quarter that the day in the calendar is not the whole truth. */
function withTime(title: string, when: PlanDate, kind: Kind, isMonthly: boolean, language: Language): string {
  const t = texts.translator(language);
  const date = parsePlanDate(when);
  if (!date || date.precision === 'day') return title;
  if (isMonthly) return t('everyMonth', { title });
  if (date.precision === 'quarter') return t(kind === 'step' ? 'byQuarter' : 'inQuarter', { title, quarter: date.quarter });
  return t(kind === 'step' ? 'byMonth' : 'inMonth', { title, month: monthNames(language)[date.month - 1] ?? '' });
}

/** What a step is called in a calendar: a deadline, said to be done or dropped when it is. */
export function stepInCalendar({ title, due, status }: Pick<Step, 'title' | 'due' | 'status'>, language: Language): string {
  const t = texts.translator(language);
  const words = withTime(title.trim() || t('untitledStep'), due, 'step', false, language);
  return status === 'done' ? t('doneTitle', { title: words }) : status === 'dropped' ? t('droppedTitle', { title: words }) : words;
}

/** What an event of the year clock is called in a calendar. */
export function eventInCalendar({ title, when, recurs }: Pick<CalendarEvent, 'title' | 'when' | 'recurs'>, language: Language): string {
  return withTime(title.trim() || texts.translator(language)('untitledEvent'), when, 'event', recurs === 'monthly', language);
}
