import { type Point, RING_RADII, type Ring } from '../../model';
import type { SceneNode } from '../types';

/** Room that a new actor and its name would like about them, units. */
const ROOM = 90;
const BANDS: Readonly<Record<Ring, readonly number[]>> = {
  core: [95, 145, 45], involved: [275, 235, 320], edge: [445, 405, 490],
};
const TURNS = 40;

/**
 * A free spot for a new actor: in the given ring, else near the middle of the others. The first spot with room,
 * going round from twelve o'clock; when none has, the one farthest from everybody.
 */
export function freePlace(nodes: readonly Pick<SceneNode, 'at'>[], ring?: Ring): Point {
  let [best, farthest]: [Point, number] = [[0, 0], -1];
  for (const [x, y] of ring ? spotsIn(ring) : spotsAround(nodes)) {
    // Names lie to the sides: side by side takes more room than one above the other.
    const distance = nodes.reduce((least, { at }) => Math.min(least, Math.hypot((at[0] - x) * 0.7, at[1] - y)), Infinity);
    if (distance >= ROOM) return [x, y];
    if (distance > farthest) [best, farthest] = [[x, y], distance];
  }
  return best;
}

function* spotsIn(ring: Ring): Iterable<Point> {
  for (const radius of BANDS[ring]) {
    for (let turn = 0; turn < TURNS; turn++) yield onCircle(radius, turn / TURNS);
  }
}

function* spotsAround(nodes: readonly Pick<SceneNode, 'at'>[]): Iterable<Point> {
  const count = nodes.length || 1;
  const x = nodes.reduce((sum, { at }) => sum + at[0], 0) / count;
  const y = nodes.reduce((sum, { at }) => sum + at[1], 0) / count;
  yield [Math.round(x), Math.round(y)];
  for (let radius = 60; radius < RING_RADII[2] * 4; radius += 60) {
    const turns = Math.ceil(radius / 12);
    for (let turn = 0; turn < turns; turn++) {
      const [dx, dy] = onCircle(radius, turn / turns);
      yield [Math.round(x + dx), Math.round(y + dy)];
    }
  }
}

const onCircle = (radius: number, turn: number): Point => {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
};
