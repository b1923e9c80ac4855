import { describe, expect, it } from 'vitest';
import { isLate, localDay } from './lateness';

describe('isLate', () => {
  it('is late the day after the last day of what was promised', () => {
    expect(isLate({ status: 'open', due: '2027-04-20' }, '2027-04-20')).toBe(false);
    expect(isLate({ status: 'open', due: '2027-04-20' }, '2027-04-21')).toBe(true);
    expect(isLate({ status: 'doing', due: '2027-Q2' }, '2027-06-30')).toBe(false);
    expect(isLate({ status: 'doing', due: '2027-Q2' }, '2027-07-01')).toBe(true);
  });

  it('is never late when done, dropped or without a date', () => {
    expect(isLate({ status: 'done', due: '2020-01-01' }, '2027-01-01')).toBe(false);
    expect(isLate({ status: 'dropped', due: '2020-01-01' }, '2027-01-01')).toBe(false);
    expect(isLate({ status: 'open', due: '' }, '2027-01-01')).toBe(false);
  });
});

describe('localDay', () => {
  it('is the calendar day where the reader is', () => {
    expect(localDay(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  });
});
