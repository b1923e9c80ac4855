import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { formatPlanDate } from './formatPlanDate';
import { readTypedDue } from './readTypedDue';

const TODAY = '2026-11-22';
const read = (text: string) => readTypedDue(text, TODAY);

describe('readTypedDue', () => {
  it.each([
    ['20.4.2027', '2027-04-20'], ['20. 4. 2027', '2027-04-20'], ['20/4/2027', '2027-04-20'], ['20-4-2027', '2027-04-20'],
    ['20.4.27', '2027-04-20'], ['2027-04-20', '2027-04-20'], ['29.2.2028', '2028-02-29'],
    ['20. huhtikuuta 2027', '2027-04-20'], ['20 april 2027', '2027-04-20'], ['den 20 april 2027', '2027-04-20'],
    ['20 Apr 2027', '2027-04-20'], ['April 20, 2027', '2027-04-20'], ['1st of May 2027', '2027-05-01'], ['20 april 27', '2027-04-20'],
  ])('reads the day %s', (text, date) => expect(read(text)).toBe(date));

  it.each([
    ['4/2027', '2027-04'], ['04/2027', '2027-04'], ['4.2027', '2027-04'], ['4/27', '2027-04'], ['2027-04', '2027-04'],
    ['huhtikuu 2027', '2027-04'], ['Huhti 2027', '2027-04'], ['huhtikuussa 2027', '2027-04'], ['huhtikuun 2027', '2027-04'],
    ['april 2027', '2027-04'], ['maj 2027', '2027-05'], ['okt 2027', '2027-10'], ['October 2027', '2027-10'], ['in May 2027', '2027-05'], ['i maj 2027', '2027-05'],
  ])('reads the month %s', (text, date) => expect(read(text)).toBe(date));

  it.each([
    ['Q2 2027', '2027-Q2'], ['q2/2027', '2027-Q2'], ['2027 Q2', '2027-Q2'], ['2027-Q2', '2027-Q2'], ['II/2027', '2027-Q2'], ['iv 2027', '2027-Q4'],
    ['kvartaali 2 2027', '2027-Q2'], ['2. neljännes 2027', '2027-Q2'], ['kv 3/2027', '2027-Q3'], ['kvartal 2 2027', '2027-Q2'],
    ['huhti–kesäkuu 2027', '2027-Q2'], ['huhti-kesäkuu 2027', '2027-Q2'], ['april–juni 2027', '2027-Q2'], ['July - September 2027', '2027-Q3'],
    ['2nd quarter 2027', '2027-Q2'], ['II 27', '2027-Q2'],
  ])('reads the quarter %s', (text, date) => expect(read(text)).toBe(date));

  it.each([
    ['20.4.', '2027-04-20'], ['20.4', '2027-04-20'], ['24.12.', '2026-12-24'], ['22.11.', '2026-11-22'], ['20 april', '2027-04-20'], ['April 27', '2027-04-27'],
    ['marraskuu', '2026-11'], ['huhtikuu', '2027-04'], ['Q4', '2026-Q4'], ['Q2', '2027-Q2'], ['29.2.', '2028-02-29'],
  ])('takes the next time that %s comes when no year is given', (text, date) => expect(read(text)).toBe(date));

  it.each(['31.4.2027', '13/2027', '32.1.', 'Q5 2027', 'pian', '2027', '0.0.2027', 'huhti–heinäkuu 2027', '1.2.3.4', 'i'])(
    'does not guess at %s',
    (text) => expect(read(text)).toBeNull(),
  );

  it('reads nothing as no date', () => expect(read('  ')).toBe(''));

  it('reads back everything that it shows, in every language', () => {
    for (const language of LANGUAGES) {
      for (let month = 1; month <= 12; month += 1) {
        const value = `2027-${String(month).padStart(2, '0')}`;
        expect(read(formatPlanDate(value, language)), `${language} ${value}`).toBe(value);
        expect(read(formatPlanDate(`${value}-09`, language)), `${language} ${value}-09`).toBe(`${value}-09`);
      }
      for (const quarter of [1, 2, 3, 4]) {
        const value = `2027-Q${quarter}`;
        expect(read(formatPlanDate(value, language)), `${language} ${value}`).toBe(value);
      }
    }
  });
});

describe('formatPlanDate', () => {
  it('is as precise as what is known', () => {
    expect(formatPlanDate('2027-04-20', 'fi')).toBe('20.4.2027');
    expect(formatPlanDate('2027-04', 'fi')).toBe('huhtikuu 2027');
    expect(formatPlanDate('2027-Q2', 'fi')).toBe('huhti–kesäkuu 2027');
    expect(formatPlanDate('2027-Q2', 'sv')).toBe('april–juni 2027');
    expect(formatPlanDate('2027-04-20', 'en')).toBe('20/04/2027');
    expect(formatPlanDate('', 'fi')).toBe('');
  });
});
