import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { bodyOf, neighboursOf, pairsOf, seeded } from './bodies';
import { separate } from './separate';
import { layoutByStress } from './stress';
import type { Body, LayoutTask } from './types';

interface Point extends SimulationNodeDatum {
  readonly body: Body;
}

const LINK = 105;

/**
 * By links: linked actors near each other, strangers apart, names with room of their own. Actors without links stand
 * in rows below the rest.
 */
export function layoutByForce(task: LayoutTask): readonly Body[] {
  const bodies = task.nodes.map(bodyOf);
  const pairs = pairsOf(task);
  const neighbours = neighboursOf(bodies.length, pairs);
  const isLinked = (i: number): boolean => (neighbours[i] as readonly number[]).length > 0;
  const linked = bodies.filter((body, i) => body.pinned || isLinked(i));
  const loose = bodies.filter((body, i) => !body.pinned && !isLinked(i));
  const place = new Map(linked.map((body, i) => [body, i]));
  const lists = bodies.flatMap((body, i) => (place.has(body) ? [(neighbours[i] as readonly number[]).map((next) => place.get(bodies[next] as Body) as number)] : []));

  // Every layout begins the same, whatever it looked like before: on a spiral, in the order given.
  linked.forEach((body, i) => {
    if (body.pinned) return;
    const r = 30 * Math.sqrt(i + 0.5);
    body.x = r * Math.cos(i * 2.399963);
    body.y = r * Math.sin(i * 2.399963);
  });
  layoutByStress(linked, lists, LINK);
  relax(linked, lists);
  if (linked.every(({ pinned }) => !pinned)) centre(linked);
  separate(linked);
  setInRows(loose, linked);
  separate(bodies);
  return bodies;
}

function relax(linked: readonly Body[], lists: readonly (readonly number[])[]): void {
  const points = linked.map((body): Point => ({ body, x: body.x, y: body.y, ...(body.pinned && { fx: body.x, fy: body.y }) }));
  const links = lists.flatMap((list, source) => list.filter((target) => target > source).map((target) => ({ source, target })));
  const simulation = forceSimulation(points)
    .randomSource(seeded())
    .force('link', forceLink<Point, { source: number; target: number }>(links).distance(LINK).strength(0.12))
    .force('charge', forceManyBody<Point>().strength(-160).distanceMax(420).theta(1))
    .force('collide', forceCollide<Point>(({ body }) => Math.min(62, (body.half + body.below) / 2)).strength(0.7))
    .force('x', forceX<Point>(0).strength(0.015))
    .force('y', forceY<Point>(0).strength(0.015))
    .alpha(0.35)
    .stop();
  simulation.tick(linked.length > 2000 ? 40 : 90);
  points.forEach(({ body, x = 0, y = 0 }) => {
    if (!body.pinned) [body.x, body.y] = [x, y];
  });
}

function centre(bodies: readonly Body[]): void {
  const x = bodies.reduce((sum, body) => sum + body.x, 0) / (bodies.length || 1);
  const y = bodies.reduce((sum, body) => sum + body.y, 0) / (bodies.length || 1);
  for (const body of bodies) [body.x, body.y] = [body.x - x, body.y - y];
}

function setInRows(loose: readonly Body[], above: readonly Body[]): void {
  const [left, right, floor] = above.reduce(
    ([l, r, f], body) => [Math.min(l, body.x - body.half), Math.max(r, body.x + body.half), Math.max(f, body.y + body.below)] as const,
    [-360, 360, above.length > 0 ? -Infinity : 0] as readonly [number, number, number],
  );
  let row: Body[] = [];
  let y = floor + 30;
  const settle = (): void => {
    const wide = row.reduce((sum, { half }) => sum + 2 * half, 0);
    let x = (left + right - wide) / 2;
    const tall = Math.max(0, ...row.map((body) => body.above));
    for (const body of row) {
      [body.x, body.y] = [x + body.half, y + tall];
      x += 2 * body.half;
    }
    y += tall + Math.max(0, ...row.map(({ below }) => below));
    row = [];
  };
  for (const body of loose) {
    if (row.length > 0 && row.reduce((sum, { half }) => sum + 2 * half, 0) + 2 * body.half > right - left) settle();
    row.push(body);
  }
  if (row.length > 0) settle();
}
