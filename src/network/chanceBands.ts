import { cleanGraph } from './cleanGraph';
import { divide } from './communities';
import { degreeCentralisation, halfHolders, transitivity } from './parts';
import { random } from './random';
import { pairs, sum } from './sums';
import type { Graph } from './types';
import { walk } from './walk';

/** From the 5th to the 95th of a hundred. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Figures that may be set beside chance. */
export interface ChanceFigures {
  readonly degreeCentralisation: number | null;
  readonly transitivity: number | null;
  readonly asplReachable: number | null;
  /** Half-holders as a share of all actors. */
  readonly halfShare: number | null;
  /** Q of computed communities, with fewer starts than `communities` takes: compare it with its own kind only. */
  readonly modularity: number | null;
}

export type ChanceBands = { readonly [Name in keyof ChanceFigures]: Band | null };

const STARTS = 4;
const NAMES = ['degreeCentralisation', 'transitivity', 'asplReachable', 'halfShare', 'modularity'] as const;

/** The figures of one picture that may be set beside chance. */
export function chanceFigures(graph: Graph): ChanceFigures {
  const clean = cleanGraph(graph);
  const { near, links, tie } = clean;
  const degrees = near.map(({ length }) => length);
  const walks = near.map((_, u) => walk(near, u));
  const half = halfHolders(degrees);
  return {
    degreeCentralisation: degreeCentralisation(degrees),
    transitivity: transitivity(near, tie, 1),
    asplReachable: links.length
      ? sum(walks.map(({ hops, order }) => sum(order.map((u) => hops[u] as number)))) / sum(walks.map(({ order }) => order.length - 1)) : null,
    halfShare: half && half / near.length,
    modularity: links.length ? divide(clean, STARTS).q : null,
  };
}

/** m links among n actors, every pair as likely. */
function deal(n: number, m: number, next: () => number): Graph {
  const drawn = new Set<number>();
  while (drawn.size < m) {
    const u = Math.floor(next() * n);
    const v = Math.floor(next() * n);
    if (u !== v) drawn.add(Math.min(u, v) * n + Math.max(u, v));
  }
  return {
    actors: Array.from({ length: n }, (_, u) => ({ id: String(u) })),
    links: [...drawn].map((pair) => ({ source: String(Math.floor(pair / n)), target: String(pair % n), strength: 'weak' })),
  };
}

/**
 * Where figures fall when m links among n actors are dealt by lot: always the same for the same n and m. null where a
 * figure is undefined in every draw. A second or so at most for 100 actors: run it in a worker.
 */
export function chanceBands(n: number, m: number, draws = 200): ChanceBands {
  const next = random(n * 10007 + m);
  const dealt = Array.from({ length: draws }, () => chanceFigures(deal(n, Math.min(m, pairs(n)), next)));
  const band = (name: (typeof NAMES)[number]): Band | null => {
    const values = dealt.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
    const at = (share: number): number => values[Math.round(share * (values.length - 1))] as number;
    return values.length ? { low: at(0.05), high: at(0.95) } : null;
  };
  return Object.fromEntries(NAMES.map((name) => [name, band(name)])) as unknown as ChanceBands;
}

/** A figure beside chance: outside or inside what the lot gives. null where one of them is undefined. */
export function besideChance(figure: number | null, band: Band | null): 'more' | 'about' | 'less' | null {
  if (figure === null || !band) return null;
  return figure > band.high ? 'more' : figure < band.low ? 'less' : 'about';
}
