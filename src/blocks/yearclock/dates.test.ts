import { describe, expect, it } from 'vitest';
import {
  addMonths, angleOfDay, angleOfHalf, type ClockYear, clockYearOf, dateLike, dayAtAngle, dayOf, halfAtAngle, halfOfDay, middleAngle,
  monthsBetween, monthsOf, overlap, spanOf, spanOfYear, stepDate, toDate,
} from './dates';

const YEARS = [1999, 2000, 2023, 2024, 2027, 2028, 2100];
const clocks: readonly ClockYear[] = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, month) => ({ year, startMonth: month + 1 })));

const daysOf = (clock: ClockYear): readonly number[] => {
  const { first, last } = spanOfYear(clock);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

describe('a year round the clock', () => {
  it('has every day once, whichever month it begins with, and leap days in leap years only', () => {
    for (const clock of clocks) {
      const dates = daysOf(clock).map(toDate);
      expect(new Set(dates).size).toBe(dates.length);
      const leap = dates.filter((date) => date.endsWith('-02-29'));
      expect(dates.length).toBe(365 + leap.length);
      const yearOfFebruary = clock.startMonth > 2 ? clock.year + 1 : clock.year;
      expect(leap.length).toBe(new Date(Date.UTC(yearOfFebruary, 1, 29)).getUTCMonth() === 1 ? 1 : 0);
    }
  });

  it('leads from every day to its angle and back', () => {
    for (const clock of clocks) {
      for (const day of daysOf(clock)) {
        expect(dayAtAngle(clock, middleAngle(clock, { first: day, last: day }))).toBe(day);
        expect(dayAtAngle(clock, angleOfDay(clock, day) + 1e-9)).toBe(day);
      }
    }
  });

  it('does not mind how many turns an angle has', () => {
    const clock = { year: 2027, startMonth: 1 };
    expect(toDate(dayAtAngle(clock, 0))).toBe('2027-01-01');
    expect(toDate(dayAtAngle(clock, -0.01))).toBe('2027-12-31');
    expect(dayAtAngle(clock, 100 + 720)).toBe(dayAtAngle(clock, 100));
    expect(toDate(dayAtAngle(clock, 359.9999999999999))).toBe('2027-12-31');
  });

  it('parts into twelve months without gaps', () => {
    for (const clock of clocks) {
      const months = monthsOf(clock);
      const { first, last } = spanOfYear(clock);
      expect(months[0]).toMatchObject({ month: clock.startMonth, first });
      expect(months.at(-1)?.last).toBe(last);
      months.slice(1).forEach((month, index) => expect(month.first).toBe((months[index]?.last ?? 0) + 1));
    }
  });

  it('knows which year a day is in', () => {
    for (const clock of clocks) for (const day of daysOf(clock)) expect(clockYearOf(day, clock.startMonth)).toBe(clock.year);
    expect(clockYearOf(dayOf('2027-07-31'), 8)).toBe(2026);
  });

  it('leads from every half month to its angle and back', () => {
    for (const clock of clocks) {
      for (let half = 0; half < 24; half += 1) {
        const angle = angleOfHalf(clock, half);
        expect(halfAtAngle(clock, angle)).toBe(half);
        expect(halfAtAngle(clock, angle + 3)).toBe(half);
        expect(halfOfDay(dayAtAngle(clock, angle + 1e-9))).toBe(half);
      }
    }
  });
});

describe('dates known less exactly', () => {
  it('cover their whole month or quarter', () => {
    const words = (when: string): readonly string[] => {
      const span = spanOf(when);
      return span ? [toDate(span.first), toDate(span.last)] : [];
    };
    expect(words('2028-02')).toEqual(['2028-02-01', '2028-02-29']);
    expect(words('2027-Q1')).toEqual(['2027-01-01', '2027-03-31']);
    expect(words('2027-Q4')).toEqual(['2027-10-01', '2027-12-31']);
    expect(words('2027-04-08')).toEqual(['2027-04-08', '2027-04-08']);
    expect(words('')).toEqual([]);
    expect(words('2027-02-30')).toEqual([]);
  });

  it('of a quarter over the turn of the year each year shows its part', () => {
    const quarter = spanOf('2027-Q3');
    const part = (year: number) => quarter && overlap(quarter, spanOfYear({ year, startMonth: 8 }));
    expect(part(2026)).toEqual({ first: dayOf('2027-07-01'), last: dayOf('2027-07-31') });
    expect(part(2027)).toEqual({ first: dayOf('2027-08-01'), last: dayOf('2027-09-30') });
    expect(part(2028)).toBeNull();
  });

  it('stay as inexact as they were when moved', () => {
    expect(dateLike('2027-04', dayOf('2027-09-20'))).toBe('2027-09');
    expect(dateLike('2027-Q2', dayOf('2027-09-20'))).toBe('2027-Q3');
    expect(stepDate('2027-12', 'day', 1)).toBe('2028-01');
    expect(stepDate('2027-Q4', 'month', 1)).toBe('2028-Q1');
    expect(stepDate('2027-12-31', 'day', 1)).toBe('2028-01-01');
    expect(stepDate('2027-03-03', 'week', -1)).toBe('2027-02-24');
    expect(stepDate('2027-01-31', 'month', 1)).toBe('2027-02-28');
  });

  it('move by months there and back', () => {
    for (let months = -40; months <= 40; months += 1) {
      const moved = addMonths('2027-05-15', months);
      expect(monthsBetween('2027-05-15', moved)).toBe(months);
      expect(addMonths(moved, -months)).toBe('2027-05-15');
    }
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('', 3)).toBe('');
  });
});
