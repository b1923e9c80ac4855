import { parsePlanDate, type PlanDate } from '@/document';

/** Months by how their names begin, Finnish, Swedish and English. */
const MONTHS: readonly RegExp[] = [
  /^(tammi|jan)/, /^(helmi|feb)/, /^(maalis|mar(?!ras))/, /^(huhti|apr)/, /^(touko|maj|may)/, /^(kesä|jun)/,
  /^(heinä|jul)/, /^(elo|aug)/, /^(syys|sep)/, /^(loka|okt|oct)/, /^(marras|nov)/, /^(joulu|dec)/,
];
/** 1-12; 0 for anything else. */
const monthOf = (word: string): number => MONTHS.findIndex((name) => name.test(word.toLowerCase())) + 1;
const two = (number: number | string): string => String(number).padStart(2, '0');
const whole = (date: PlanDate): PlanDate => (parsePlanDate(date) ? date : '');

/** The last date that a text names with its year: `15.3.2027`, `3/2027`, `maaliskuussa 2027`, `huhti–kesäkuu 2027`, `Q2/2027`; `''` when there is none. */
export function planDateIn(text: string): PlanDate {
  const found: { readonly at: number; readonly date: PlanDate }[] = [];
  const note = (pattern: RegExp, date: (groups: readonly string[]) => PlanDate): void => {
    for (const match of text.matchAll(pattern)) found.push({ at: match.index + match[0].length, date: date(match.map((group) => group ?? '')) });
  };
  note(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g, ([, day = '', month = '', year = '']) => `${year}-${two(month)}-${two(day)}`);
  note(/(?<![\d.])(20\d\d)-(\d\d)-(\d\d)(?!\d)/g, ([, year = '', month = '', day = '']) => `${year}-${month}-${day}`);
  note(/(?<![\d./Qq])(\d{1,2})\s?\/\s?(20\d\d)(?!\d)/g, ([, month = '', year = '']) => `${year}-${two(month)}`);
  note(/(?<!\p{L})Q([1-4])\s?[/ ]?\s?(20\d\d)(?!\d)/giu, ([, quarter = '', year = '']) => `${year}-Q${quarter}`);
  note(/(?<!\p{L})(?:(\p{L}{3,})\s?[–-]\s?)?(\p{L}{3,})\s+(20\d\d)(?!\d)/gu, ([, from = '', word = '', year = '']) => {
    const month = monthOf(word);
    if (month === 0) return '';
    return month % 3 === 0 && monthOf(from) === month - 2 ? `${year}-Q${month / 3}` : `${year}-${two(month)}`;
  });
  return found.map(({ at, date }) => ({ at, date: whole(date) })).filter(({ date }) => date !== '').sort((a, b) => b.at - a.at)[0]?.date ?? '';
}
