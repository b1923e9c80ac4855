import { useCallback, useMemo } from 'react';
import type { AgendaItem, Workshop } from '@/document';
import { formatDay, formatTime, localeOf, useLanguage } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { LocalSection } from '@/template';
import { useSections, type WorkbookSection } from '../shared/sections';
import { texts } from './texts';

export type T = ReturnType<typeof texts.useT>;

/** Minutes as people say them: `45 min`, `2 h`, `2 h 15 min`. */
export function lengthInWords(t: T, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t('minutes', { count: minutes });
  return minutes % 60 === 0 ? t('hours', { hours }) : t('hoursMinutes', { hours, minutes: minutes % 60 });
}

export const workshopName = (t: T, { title }: Pick<Workshop, 'title'>): string => title.trim() || t('workshop');

/** `to 8.4.2027`; `''` without a day. */
export function dayInWords(date: string, language: Language): string {
  if (date === '') return '';
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short' }).format(new Date(`${date}T12:00:00`));
  return `${weekday} ${formatDay(date, language)}`;
}

/** `HH:MM` as the language writes it: `9.15`. */
export const clockInWords = (clock: string, language: Language): string =>
  (clock === '' ? '' : formatTime(new Date(`2027-01-01T${clock}:00`).getTime(), language));

export interface RowWords {
  /** What the template says of a row: its task, or its section's title; `''` for the group's own. */
  readonly given: (item: AgendaItem) => string;
  /** What a row is called: its own words, what the template says, or that it has no name. */
  readonly name: (item: AgendaItem) => string;
  readonly section: (item: AgendaItem) => { readonly section: LocalSection; readonly number: number } | undefined;
}

const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]{1,2}(?=\S)(.+?)[*_]{1,2}/g, '$1');

/** The words of rows, with the sections as they stand in the workbook. */
export function rowWords(t: T, sections: readonly WorkbookSection[]): RowWords {
  const byId = new Map(sections.map((one) => [one.id, one]));
  const given: RowWords['given'] = ({ section, task }) => {
    const found = byId.get(section)?.section;
    return plain(found?.guidance.howTo.find(({ id }) => id === task)?.text ?? found?.title ?? '');
  };
  return {
    given,
    name: (item) => item.title.trim() || given(item) || (item.type === 'break' ? t('break') : t('untitled')),
    section: ({ section }) => byId.get(section),
  };
}

export function useRowWords(): RowWords {
  const t = texts.useT();
  const sections = useSections();
  return useMemo(() => rowWords(t, sections), [sections, t]);
}

/** A moment as a time of day: `9.15`. */
export function useClockWords(): (at: number) => string {
  const language = useLanguage();
  return useCallback((at: number) => formatTime(at, language), [language]);
}
