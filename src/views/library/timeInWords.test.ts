import { describe, expect, test } from 'vitest';
import type { WorkbookRecord } from '@/document';
import { fakeRecord } from '../../../tests/helpers/fakeLibrary';
import { needsBackup } from './backupReminder';
import { texts } from './texts';
import { timeInWords } from './timeInWords';

const now = new Date(2027, 3, 8, 16, 0).getTime();
const inWords = (at: Date, language: 'fi' | 'sv' | 'en' = 'fi') => timeInWords(at.getTime(), now, language, texts.translator(language));

describe('when something happened', () => {
  test('is told as people say it', () => {
    expect(inWords(new Date(2027, 3, 8, 14, 32))).toBe('tänään klo 14.32');
    expect(inWords(new Date(2027, 3, 7, 23, 59))).toBe('eilen');
    expect(inWords(new Date(2027, 3, 5, 9, 0))).toBe('maanantaina');
    expect(inWords(new Date(2027, 1, 24, 9, 0))).toBe('24. helmikuuta');
    expect(inWords(new Date(2026, 1, 24, 9, 0))).toBe('24. helmikuuta 2026');
  });

  test('is told in Swedish and English too', () => {
    expect(inWords(new Date(2027, 3, 5), 'sv')).toBe('i måndags');
    expect(inWords(new Date(2027, 3, 5), 'en')).toBe('on Monday');
    expect(inWords(new Date(2027, 1, 24), 'en')).toBe('24 February');
  });

  test('counts days over the change of clocks', () => {
    const monday = new Date(2027, 2, 29, 0, 30).getTime();
    expect(timeInWords(new Date(2027, 2, 28, 0, 30).getTime(), monday, 'fi', texts.translator('fi'))).toBe('eilen');
  });
});

describe('a copy is asked for', () => {
  const DAY = 86_400_000;
  const isAsked = (changes: Partial<WorkbookRecord>) => needsBackup(fakeRecord(changes), now);

  test('a day after the first edits when none has been saved', () => {
    expect(isAsked({ created: now - 2 * DAY, edited: now, exported: null })).toBe(true);
    expect(isAsked({ created: now - DAY / 2, edited: now, exported: null })).toBe(false);
    expect(isAsked({ created: now - 2 * DAY, edited: now - 2 * DAY, exported: null })).toBe(false);
  });

  test('a week after the last one when there are edits since', () => {
    expect(isAsked({ edited: now, exported: now - 8 * DAY })).toBe(true);
    expect(isAsked({ edited: now, exported: now - 6 * DAY })).toBe(false);
    expect(isAsked({ edited: now - 9 * DAY, exported: now - 8 * DAY })).toBe(false);
  });
});
