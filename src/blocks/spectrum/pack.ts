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

/** Steps from a dot's own place on a lattice of `step`, the nearest first, none further than `reach`. */
function stepsWithin(reach: number, step: number, sideways: number): readonly Point[] {
  const count = Math.ceil(reach / step);
  const steps: (readonly [x: number, y: number, cost: number])[] = [];
  for (let x = -count; x <= count; x++) {
    for (let y = -count; y <= count; y++) {
      const cost = Math.hypot(sideways * x, y);
      if (cost <= count) steps.push([x * step, y * step, cost]);
    }
  }
  return steps.sort((a, b) => a[2] - b[2] || a[1] - b[1] || a[0] - b[0]).map(([x, y]) => [x, y]);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** A cell and those around it, itself first: most often the one in the way is there. */
const AROUND = [[0, 0], [0, -1], [0, 1], [-1, 0], [1, 0], [-1, -1], [1, -1], [-1, 1], [1, 1]] as const;

/** Dots that stand already, found by where they are. `apart` is how far from each other they must be. */
class Crowd {
  readonly #cells = new Map<number, Point[]>();
  readonly #apart: number;

  constructor(apart: number) {
    this.#apart = apart;
  }

  #cellOf([x, y]: Point, dx = 0, dy = 0): number {
    return (Math.floor(x / this.#apart) + dx) * 8192 + Math.floor(y / this.#apart) + dy;
  }

  isFree(point: Point): boolean {
    for (const [dx, dy] of AROUND) {
      const cell = this.#cells.get(this.#cellOf(point, dx, dy));
      if (cell?.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < this.#apart)) return false;
    }
    return true;
  }

  add(point: Point): void {
    const key = this.#cellOf(point);
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }
}

/**
 * Places dots of radius `r` as near to where they belong as they can stand without touching each other: the same dots
 * in the same order give the same places. Null when they do not all fit.
 */
export function packDots(points: readonly Point[], r: number, room: Room): readonly Point[] | null {
  const [left, top, right, bottom] = room.box;
  if (right - left < 2 * r || bottom - top < 2 * r) return points.length === 0 ? [] : null;
  const apart = 2 * r + GAP;
  // Round the heap of them all and past what is taken.
  const reach = apart * (1.4 * Math.sqrt(points.length) + 2) * room.sideways + Math.max(0, ...room.taken.map(([, t, , b]) => b - t));
  const steps = stepsWithin(reach, r / 2, room.sideways);
  const crowd = new Crowd(apart);
  // What was not free for a dot is not free for the next one at the same place.
  const tried = new Map<string, number>();
  const stands = ([x, y]: Point): boolean =>
    x >= left + r - 1e-6 && x <= right - r + 1e-6 && y >= top + r - 1e-6 && y <= bottom - r + 1e-6
    && room.taken.every(([l, t, ri, b]) => x < l - r || x > ri + r || y < t - r || y > b + r);
  const placed: Point[] = [];
  for (const [px, py] of points) {
    const x = clamp(px, left + r, right - r);
    const y = clamp(py, top + r, bottom - r);
    const key = `${x}:${y}`;
    let index = tried.get(key) ?? 0;
    let step = steps[index];
    while (step && !(stands([x + step[0], y + step[1]]) && crowd.isFree([x + step[0], y + step[1]]))) step = steps[++index];
    if (!step) return null;
    tried.set(key, index + 1);
    const place: Point = [x + step[0], y + step[1]];
    crowd.add(place);
    placed.push(place);
  }
  return placed;
}
