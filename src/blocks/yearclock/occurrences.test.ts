import { describe, expect, it } from 'vitest';
import { dayOf, spanOf, spanOfYear } from './dates';
import { moveSeries, nextOccurrence, occurrencesIn } from './occurrences';

const january = (year: number) => ({ year, startMonth: 1 });
const dates = (when: string, recurs: '' | 'monthly' | 'yearly', clock = january(2027)) => occurrencesIn({ when, recurs }, clock).map((one) => one.when);

describe('when an event comes in a year', () => {
  it('is once for one that does not repeat, in its own year only', () => {
    expect(dates('2027-04-08', '')).toEqual(['2027-04-08']);
    expect(dates('2026-04-08', '')).toEqual([]);
    expect(dates('', '')).toEqual([]);
  });

  it('is once in each year from the first on for a yearly one', () => {
    expect(dates('2025-09-09', 'yearly')).toEqual(['2027-09-09']);
    expect(dates('2028-09-09', 'yearly')).toEqual([]);
    expect(dates('2024-02-29', 'yearly')).toEqual(['2027-02-28']);
    expect(dates('2024-02-29', 'yearly', january(2028))).toEqual(['2028-02-29']);
    expect(dates('2025-Q3', 'yearly', { year: 2026, startMonth: 8 })).toEqual(['2026-Q3', '2027-Q3']);
  });

  it('is once in each month from the first on for a monthly one, on the last day where the month is too short', () => {
    expect(dates('2027-10-31', 'monthly')).toEqual(['2027-10-31', '2027-11-30', '2027-12-31']);
    expect(dates('2020-01-31', 'monthly')).toHaveLength(12);
    expect(dates('2027-11', 'monthly')).toEqual(['2027-11', '2027-12']);
    expect(dates('2027-Q4', 'monthly')).toEqual(['2027-10', '2027-11', '2027-12']);
  });

  it('never leaves the year, whatever the rhythm and the beginning of the year', () => {
    for (const recurs of ['', 'monthly', 'yearly'] as const) {
      for (const when of ['2027-01-31', '2024-02-29', '2027-06', '2026-Q2', '2030-12-31']) {
        for (let startMonth = 1; startMonth <= 12; startMonth += 1) {
          for (let year = 2023; year < 2032; year += 1) {
            const clock = { year, startMonth };
            const span = spanOfYear(clock);
            const found = occurrencesIn({ when, recurs }, clock);
            expect(found.length).toBeLessThanOrEqual(13);
            expect(new Set(found.map(({ turn }) => turn)).size).toBe(found.length);
            for (const one of found) {
              expect(one.span.first).toBeGreaterThanOrEqual(span.first);
              expect(one.span.last).toBeLessThanOrEqual(span.last);
            }
          }
        }
      }
    }
  });
});

describe('moving one time of a series', () => {
  it('moves all of them as far in months, to the day that was chosen', () => {
    const event = { when: '2027-01-12', recurs: 'monthly' as const };
    expect(moveSeries(event, '2027-03-12', '2027-03-20')).toBe('2027-01-20');
    expect(moveSeries(event, '2027-03-12', '2027-04-03')).toBe('2027-02-03');
    expect(moveSeries({ when: '2024-05-10', recurs: 'yearly' }, '2027-05-10', '2027-06-01')).toBe('2024-06-01');
    expect(moveSeries({ when: '2027-05-10', recurs: '' }, '2027-05-10', '2027-06-01')).toBe('2027-06-01');
  });

  it('puts the moved time where it was let go, under the same number', () => {
    for (const recurs of ['monthly', 'yearly'] as const) {
      const event = { when: '2025-01-15', recurs };
      for (const one of occurrencesIn(event, january(2027))) {
        for (const day of [1, 9, 28]) {
          const to = `${one.when.slice(0, 8)}${String(day).padStart(2, '0')}`;
          const moved = { ...event, when: moveSeries(event, one.when, to) };
          expect(occurrencesIn(moved, january(2027)).find(({ turn }) => turn === one.turn)?.when).toBe(to);
        }
      }
    }
  });

  it('keeps to months when it is known by its month', () => {
    expect(moveSeries({ when: '2027-01', recurs: 'yearly' }, '2027-01', '2027-05')).toBe('2027-05');
    expect(moveSeries({ when: '2027-Q1', recurs: 'yearly' }, '2028-Q1', '2028-Q3')).toBe('2027-Q3');
  });
});

describe('the next time of an event', () => {
  it('is today or later, or nothing when it is over', () => {
    const today = dayOf('2027-03-11');
    expect(nextOccurrence({ when: '2027-03-11', recurs: '' }, today)).toBe('2027-03-11');
    expect(nextOccurrence({ when: '2027-03-10', recurs: '' }, today)).toBeNull();
    expect(nextOccurrence({ when: '2020-03-10', recurs: 'yearly' }, today)).toBe('2028-03-10');
    expect(nextOccurrence({ when: '2020-01-31', recurs: 'monthly' }, today)).toBe('2027-03-31');
    expect(nextOccurrence({ when: '2027-03', recurs: '' }, today)).toBe('2027-03');
    expect(nextOccurrence({ when: '', recurs: 'yearly' }, today)).toBeNull();
  });

  it('is the first of all times that are not over', () => {
    for (const recurs of ['monthly', 'yearly'] as const) {
      for (let offset = 0; offset < 800; offset += 13) {
        const today = dayOf('2026-01-01') + offset;
        const next = nextOccurrence({ when: '2025-05-31', recurs }, today);
        const all = [2025, 2026, 2027, 2028, 2029].flatMap((year) => occurrencesIn({ when: '2025-05-31', recurs }, january(year)));
        expect(next).toBe(all.find(({ when }) => (spanOf(when)?.last ?? 0) >= today)?.when);
      }
    }
  });
});
