import { describe, expect, it } from 'vitest';
import { type Point, RINGS, ringOf } from './model';
import { freeSpot, freeSpots, nearestInDirection, spotInRing } from './spots';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('free spots', () => {
  it('are where one asks when nobody is there', () => {
    expect(freeSpot([100, 50], [])).toEqual([100, 50]);
  });

  it('keep clear of everybody, also of each other', () => {
    const taken: readonly Point[] = [[0, 0], [60, 0], [-80, 20]];
    const all = [...taken, ...freeSpots(60, [0, 0], taken)];
    all.forEach((one, index) => all.slice(index + 1).forEach((other) => {
      if (index >= taken.length || !taken.includes(other)) expect(distance(one, other)).toBeGreaterThanOrEqual(60);
    }));
  });
});

describe('a spot in a ring', () => {
  it('lies in that ring, whatever the start, straight out or in if there is room', () => {
    for (const ring of RINGS) {
      for (const from of [[0, 0], [100, 100], [-400, 20], [5000, -5000]] as const) expect(ringOf(spotInRing(ring, from, []))).toBe(ring);
    }
    const [x, y] = spotInRing('edge', [30, 40], []);
    expect(y / x).toBeCloseTo(4 / 3);
  });

  it('leaves an actor that is there already where it is', () => {
    expect(spotInRing('core', [10, 12], [[10, 12]])).toEqual([10, 12]);
  });

  it('keeps clear of others, even when a crowd moves to the core', () => {
    const taken: Point[] = [];
    for (let index = 0; index < 8; index += 1) taken.push(spotInRing('core', [400, index], taken));
    taken.forEach((one, index) => taken.slice(index + 1).forEach((other) => expect(distance(one, other)).toBeGreaterThan(30)));
  });
});

describe('the nearest in a direction', () => {
  const at = (id: string, x: number, y: number) => ({ id, at: [x, y] as const });
  const grid = [at('nw', -10, -10), at('n', 0, -10), at('ne', 10, -10), at('w', -10, 0), at('e', 10, 0), at('sw', -10, 10), at('s', 0, 10), at('se', 10, 10)];

  it('is the neighbour on that side', () => {
    expect((['up', 'right', 'down', 'left'] as const).map((direction) => nearestInDirection(grid, [0, 0], direction)?.id)).toEqual(['n', 'e', 's', 'w']);
  });

  it('prefers straight ahead to off to the side', () => {
    expect(nearestInDirection([at('aside', 20, 22), at('ahead', 40, 3)], [0, 0], 'right')?.id).toBe('ahead');
  });

  it('is nobody when nobody lies that way', () => {
    expect(nearestInDirection([at('w', -10, 0)], [0, 0], 'right')).toBeNull();
    expect(nearestInDirection([], [0, 0], 'up')).toBeNull();
  });
});
