import { type Point, RING_RADII, type Ring, RINGS, ringOf } from '../../model';
import { bodyOf, neighboursOf, pairsOf } from './bodies';
import type { Body, LayoutTask } from './types';

/** Part of a ring: where its actors may stand. Angles in radians clockwise from three o'clock. */
interface Cell {
  readonly nodes: readonly number[];
  readonly ring: Ring;
  readonly from: number;
  readonly to: number;
}

/** Clockwise from twelve: public to the right, private to the left, as people have learned to read it. */
const SECTOR_ORDER = ['public', 'third', 'other', '', 'private'] as const;
const WHOLE = 2 * Math.PI;
/** A sector in use gets at least this share of an even one. */
const LEAST_SHARE = 0.75;

/** Evenly round every ring, in an order that shortens links. */
export const layoutByRing = (task: LayoutTask): readonly Body[] =>
  layoutCells(task, RINGS.map((ring) => ({ ring, from: -Math.PI / 2, to: -Math.PI / 2 + WHOLE, nodes: indicesWhere(task, (node) => ringOf(node.at) === ring) })));

/** Every sector its own slice of the circle, everybody in their ring. */
export function layoutBySector(task: LayoutTask): readonly Body[] {
  const sectors = SECTOR_ORDER.filter((sector) => task.nodes.some((node) => node.sector === sector));
  const weights = sectors.map((sector) => Math.max(task.nodes.filter((node) => node.sector === sector).length / task.nodes.length, LEAST_SHARE / sectors.length));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let from = -Math.PI / 2;
  const cells = sectors.flatMap((sector, i) => {
    const start = from;
    from += ((weights[i] as number) / sum) * WHOLE;
    const end = from;
    return RINGS.map((ring): Cell => ({ ring, from: start, to: end, nodes: indicesWhere(task, (node) => node.sector === sector && ringOf(node.at) === ring) }));
  });
  return layoutCells(task, cells);
}

const indicesWhere = ({ nodes }: LayoutTask, test: (node: LayoutTask['nodes'][number]) => boolean): readonly number[] =>
  nodes.flatMap((node, i) => (!node.pinned && test(node) ? [i] : []));

function layoutCells(task: LayoutTask, cells: readonly Cell[]): readonly Body[] {
  const bodies = task.nodes.map(bodyOf);
  const neighbours = neighboursOf(bodies.length, pairsOf(task));
  const pinned = bodies.filter((body) => body.pinned);
  for (const cell of cells) {
    const slots = slotsOf(cell, cell.nodes.map((i) => bodies[i] as Body), pinned);
    // In the order that they stand round the middle now: what people remember changes as little as may be.
    const order = cell.nodes.toSorted((a, b) => turnOf(bodies[a] as Body, cell.from) - turnOf(bodies[b] as Body, cell.from) || a - b);
    order.forEach((node, i) => {
      const body = bodies[node] as Body;
      [body.x, body.y] = slots[i] as Point;
    });
  }
  shorten(bodies, neighbours, cells);
  return bodies;
}

/** The angle of a body from `from` on, so that a circle is cut open there. */
const turnOf = ({ x, y }: Body, from: number): number => (((Math.atan2(y, x) - from) % WHOLE) + WHOLE) % WHOLE;

const BANDS: Readonly<Record<Ring, readonly [inner: number, outer: number]>> = {
  core: [20, RING_RADII[0] - 14], involved: [RING_RADII[0] + 18, RING_RADII[1] - 14], edge: [RING_RADII[1] + 18, RING_RADII[2] - 14],
};
/** Between the middles of nodes on neighbouring circles, at least. */
const CLOSEST = 36;

/** As many places as a cell has actors, on as few circles as give their names room, clear of pinned ones. */
function slotsOf(cell: Cell, bodies: readonly Body[], pinned: readonly Body[]): readonly Point[] {
  const [inner, outer] = BANDS[cell.ring];
  const count = bodies.length;
  if (count === 0) return [];
  const isCircle = cell.to - cell.from > WHOLE - 0.01;
  if (cell.ring === 'core' && isCircle && count === 1 && pinned.every(({ x, y, r }) => Math.hypot(x, y) > r + CLOSEST)) return [[0, 0]];
  const half = bodies.reduce((sum, body) => sum + body.half, 0) / count;
  const tall = bodies.reduce((most, body) => Math.max(most, body.above + body.below), 0);
  const isFree = ([x, y]: Point): boolean => pinned.every((body) => Math.hypot(body.x - x, body.y - y) > body.r + CLOSEST - 12);
  let best: readonly Point[] = [];
  let fewest = Infinity;
  for (let circles = 1; circles <= Math.max(1, Math.floor((outer - inner) / CLOSEST) + 1); circles++) {
    for (let more = 0; more <= pinned.length * 2; more++) {
      const slots = spread(cell, inner, outer, circles, count + more, isCircle).filter(isFree);
      if (slots.length < count) continue;
      const clashes = countClashes(slots, half, tall);
      if (clashes < fewest) [best, fewest] = [slots.slice(0, count), clashes];
      break;
    }
    if (fewest === 0) break;
  }
  return best.length === count ? best : spread(cell, inner, outer, 1, count, isCircle);
}

/** So many points on so many circles of a band, as far from each other as they go; on a full circle the next ones stand between. */
function spread({ from, to, ring }: Cell, inner: number, outer: number, circles: number, count: number, isCircle: boolean): readonly Point[] {
  const radii = Array.from({ length: circles }, (_, i) => {
    if (circles === 1) return ring === 'core' ? inner + (outer - inner) * (isCircle ? 0.62 : 0.66) : (inner + outer) / 2;
    return outer - ((outer - inner) * i) / (circles - 1);
  });
  const total = radii.reduce((sum, r) => sum + r, 0);
  let placed = 0;
  let share = 0;
  return radii.flatMap((radius, circle) => {
    share += radius;
    const here = circle === circles - 1 ? count - placed : Math.round((count * share) / total) - placed;
    placed += here;
    // Off the edges of a slice by as much as off each other.
    return Array.from({ length: here }, (_, i): Point => {
      const angle = from + ((i + (isCircle && circle % 2 === 1 ? 0 : 0.5)) / here) * (to - from);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  });
}

function countClashes(slots: readonly Point[], half: number, tall: number): number {
  let clashes = 0;
  slots.forEach(([ax, ay], i) => {
    for (const [bx, by] of slots.slice(i + 1)) {
      if (Math.hypot(ax - bx, ay - by) < CLOSEST - 2) clashes += 20;
      else if (Math.abs(ax - bx) < 2 * half && Math.abs(ay - by) < tall) clashes++;
    }
  });
  return clashes;
}

const PASSES = 12;
/** In large cells only neighbours change places. */
const WINDOW = 60;

/** Lets actors of one cell change places for as long as that makes links shorter in all. */
function shorten(bodies: readonly Body[], neighbours: readonly (readonly number[])[], cells: readonly Cell[]): void {
  const lengthAt = (node: number, x: number, y: number, other: number): number =>
    (neighbours[node] as readonly number[]).reduce((sum, next) => (next === other ? sum : sum + Math.hypot((bodies[next] as Body).x - x, (bodies[next] as Body).y - y)), 0);
  for (let pass = 0; pass < PASSES; pass++) {
    let isBetter = false;
    for (const { nodes } of cells) {
      for (let i = 0; i < nodes.length; i++) {
        for (let j = i + 1; j < Math.min(nodes.length, i + 1 + WINDOW); j++) {
          const [one, two] = [nodes[i] as number, nodes[j] as number];
          const a = bodies[one] as Body;
          const b = bodies[two] as Body;
          const now = lengthAt(one, a.x, a.y, two) + lengthAt(two, b.x, b.y, one);
          const then = lengthAt(one, b.x, b.y, two) + lengthAt(two, a.x, a.y, one);
          if (then >= now - 0.5) continue;
          [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
          isBetter = true;
        }
      }
    }
    if (!isBetter) return;
  }
}
