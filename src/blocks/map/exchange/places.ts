import { type Point, RING_RADII } from '../model';

/** How close two actors may stand, in units of the drawing. */
const ROOM = 74;

/** Places of a picture that would be unreadably small, or out of sight, are brought to this radius. */
const FIT_RADIUS = RING_RADII[2] - 40;
const READABLE = [RING_RADII[0], RING_RADII[2] * 3] as const;

/**
 * Foreign places as a function into the drawing: as they are when they fill the rings sensibly round its middle, or
 * else moved to the middle and scaled. All places of one file go the same way.
 */
export function fitPlaces(places: readonly Point[]): (at: Point) => Point {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const reach = most(places.map(([x, y]) => Math.hypot(x, y)));
  if (reach >= READABLE[0] && reach <= READABLE[1]) return (at) => at;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const radius = most(places.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])));
  const scale = radius > 0 ? FIT_RADIUS / radius : 1;
  return ([x, y]) => [(x - middle[0]) * scale, (y - middle[1]) * scale];
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** Free places for newcomers, as seeds stand in a sunflower (Vogel 1979), from the middle outwards past those taken. */
export function freePlaces(taken: readonly Point[], count: number): readonly Point[] {
  const free: Point[] = [];
  const all = [...taken];
  for (let seed = 1; free.length < count; seed += 1) {
    const radius = ROOM * 0.62 * Math.sqrt(seed * 2);
    const angle = seed * Math.PI * (3 - Math.sqrt(5));
    const at: Point = [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    if (all.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < ROOM)) continue;
    free.push(at);
    all.push(at);
  }
  return free;
}
