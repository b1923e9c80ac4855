type Point = readonly [number, number];
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Room {
  readonly box: Box;
  /** Nothing may stand on these. */
  readonly taken: readonly Box[];
  /** How much more a step sideways costs than one up or down: 1 heaps round, more heaps high. */
  readonly sideways: number;
}

/** Clear paper between two dots, units. */
const GAP = 1.5;

/** Steps from a dot's own place, the nearest first, on a lattice of `step`. */
function stepsWithin(room: Room, step: number): readonly Point[] {
  const [left, top, right, bottom] = room.box;
  const [columns, rows] = [Math.ceil((right - left) / step), Math.ceil((bottom - top) / step)];
  const steps: (readonly [x: number, y: number, cost: number])[] = [];
  for (let x = -columns; x <= columns; x++) {
    for (let y = -rows; y <= rows; y++) steps.push([x * step, y * step, Math.hypot(room.sideways * x, y)]);
  }
  return steps.sort((a, b) => a[2] - b[2] || a[1] - b[1] || a[0] - b[0]).map(([x, y]) => [x, y]);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Dots that stand already, found by where they are. */
class Crowd {
  readonly #cells = new Map<string, Point[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  isFree([x, y]: Point): boolean {
    const [column, row] = [Math.floor(x / this.#size), Math.floor(y / this.#size)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const [ox, oy] of this.#cells.get(`${column + dx}:${row + dy}`) ?? []) {
          if (Math.hypot(ox - x, oy - y) < this.#size) return false;
        }
      }
    }
    return true;
  }

  add(point: Point): void {
    const key = `${Math.floor(point[0] / this.#size)}:${Math.floor(point[1] / this.#size)}`;
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }
}

/**
 * Places dots of radius `r` as near to where they belong as they can stand without touching each other: the same dots
 * in the same order give the same places. Null when they do not all fit.
 */
export function packDots(points: readonly Point[], r: number, room: Room): readonly Point[] | null {
  const [left, top, right, bottom] = room.box;
  if (right - left < 2 * r || bottom - top < 2 * r) return points.length === 0 ? [] : null;
  const steps = stepsWithin(room, r / 2);
  const crowd = new Crowd(2 * r + GAP);
  const stands = ([x, y]: Point): boolean =>
    x >= left + r - 1e-6 && x <= right - r + 1e-6 && y >= top + r - 1e-6 && y <= bottom - r + 1e-6
    && room.taken.every(([l, t, ri, b]) => x < l - r || x > ri + r || y < t - r || y > b + r);
  const placed: Point[] = [];
  for (const [px, py] of points) {
    const x = clamp(px, left + r, right - r);
    const y = clamp(py, top + r, bottom - r);
    const step = steps.find(([dx, dy]) => stands([x + dx, y + dy]) && crowd.isFree([x + dx, y + dy]));
    if (!step) return null;
    const place: Point = [x + step[0], y + step[1]];
    crowd.add(place);
    placed.push(place);
  }
  return placed;
}
