import { describe, expect, it } from 'vitest';
import { changeOf, meanOf, spreadChange, spreadOf, toShown } from './stats';

/** Numbers from 0 to 1, always the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const random = randomFrom(20270408);
const answers = (): readonly number[] => Array.from({ length: 1 + Math.floor(random() * 40) }, () => 1 + Math.floor(random() * 5));
const cases = Array.from({ length: 300 }, answers);

describe('spreadOf', () => {
  it('has nothing to say without ratings, and leaves out what is not one', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([0, 6, 2.5, Number.NaN])).toBeNull();
    expect(spreadOf([0, 4])).toMatchObject({ count: 1, mean: 4, least: 4, most: 4, deviation: 0 });
  });

  it('counts how many gave each', () => {
    expect(spreadOf([1, 2, 2, 5])).toMatchObject({ counts: [1, 2, 0, 0, 1], mean: 2.5, least: 1, lower: 1, median: 2, upper: 2, most: 5 });
  });

  it.each(cases.map((ratings) => [ratings.join(''), ratings] as const))('keeps its order and its sums: %s', (_, ratings) => {
    const spread = spreadOf(ratings);
    if (!spread) throw new Error('no spread');
    const { count, counts, mean, deviation, least, lower, median, upper, most } = spread;
    expect(count).toBe(ratings.length);
    expect(counts.reduce((sum, one) => sum + one)).toBe(count);
    expect(counts.reduce((sum, one, index) => sum + one * (index + 1), 0) / count).toBeCloseTo(mean);
    expect([least, lower, median, upper, most]).toEqual([least, lower, median, upper, most].toSorted((a, b) => a - b));
    for (const value of [least, lower, median, upper, most]) expect(ratings).toContain(value);
    expect(least).toBe(Math.min(...ratings));
    expect(most).toBe(Math.max(...ratings));
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(mean).toBeLessThanOrEqual(most);
    expect(deviation).toBeLessThanOrEqual((most - least) / 2 + 1e-9);
    // At least half of the answers lie between the quartiles.
    expect(ratings.filter((one) => one >= lower && one <= upper).length).toBeGreaterThanOrEqual(count / 2);
  });

  it('does not mind in which order people answered', () => {
    for (const ratings of cases) expect(spreadOf(ratings.toReversed())).toEqual(spreadOf(ratings));
  });

  it('mirrors when the scale is turned round', () => {
    for (const ratings of cases) {
      const [spread, turned] = [spreadOf(ratings), spreadOf(ratings.map((one) => 6 - one))];
      expect(turned?.mean).toBeCloseTo(6 - (spread?.mean ?? 0));
      expect(turned?.deviation).toBeCloseTo(spread?.deviation ?? -1);
      expect(turned?.counts).toEqual(spread?.counts.toReversed());
    }
  });
});

describe('changes', () => {
  it('add up as they are shown', () => {
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [1 + random() * 4, 1 + random() * 4];
      expect(toShown(toShown(before) + changeOf(before, after))).toBe(toShown(after));
      expect(changeOf(after, before)).toBeCloseTo(-changeOf(before, after));
    }
  });

  it('say whether people have come closer together', () => {
    const [split, near] = [spreadOf([1, 5, 1, 5]), spreadOf([3, 3, 3, 4])];
    if (!split || !near) throw new Error('no spread');
    expect(spreadChange(split, near)).toBe('closer');
    expect(spreadChange(near, split)).toBe('wider');
    expect(spreadChange(near, near)).toBe('same');
  });

  it('have no mean of nothing', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([2, 3])).toBe(2.5);
  });
});
