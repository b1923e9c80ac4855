import { type Point, type Ring, RING_RADII, ringOf } from './model';

/** Room that a name needs round it, in units. */
const ROOM = 74;

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const isFree = (at: Point, taken: readonly Point[], room = ROOM): boolean => taken.every((other) => distance(at, other) >= room);

/** The nearest free spot to `near`, on a spiral round it. The same for the same `taken`. */
export function freeSpot(near: Point, taken: readonly Point[]): Point {
  // A sunflower: even density at every distance.
  for (let step = 0; step < 4000; step += 1) {
    const r = ROOM * 0.5 * Math.sqrt(step);
    const angle = step * 2.399963;
    const at: Point = [near[0] + r * Math.cos(angle), near[1] + r * Math.sin(angle)];
    if (isFree(at, taken)) return at;
  }
  return near;
}

/** Free spots for `count` newcomers round `near`. */
export function freeSpots(count: number, near: Point, taken: readonly Point[]): readonly Point[] {
  const spots: Point[] = [];
  while (spots.length < count) spots.push(freeSpot(near, [...taken, ...spots]));
  return spots;
}

/** Inner and outer edge of a ring; the edge has no end, but half a step beyond its line is far enough. */
const BOUNDS: Readonly<Record<Ring, readonly [number, number]>> = {
  core: [0, RING_RADII[0]],
  involved: [RING_RADII[0], RING_RADII[1]],
  edge: [RING_RADII[1], RING_RADII[2]],
};

/** Where in a ring an actor that stands at `from` lands: straight inwards or outwards, else the nearest free place along the ring. */
export function spotInRing(ring: Ring, from: Point, taken: readonly Point[]): Point {
  if (ringOf(from) === ring) return from;
  const [inner, outer] = BOUNDS[ring];
  const middle = ring === 'core' ? outer * 0.55 : (inner + outer) / 2;
  const start = Math.atan2(from[1], from[0]);
  const at = (angle: number): Point => [middle * Math.cos(angle), middle * Math.sin(angle)];
  const step = ROOM / 2 / middle;
  for (const room of [ROOM, ROOM / 2]) {
    for (let turn = 0; turn * step <= Math.PI; turn += 1) {
      for (const angle of [start + turn * step, start - turn * step]) if (isFree(at(angle), taken, room)) return at(angle);
    }
  }
  return at(start);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The nearest point in a direction, as the eye would go: what lies off to the side counts as further away.
 * `null` when nothing lies that way.
 */
export function nearestInDirection<Item extends { readonly at: Point }>(items: readonly Item[], from: Point, direction: Direction): Item | null {
  const [dx, dy] = WAYS[direction];
  let best: Item | null = null;
  let least = Infinity;
  for (const item of items) {
    const x = item.at[0] - from[0];
    const y = item.at[1] - from[1];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy - y * dx);
    // Nearly straight sideways is another key's way.
    if (along <= 0.5 || across > along * 3) continue;
    const cost = along + across * 2;
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
}
