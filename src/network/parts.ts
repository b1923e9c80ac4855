import type { CleanGraph } from './cleanGraph';
import type { CoreFit } from './measureTypes';
import { pairs, ratio, sum } from './sums';
import { walk } from './walk';

type Near = CleanGraph['near'];

/** The parts of a graph, largest first; of equals the one with the first actor. */
export function components(near: Near): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return near.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const { order } = walk(near, start);
    for (const u of order) seen.add(u);
    return [order];
  }).sort((a, b) => b.length - a.length);
}

/** Linked pairs among the contacts of each, counting ties of at least `least`. */
export const closedPairs = (near: Near, tie: CleanGraph['tie'], least: number): number[] => near.map((contacts) =>
  sum(contacts.map((u, i) => contacts.slice(i + 1).filter((v) => tie(u, v) >= least).length)));

/** Share of two-step routes whose ends are tied too; null where no actor has two ties. */
export const transitivity = (near: Near, tie: CleanGraph['tie'], least: number): number | null =>
  ratio(sum(closedPairs(near, tie, least)), sum(near.map(({ length }) => pairs(length))));

/** How far values gather at the highest, as a share of `most`; null for fewer than three. */
export const centralisation = (values: readonly number[], most: number): number | null =>
  (values.length < 3 ? null : (values.length * Math.max(...values) - sum(values)) / most);

export const degreeCentralisation = (degrees: readonly number[]): number | null =>
  centralisation(degrees, (degrees.length - 1) * (degrees.length - 2));

/** The fewest actors whose links, counted at both ends, make half of all. */
export function halfHolders(degrees: readonly number[]): number | null {
  const falling = [...degrees].sort((a, b) => b - a);
  const half = sum(degrees) / 2;
  let ends = 0;
  return half ? falling.findIndex((degree) => (ends += degree) >= half) + 1 : null;
}

/** Actors without whom their part would fall apart (Hopcroft & Tarjan 1973). */
export function cutActors(near: Near): ReadonlySet<number> {
  const cut = new Set<number>();
  const times = new Map<number, number>();
  /** The earliest actor that those behind u reach without u's own way in. */
  const visit = (u: number, parent: number): number => {
    const time = times.size;
    let low = time;
    let ways = parent < 0 ? 0 : 1;
    times.set(u, time);
    for (const v of near[u] as readonly number[]) {
      const known = times.get(v);
      if (known === undefined) {
        const reach = visit(v, u);
        low = Math.min(low, reach);
        if (reach >= time) ways++;
      } else if (v !== parent) low = Math.min(low, known);
    }
    if (ways > 1) cut.add(u);
    return low;
  };
  for (const u of near.keys()) if (!times.has(u)) visit(u, -1);
  return cut;
}

/** Steps of peeling away whoever has the fewest links left (Seidman 1983). */
export function coreNumbers(near: Near): readonly number[] {
  const degrees = near.map(({ length }) => length);
  const cores = near.map(() => 0);
  const left = new Set(near.keys());
  let core = 0;
  while (left.size) {
    let least = -1;
    for (const u of left) if (least < 0 || (degrees[u] as number) < (degrees[least] as number)) least = u;
    core = Math.max(core, degrees[least] as number);
    cores[least] = core;
    left.delete(least);
    for (const v of near[least] as readonly number[]) (degrees[v] as number)--;
  }
  return cores;
}

/** Constraint and effective size of each actor, with links weighed by `weight`; null without links. */
export function structuralHoles(near: Near, weight: (u: number, v: number) => number): readonly (readonly [number, number] | null)[] {
  const weights = near.map((contacts, u) => contacts.map((v) => weight(u, v)));
  const strengths = weights.map(sum);
  return near.map((contacts, u) => {
    let constraint = 0;
    let size = contacts.length;
    const own = strengths[u] as number;
    for (const v of contacts) {
      const most = Math.max(...(weights[v] as readonly number[]));
      let invested = weight(u, v);
      for (const q of contacts) {
        const shared = weight(u, q) * weight(q, v);
        invested += shared / (strengths[q] as number);
        size -= shared / own / most;
      }
      constraint += (invested / own) ** 2;
    }
    return size ? [constraint, size] : null;
  });
}

/** The best threshold of degree for a core that is linked to everybody while the rest are not linked to each other. */
export function coreFit(degrees: readonly number[], { links }: CleanGraph): CoreFit | null {
  const all = pairs(degrees.length);
  const m = links.length;
  let best: CoreFit | null = null;
  if (degrees.length < 3) return best;
  for (const minCoreDegree of [...new Set(degrees)].sort((a, b) => a - b)) {
    const inCore = (u: number): boolean => (degrees[u] as number) >= minCoreDegree;
    const coreSize = degrees.filter((_, u) => inCore(u)).length;
    const pattern = all - pairs(degrees.length - coreSize);
    const met = links.filter(([u, v]) => inCore(u) || inCore(v)).length;
    const fit = (all * met - m * pattern) / Math.sqrt(m * (all - m) * pattern * (all - pattern));
    if (fit > (best?.fit ?? -Infinity) + 1e-12) best = { fit, minCoreDegree, coreSize };
  }
  return best;
}
