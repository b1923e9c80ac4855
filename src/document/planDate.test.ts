import { expect, it } from 'vitest';
import { lastDayOf, parsePlanDate, quarterOf } from './planDate';

it('reads days, months and quarters', () => {
  expect(parsePlanDate('2027-04-20')).toEqual({ precision: 'day', year: 2027, month: 4, day: 20 });
  expect(parsePlanDate('2027-04')).toEqual({ precision: 'month', year: 2027, month: 4 });
  expect(parsePlanDate('2027-Q2')).toEqual({ precision: 'quarter', year: 2027, quarter: 2 });
});

it('refuses what is not a date', () => {
  for (const text of ['', '2027', '2027-13', '2027-02-29', '2027-Q5', '20.4.2027', '2027-00-01']) expect(parsePlanDate(text)).toBe(null);
});

it('knows the last day, leap years too', () => {
  expect(['2028-02', '2027-02', '2027-Q2', '2027-Q4', '2027-04-20', ''].map(lastDayOf)).toEqual([
    '2028-02-29', '2027-02-28', '2027-06-30', '2027-12-31', '2027-04-20', '',
  ]);
});

it('knows the quarter of every precision', () => {
  const quarters = ['2027-03-31', '2027-04', '2027-Q4'].map((text) => quarterOf(parsePlanDate(text) as never));
  expect(quarters).toEqual([1, 2, 4]);
});
