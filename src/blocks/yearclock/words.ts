import { type CalendarEvent, formatPlanDate, formatShortDate, formatWeekday, monthNames, parsePlanDate, type PlanDate } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { RingEvent, YearContent } from './content';
import { type ClockYear, dayOf, monthOfDay, spanOf, toDate } from './dates';
import type { LayoutWords } from './layout';
import { HALVES, type Phase } from './model';
import { texts } from './texts';

export type Translate = ReturnType<typeof texts.translator>;

export const TYPE_KEYS = { gathering: 'typeGathering', workshop: 'typeWorkshop', meeting: 'typeMeeting', deadline: 'typeDeadline' } as const;
export const RECURS_KEYS = { '': 'recursNever', monthly: 'recursMonthly', yearly: 'recursYearly' } as const;

/** An event's title, or a name for one without. */
export const titleOf = ({ title }: Pick<CalendarEvent, 'title'>, t: Translate): string => title.replace(/\s+/g, ' ').trim() || t('untitled');

/** Signs; no place on a clock has room for more. */
const LONGEST = 120;

/** An event's title for the drawing: the end of a very long one would be cut anyway. */
const drawnTitle = (event: Pick<CalendarEvent, 'title'>, t: Translate): string => [...titleOf(event, t)].slice(0, LONGEST).join('');

/** `2027`, or `2026–2027` for a year that does not begin in January. */
export const yearTitle = ({ year, startMonth }: ClockYear): string => (startMonth === 1 ? String(year) : `${year}–${year + 1}`);

/** `to 8.4.`, `huhtikuu` */
export const dayWords = (when: PlanDate, language: Language): string => [formatWeekday(when, language), formatShortDate(when, language)].filter(Boolean).join(' ');

const NUMBERS = 12;

/** How long until a date, in words: `neljän viikon päästä`. `today` is a day number. */
export function untilWords(when: PlanDate, today: number, t: Translate): string {
  const span = spanOf(when);
  if (!span) return '';
  const days = span.first - today;
  if (days < 0 || (days === 0 && span.last > span.first)) return t('ongoing');
  if (days === 0) return t('today');
  if (days === 1) return t('tomorrow');
  const inWords = (key: 'inDays' | 'inWeeks' | 'inMonths', count: number): string =>
    t(key, { count, number: count <= NUMBERS ? t(`number${count as 2}`) : count });
  if (days < 14) return inWords('inDays', days);
  if (days < 63) return inWords('inWeeks', Math.round(days / 7));
  const months = Math.round(days / 30.44);
  return months < 24 ? inWords('inMonths', months) : t('inYears', { count: Math.round(months / 12), number: Math.round(months / 12) });
}

/** The beginning of a half month as a date of the year: `16.4.` */
export const halfDate = (half: number, language: Language): string =>
  formatShortDate(`2001-${String(Math.floor(half / 2) + 1).padStart(2, '0')}-${half % 2 === 0 ? '01' : '16'}`, language);

/** When a phase is: `1.1.–31.3.` */
export function phaseDates({ start, end }: Pick<Phase, 'start' | 'end'>, language: Language): string {
  const last = end === 0 ? HALVES : end;
  const month = Math.ceil(last / 2);
  const lastDay = last % 2 === 1 ? `2001-${String(month).padStart(2, '0')}-15` : toDate(spanOf(`2001-${String(month).padStart(2, '0')}`)?.last ?? 0);
  return `${halfDate(start, language)}–${formatShortDate(lastDay, language)}`;
}

/** `12.–18.4.`, `28.4.–2.5.`; in English `12–18 Apr`. */
function dateRange(from: PlanDate, to: PlanDate, language: Language): string {
  const [first, last] = [formatShortDate(from, language), formatShortDate(to, language)];
  if (first === last) return first;
  const isInMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return isInMonth ? `${first.slice(0, first.search(language === 'en' ? / / : /(?<=\.)/))}–${last}` : `${first}–${last}`;
}

export function layoutWords(language: Language, t: Translate): LayoutWords {
  return {
    date: ({ when }) => formatShortDate(when, language),
    title: ({ event }) => drawnTitle(event, t),
    dates: (events, by) => {
      const [first] = events;
      const last = events.at(-1);
      if (!first || !last) return '';
      if (by === 'month') return monthNames(language)[monthOfDay(first.span.first) - 1] ?? '';
      return dateRange(first.when, last.when, language);
    },
    count: (count) => t('count', { count }),
  };
}

/** What the middle of the clock says. */
export interface CentreWords {
  readonly above: string;
  readonly main: string;
  readonly below: string;
}

export function centreWords(content: YearContent, language: Language, t: Translate): CentreWords {
  const { isThisYear, next, today, marks, clock } = content;
  const count = new Set(marks.map(({ event }) => event)).size;
  if (!isThisYear) return { above: '', main: yearTitle(clock), below: count === 0 ? t('noEvents') : t('count', { count }) };
  const above = t('todayIs', { date: dayWords(toDate(today), language) });
  if (next) return { above, main: drawnTitle(next.event, t), below: untilWords(next.when, today, t) };
  return { above, main: count === 0 ? t('emptyYear') : t('nothingNext'), below: '' };
}

/** A mark in words, as it is read aloud. */
export function markWords({ event, when }: Pick<RingEvent, 'event' | 'when'>, language: Language, t: Translate): string {
  const type = t(TYPE_KEYS[event.type ?? 'gathering']);
  const recurs = event.recurs === '' ? [] : [t(RECURS_KEYS[event.recurs])];
  return [`${dayWords(when, language)} ${titleOf(event, t)}`, type, ...recurs].join(', ');
}

/** All that a clock shows, in a few sentences. */
export function clockAlt(content: YearContent, language: Language, t: Translate): string {
  const phases = content.phases.map((phase) => `${phase.number} ${phase.name} ${phaseDates(phase, language)}`).join('; ');
  const said = content.marks.slice(0, 40).map((mark) => markWords(mark, language, t)).join('; ');
  const more = content.marks.length > 40 ? t('altMore', { count: content.marks.length - 40 }) : '';
  return [
    t('alt', { year: yearTitle(content.clock) }),
    phases && t('altPhases', { phases }),
    said && t('altEvents', { events: said }),
    more,
    content.steps.length > 0 ? t('altSteps', { count: content.steps.length }) : '',
  ].filter(Boolean).join(' ');
}

/** A date with its year where that cannot be known from what is around. */
export const fullDate = (when: PlanDate, language: Language): string =>
  parsePlanDate(when)?.precision === 'day' ? `${formatWeekday(when, language)} ${formatPlanDate(when, language)}` : formatPlanDate(when, language);

/** True when a date is over before a day. */
export const isOver = (when: PlanDate, today: PlanDate): boolean => (spanOf(when)?.last ?? Infinity) < dayOf(today);
