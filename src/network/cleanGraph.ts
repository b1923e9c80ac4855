import type { Graph } from './types';

/**
 * What every measure is taken of: simple and undirected, strong and weak links alike one. Actors are numbered in the
 * order of their ids (code units), so that nothing depends on the order in which a picture was drawn.
 */
export interface CleanGraph {
  readonly ids: readonly string[];
  readonly sectors: readonly (string | undefined)[];
  readonly groups: readonly (string | undefined)[];
  /** Neighbours of each actor, ascending. */
  readonly near: readonly (readonly number[])[];
  /** The links as [u, v], u < v, in order. */
  readonly links: readonly Pair[];
  /** Wished links between actors that are not linked yet. */
  readonly wishes: readonly Pair[];
  /** 0 not linked, 1 weak, 2 strong. */
  readonly tie: (u: number, v: number) => number;
}

export type Pair = readonly [u: number, v: number];

const RANK = { wished: 1, weak: 2, strong: 3 };

/** Drops loops and links to unknown actors, joins parallel links (the strongest wins) and sets wishes apart. */
export function cleanGraph({ actors, links }: Graph): CleanGraph {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ids = [...byId.keys()].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const n = ids.length;
  const ranks = new Uint8Array(n * n);
  for (const { source, target, strength } of links) {
    const u = numbers.get(source) ?? -1;
    const v = numbers.get(target) ?? -1;
    if (u < 0 || v < 0 || u === v) continue;
    ranks[u * n + v] = ranks[v * n + u] = Math.max(ranks[u * n + v] as number, RANK[strength]);
  }
  const near = ids.map((): number[] => []);
  const pairs: Pair[] = [];
  const wishes: Pair[] = [];
  for (let u = 0; u < n; u++) {
    for (let v = u + 1; v < n; v++) {
      const rank = ranks[u * n + v] as number;
      if (rank > 1) {
        near[u]?.push(v);
        near[v]?.push(u);
      }
      if (rank) (rank > 1 ? pairs : wishes).push([u, v]);
    }
  }
  return {
    ids, near, links: pairs, wishes,
    sectors: ids.map((id) => byId.get(id)?.sector || undefined),
    groups: ids.map((id) => byId.get(id)?.group || undefined),
    tie: (u, v) => Math.max(0, (ranks[u * n + v] as number) - 1),
  };
}
