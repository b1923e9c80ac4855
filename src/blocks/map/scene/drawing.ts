import type { Id } from '@/blockkit';
import { type Point, RING_RADII } from '../model';
import { waysToBreak } from './breakLabel';
import { bowOf } from './geometry';
import { labelSize } from './sizes';
import type { Scene, SceneNode } from './types';

/** Left, top, right and bottom in units. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** A scene made ready for drawing: numbers in rows instead of objects, curves and neighbours worked out once. */
export interface Drawing {
  readonly scene: Scene;
  readonly index: ReadonlyMap<Id, number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  /** Links whose both ends are in the picture, by the indices of their ends. */
  readonly links: readonly number[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Control points of the curves. */
  readonly cx: Float64Array;
  readonly cy: Float64Array;
  /** Of the n-th link between the same two. */
  readonly lane: Int8Array;
  /** Links of node i: `links[neighbours[starts[i]]...]`. */
  readonly starts: Int32Array;
  readonly incident: Int32Array;
  readonly bounds: Bounds;
  /** The drawing that names are placed for, when this one is only some moment of a move. */
  readonly base: Drawing | null;
  /** How every name can be set, see `waysToBreak`. */
  readonly waysOf: (node: number) => readonly (readonly string[])[];
}

const waysByLabel = new Map<string, readonly (readonly string[])[]>();

function waysToSet(node: SceneNode): readonly (readonly string[])[] {
  const key = `${node.isMain ? '!' : '.'}${node.label}`;
  let ways = waysByLabel.get(key);
  if (!ways) {
    if (waysByLabel.size > 20_000) waysByLabel.clear();
    ways = waysToBreak(node.label, labelSize(node), node.isMain);
    waysByLabel.set(key, ways);
  }
  return ways;
}

function boundsOf(scene: Scene): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number, dx: number, dy: number): void => {
    left = Math.min(left, x - dx);
    top = Math.min(top, y - dy);
    right = Math.max(right, x + dx);
    bottom = Math.max(bottom, y + dy);
  };
  if (scene.ground === 'rings') add(0, 0, RING_RADII[2], RING_RADII[2]);
  if (scene.photo) add(0, 0, scene.photo.width / 2, scene.photo.width / 3);
  for (const { at, r } of scene.nodes) add(at[0], at[1], r + 20, r + 20);
  return left <= right ? [left, top, right, bottom] : [-RING_RADII[0], -RING_RADII[0], RING_RADII[0], RING_RADII[0]];
}

/** Whether two scenes differ in nothing but where nodes stand and how they look. */
const hasSameTies = (one: Scene, other: Scene): boolean =>
  one.nodes.length === other.nodes.length && one.links.length === other.links.length &&
  one.nodes.every((node, i) => node.id === other.nodes[i]?.id) && one.links.every((link, i) => link === other.links[i]);

type Ties = Pick<Drawing, 'index' | 'links' | 'from' | 'to' | 'lane' | 'starts' | 'incident'>;

/** Who is linked with whom, by indices. */
function tie({ nodes, links: all }: Scene): Ties {
  const count = nodes.length;
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const links: number[] = [];
  all.forEach((link, i) => {
    if (link.from !== link.to && index.has(link.from) && index.has(link.to)) links.push(i);
  });
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  const lane = new Int8Array(links.length);
  const starts = new Int32Array(count + 1);
  const lanes = new Map<number, number>();
  links.forEach((at, i) => {
    const link = all[at] as Scene['links'][number];
    const a = index.get(link.from) as number;
    const b = index.get(link.to) as number;
    from[i] = a;
    to[i] = b;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    const used = lanes.get(pair) ?? 0;
    lanes.set(pair, used + 1);
    lane[i] = Math.min(used, 100);
    starts[a + 1] = (starts[a + 1] as number) + 1;
    starts[b + 1] = (starts[b + 1] as number) + 1;
  });
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const incident = new Int32Array(links.length * 2);
  const next = starts.slice();
  for (let i = 0; i < links.length; i++) {
    for (const end of [from[i] as number, to[i] as number]) {
      const slot = next[end] as number;
      incident[slot] = i;
      next[end] = slot + 1;
    }
  }
  return { index, links, from, to, lane, starts, incident };
}

/**
 * Works out everything that drawing, hit testing and measuring of a scene need.
 * @param before The drawing of the scene before: what has not changed is taken from it.
 */
export function compileScene(scene: Scene, before?: Drawing): Drawing {
  const { nodes } = scene;
  const ties = before && hasSameTies(before.scene, scene) ? before : tie(scene);
  const { index, links, from, to, lane, starts, incident } = ties;
  const x = Float64Array.from(nodes, ({ at }) => at[0]);
  const y = Float64Array.from(nodes, ({ at }) => at[1]);
  const cx = new Float64Array(links.length);
  const cy = new Float64Array(links.length);
  for (let i = 0; i < links.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    [cx[i], cy[i]] = bowOf(x[a] as number, y[a] as number, x[b] as number, y[b] as number, lane[i]);
  }
  return {
    scene, index, x, y, links, from, to, cx, cy, lane, starts, incident,
    r: Float64Array.from(nodes, ({ r }) => r),
    bounds: boundsOf(scene),
    base: null,
    waysOf: (node) => waysToSet(nodes[node] as SceneNode),
  };
}

/** How many links node `i` has. */
export const degreeOf = ({ starts }: Drawing, i: number): number => (starts[i + 1] as number) - (starts[i] as number);

/** The same drawing with nodes somewhere else for a while; names go along with their nodes. */
export function moveNodes(drawing: Drawing, moves: ReadonlyMap<number, Point>): Drawing {
  const x = drawing.x.slice();
  const y = drawing.y.slice();
  const cx = drawing.cx.slice();
  const cy = drawing.cy.slice();
  for (const [node, at] of moves) [x[node], y[node]] = at;
  for (const node of moves.keys()) {
    for (let at = drawing.starts[node] as number; at < (drawing.starts[node + 1] as number); at++) {
      const link = drawing.incident[at] as number;
      const a = drawing.from[link] as number;
      const b = drawing.to[link] as number;
      [cx[link], cy[link]] = bowOf(x[a] as number, y[a] as number, x[b] as number, y[b] as number, drawing.lane[link]);
    }
  }
  return { ...drawing, x, y, cx, cy, base: drawing.base ?? drawing };
}
