import { describe, expect, test } from 'vitest';
import { localizeTemplate } from '@/template';
import { fakeTemplate } from '../../../tests/helpers/fakeLibrary';
import { workbookSections } from '../shared/sections';
import { nextSection } from './nextSection';

const sections = (hidden: readonly string[] = []) =>
  workbookSections(localizeTemplate(fakeTemplate, 'fi'), {
    sections: Object.fromEntries(['define', 'picture', 'extra'].map((id, index) => [id, { pos: `a${index}`, hidden: hidden.includes(id) }])),
  });
const items = (...shares: readonly (number | null)[]) => shares.map((progress) => ({ progress, outline: [] }));
const next = (shares: readonly (number | null)[], last: string | null, hidden: readonly string[] = []) => {
  const found = nextSection(sections(hidden), items(...shares), last);
  return found && [found.place.id, found.place.number, found.isFirst];
};

describe('where to go on', () => {
  test('is the first section of a workbook nobody has opened', () => {
    expect(next([0, 0, 0], null)).toEqual(['define', 1, true]);
  });

  test('is the section last looked at while it is not done', () => {
    expect(next([0, 0.5, 0], 'picture')).toEqual(['picture', 2, false]);
  });

  test('is the first open section when the last one is done', () => {
    expect(next([1, 1, 0.2], 'picture')).toEqual(['extra', 3, false]);
  });

  test('passes sections left out and counts numbers without them', () => {
    expect(next([0, 0, 0], 'define', ['define'])).toEqual(['picture', 1, false]);
  });

  test('passes sections with nothing to fill in', () => {
    expect(next([null, 0, 0], null)).toEqual(['picture', 2, true]);
  });

  test('is the first one when everything is done, and nothing when nothing is in use', () => {
    expect(next([1, 1, 1], 'extra')).toEqual(['define', 1, false]);
    expect(next([0, 0, 0], null, ['define', 'picture', 'extra'])).toBeNull();
  });
});
