import { expect, it } from 'vitest';
import { FIGURES } from './figures';
import { hasWalk, placeOf, STOPS, stopOfPage } from './stops';

it('goes on with the reader, page by page', () => {
  const pages = ['/', '/w/a', '/w/a/s/trust', '/w/a/plan', '/w/a/agenda'];
  expect(pages.map((path) => STOPS[stopOfPage(path)])).toEqual(['shelf', 'answer', 'answer', 'steps', 'wall']);
});

it('stays off pages that are shown to others or printed', () => {
  expect(['/', '/w/a', '/w/a/present', '/w/a/facilitate', '/w/a/print'].map(hasWalk)).toEqual([true, true, false, false, false]);
});

it('leads to what it tells about, where that is somewhere else', () => {
  expect(placeOf('steps', '/w/a')).toBe('#/w/a/plan');
  expect(placeOf('steps', '/w/a/plan')).toBeNull();
  expect(placeOf('wall', '/')).toBeNull();
});

it('has a figure for every stop, all of one size', () => {
  expect(STOPS.map((stop) => FIGURES[stop].size)).toEqual(STOPS.map(() => [144, 96]));
});
