import { type Quadtree, quadtree } from 'd3-quadtree';
import type { Drawing } from './drawing';
import { distanceToCurve } from './geometry';
import { markScale } from './sizes';
import type { Viewport } from './types';

const trees = new WeakMap<Drawing, Quadtree<number>>();

function treeOf(drawing: Drawing): Quadtree<number> {
  let tree = trees.get(drawing);
  if (!tree) {
    tree = quadtree<number>().x((i) => drawing.x[i] as number).y((i) => drawing.y[i] as number).addAll(Array.from(drawing.x, (_, i) => i));
    trees.set(drawing, tree);
  }
  return tree;
}

/** Targets are at least this large, CSS pixels from the middle. */
const REACH = { fine: 12, coarse: 22 } as const;

/** The node under a point of the canvas (CSS pixels), or -1. */
export function nodeAt(drawing: Drawing, { k, x, y }: Viewport, px: number, py: number, pointer: 'fine' | 'coarse'): number {
  const [sx, sy] = [(px - x) / k, (py - y) / k];
  const mark = markScale(k);
  const widest = Math.max(18 * mark, REACH[pointer]) / k;
  let [found, nearest] = [-1, Infinity];
  treeOf(drawing).visit((quad, x0, y0, x1, y1) => {
    if (!quad.length) {
      for (let leaf: typeof quad | undefined = quad; leaf; leaf = leaf.next) {
        const node = leaf.data;
        const distance = Math.hypot((drawing.x[node] as number) - sx, (drawing.y[node] as number) - sy);
        const reach = Math.max((drawing.r[node] as number) * mark * 1.15, REACH[pointer]) / k;
        if (distance <= reach && distance < nearest) [found, nearest] = [node, distance];
      }
    }
    return x0 > sx + widest || x1 < sx - widest || y0 > sy + widest || y1 < sy - widest;
  });
  return found;
}

/** The link under a point of the canvas, as its index among the drawing's links, or -1. */
export function linkAt(drawing: Drawing, { k, x, y }: Viewport, px: number, py: number, pointer: 'fine' | 'coarse'): number {
  const { from, to, cx, cy } = drawing;
  const [sx, sy] = [(px - x) / k, (py - y) / k];
  let [found, nearest] = [-1, (pointer === 'fine' ? 7 : 14) / k];
  for (let link = 0; link < from.length; link++) {
    const [a, b] = [from[link] as number, to[link] as number];
    const [ax, ay, bx, by, mx, my] = [drawing.x[a], drawing.y[a], drawing.x[b], drawing.y[b], cx[link], cy[link]] as [number, number, number, number, number, number];
    if (sx < Math.min(ax, bx, mx) - nearest || sx > Math.max(ax, bx, mx) + nearest || sy < Math.min(ay, by, my) - nearest || sy > Math.max(ay, by, my) + nearest) continue;
    const distance = distanceToCurve(sx, sy, ax, ay, mx, my, bx, by);
    if (distance <= nearest) [found, nearest] = [link, distance];
  }
  return found;
}

/** Nodes whose middle lies in a box of the drawing (units). */
export function nodesIn(drawing: Drawing, left: number, top: number, right: number, bottom: number): readonly number[] {
  const found: number[] = [];
  for (let node = 0; node < drawing.x.length; node++) {
    const [x, y] = [drawing.x[node] as number, drawing.y[node] as number];
    if (x >= left && x <= right && y >= top && y <= bottom) found.push(node);
  }
  return found;
}
