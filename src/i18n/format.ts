import type { Language } from '@/lib/languages';

/** BCP 47 tags for Intl; British order of day and month for English. */
const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export const localeOf = (language: Language): string => LOCALES[language];

/** `2027-04-20` or a time in ms as a short date: `20.4.2027`. */
export function formatDay(day: string | number, language: Language): string {
  const date = typeof day === 'number' ? new Date(day) : new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'numeric', year: 'numeric' }).format(date);
}

/** A time of day in ms since 1970 as `14.32`. */
export const formatTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { hour: 'numeric', minute: '2-digit' }).format(at);

/** A share 0-1 as `58 %`. */
export const formatPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Bytes as `42 kt`, `1,4 Mt` (Finnish) or `42 kB`, `1.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === 'fi' ? ['kt', 'Mt'] : ['kB', 'MB'];
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), units[0]] : [bytes / 1_000_000, units[1]];
  return `${new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
