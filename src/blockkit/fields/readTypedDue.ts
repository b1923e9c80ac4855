import { lastDayOf, parsePlanDate, type PlanDate } from '@/document';
import { LANGUAGES } from '@/lib/languages';
import { monthNames } from './formatPlanDate';

const QUARTER_WORDS = new Set(['q', 'kvartaali', 'neljännes', 'vuosineljännes', 'kvartal', 'quarter']);
const SMALL_WORDS = new Set(['den', 'the', 'of', 'in', 'by', 'vuonna', 'år', 'viimeistään', 'senast']);
const ROMAN = ['i', 'ii', 'iii', 'iv'];

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const toYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const isYear = (text: string | undefined): text is string => text !== undefined && /^(\d{4}|\d{2})$/.test(text);

/** 1-12 for a month's name in any of the languages, also bent (`huhtikuussa`) or short (`huhti`, `apr`). */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  for (const language of LANGUAGES) {
    const at = monthNames(language).findIndex((name) => {
      const full = name.toLocaleLowerCase(language);
      const stem = language === 'fi' ? full.replace(/kuu$/, '') : full;
      return full.startsWith(word) || (language === 'fi' && word.startsWith(stem) && /^(kuu.*)?$/.test(word.slice(stem.length)));
    });
    if (at >= 0) return at + 1;
  }
  return null;
}

interface Parts {
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: string | undefined;
}

/** A real date or null. Without a year: the next time that it comes. */
function toPlanDate({ day, month, quarter, year }: Parts, today: string): PlanDate | null {
  const make = (of: number): PlanDate =>
    quarter !== undefined ? `${pad(of, 4)}-Q${quarter}` : day === undefined ? `${pad(of, 4)}-${pad(month ?? 0)}` : `${pad(of, 4)}-${pad(month ?? 0)}-${pad(day)}`;
  if (year !== undefined) {
    const date = make(toYear(year));
    return parsePlanDate(date) ? date : null;
  }
  const thisYear = Number(today.slice(0, 4));
  // A leap day waits for its year.
  for (let of = thisYear; of < thisYear + 8; of += 1) {
    const date = make(of);
    if (parsePlanDate(date) && lastDayOf(date) >= today) return date;
  }
  return null;
}

function fromNumbers(text: string): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return { year: iso[1], month: Number(iso[2]), ...(iso[3] && { day: Number(iso[3]) }) };
  const parts = /^(\d{1,2})[./-](\d{1,4})(?:[./-](\d{2}|\d{4})?)?$/.exec(text.replace(/\s*([./-])\s*/g, '$1'));
  if (!parts) return null;
  const [, first, second, third] = parts;
  // 4/2027 and 4/27 are months, 20.4. and 20/4 days.
  if (third === undefined && isYear(second) && (second.length === 4 || Number(second) > 12)) return { month: Number(first), year: second };
  return second && second.length <= 2 ? { day: Number(first), month: Number(second), year: third } : null;
}

/** 1-4 for `2`, `2.`, `2nd`, `II`. */
function quarterNumber(word: string): number | null {
  if (/^[1-4]([:.]?[a-zäö]{0,2})$/.test(word)) return Number(word[0]);
  return ROMAN.includes(word) ? ROMAN.indexOf(word) + 1 : null;
}

/** The quarter that a range of months is: `huhti–kesäkuu`. */
function quarterOfRange(word: string): number | null {
  const [from = '', to = '', ...more] = word.split('–');
  const last = monthOf(to);
  return more.length === 0 && last !== null && last % 3 === 0 && monthOf(from) === last - 2 ? last / 3 : null;
}

function fromWords(text: string): Parts | null {
  const words = text
    .replace(/\s*[-–—]\s*/g, '–')
    .replace(/^(\d{4})[ –]?(q.+)$/, '$2 $1')
    .replace(/^(q|kv|k)\.?\s*(?=[1-4](?:\D|$))/, 'q ')
    .replace(/^i (?=\p{L}{3})/u, '')
    .split(/[\s/.,]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const last = words.at(-1) ?? '';
  // `April 27` is a day, `27 April 27` has a year.
  const hasYear = words.length > 1 && (/^\d{4}$/.test(last) || (/^\d{2}$/.test(last) && (words.length > 2 || ROMAN.includes(words[0] ?? ''))));
  const year = hasYear ? last : undefined;
  const [one = '', two, ...more] = hasYear ? words.slice(0, -1) : words;
  if (more.length > 0) return null;

  if (two === undefined) {
    const quarter = quarterOfRange(one) ?? (hasYear && ROMAN.includes(one) ? quarterNumber(one) : null);
    if (quarter !== null) return { quarter, year };
    const month = monthOf(one);
    return month === null ? null : { month, year };
  }
  const quarter = QUARTER_WORDS.has(one) ? quarterNumber(two) : QUARTER_WORDS.has(two) ? quarterNumber(one) : null;
  if (quarter !== null) return { quarter, year };
  const [number, name] = /^\d/.test(one) ? [one, two] : [two, one];
  const day = /^(\d{1,2})(st|nd|rd|th|:?[ae])?$/.exec(number);
  const month = monthOf(name);
  return day && month !== null ? { day: Number(day[1]), month, year } : null;
}

/**
 * Understands a date as people write it in any of the languages: `20.4.`, `20.4.2027`, `4/2027`,
 * `huhtikuu 2027`, `Q2 2027`, `II/2027`. `''` gives `''`, what is not a date gives `null`.
 */
export function readTypedDue(typed: string, today: string): PlanDate | null {
  const text = typed.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' ');
  if (text === '') return '';
  const parts = fromNumbers(text) ?? fromWords(text);
  return parts && toPlanDate(parts, today);
}
