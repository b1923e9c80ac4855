import { waysToBreak } from '../breakLabel';
import { textWidth } from '@/lib/textFit';
import { labelSize } from '../sizes';
import type { Body, LayoutNode, LayoutTask } from './types';

/** Between boxes, units. */
const AIR = 6;

/** What room a node needs when its name is set below it as narrow as it goes. */
export function bodyOf({ at: [x, y], r, label, isMain, pinned }: LayoutNode): Body {
  const size = labelSize({ isMain });
  const lines = waysToBreak(label, size, isMain).at(-1) ?? [];
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, size, isMain)));
  return { x, y, r, pinned, half: Math.max(r * 1.2, wide / 2) + AIR, above: r * 1.2 + AIR, below: r * 1.2 + (lines.length > 0 ? (lines.length * 1.25 + 0.2) * size : 0) + AIR };
}

/** Links as pairs of indices, each pair once, loops and links to elsewhere left out. */
export function pairsOf({ nodes, links }: LayoutTask): readonly (readonly [number, number])[] {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const pairs = new Map<number, readonly [number, number]>();
  for (const { from, to } of links) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a !== undefined && b !== undefined && a !== b) pairs.set(Math.min(a, b) * nodes.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  }
  return [...pairs.values()];
}

export function neighboursOf(count: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** Random numbers from 0 to 1 that are the same every time (Lehmer, MINSTD). */
export function seeded(seed = 20_011): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
