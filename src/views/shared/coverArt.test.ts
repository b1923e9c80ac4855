import { describe, expect, test } from 'vitest';
import { coverArt, type CoverFacts } from './coverArt';

const facts: CoverFacts = { seed: 'abc', progress: 0.5, sectionCount: 14, actorCount: 8 };
const cloths = ['lake', 'ochre', 'ink', 'birch'] as const;

describe('a cover', () => {
  test.each(cloths)('in %s is always drawn the same, with numbers only', (cloth) => {
    expect(coverArt(cloth, facts)).toEqual(coverArt(cloth, facts));
    for (const progress of [0, 0.001, 0.5, 0.999, 1]) {
      expect(JSON.stringify(coverArt(cloth, { ...facts, progress, actorCount: 0, sectionCount: 0 }))).not.toMatch(/NaN|null|Infinity/);
    }
  });

  test.each(cloths)('in %s shows how far the work has come', (cloth) => {
    expect(coverArt(cloth, { ...facts, progress: 0.1 })).not.toEqual(coverArt(cloth, { ...facts, progress: 0.9 }));
  });

  test('has one stroke for each section, heavy when done', () => {
    const strokes = coverArt('ochre', facts).filter(({ shape }) => shape === 'path');
    expect(strokes).toHaveLength(14);
    expect(strokes.filter(({ width }) => width > 10)).toHaveLength(7);
  });

  test('has a dot for each member, a dozen at most', () => {
    const dots = (actorCount: number) => coverArt('lake', { ...facts, actorCount }).filter(({ width }) => width === 0).length;
    expect([dots(0), dots(8), dots(400)]).toEqual([0, 8, 12]);
  });
});
