import { expect, it } from 'vitest';
import { hasMoreBelow, pageDown, pageUp } from './stageScroll';

it('what fits has no second page', () => {
  expect(pageDown({ top: 0, height: 600, full: 600 })).toBeNull();
  expect(pageUp({ top: 0, height: 600, full: 600 })).toBeNull();
  expect(hasMoreBelow({ top: 0, height: 600, full: 602 })).toBe(false);
});

it('pages overlap, so that no line is lost between them, and the last one ends at the end', () => {
  expect(pageDown({ top: 0, height: 600, full: 2000 })).toBe(510);
  expect(pageDown({ top: 1020, height: 600, full: 2000 })).toBe(1400);
  expect(pageDown({ top: 1400, height: 600, full: 2000 })).toBeNull();
});

it('goes back the same way, to the very top', () => {
  expect(pageUp({ top: 1400, height: 600, full: 2000 })).toBe(890);
  expect(pageUp({ top: 300, height: 600, full: 2000 })).toBe(0);
});
