import { formatTime, localeOf, type T } from '@/i18n';
import type { Language } from '@/lib/languages';
import type fi from './locales/fi.json';

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** When something happened, as people say it: today at 14.32, yesterday, on Monday, 24 February. Times in ms. */
export function timeInWords(at: number, now: number, language: Language, t: T<typeof fi>): string {
  // Rounded, for a day may have 23 or 25 hours.
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days <= 0) return t('today', { time: formatTime(at, language) });
  if (days === 1) return t('yesterday');
  const date = new Date(at);
  if (days < 7) return t(WEEKDAYS[date.getDay()] ?? 'sunday');
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }),
  }).format(date);
}
