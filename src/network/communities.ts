import { type CleanGraph, cleanGraph } from './cleanGraph';
import { random, shuffle } from './random';
import { sum } from './sums';
import type { Graph } from './types';

export interface Communities {
  /** Ids of each community, in the order of their first ids. */
  readonly communities: readonly (readonly string[])[];
  /** Q of this division (Newman & Girvan 2004), −½ to 1; null without links. */
  readonly modularity: number | null;
}

interface Division {
  /** The community of each actor, numbered as they come. */
  readonly labels: readonly number[];
  readonly q: number;
}

const STARTS = 50;

/** A graph of groups: how much each is tied to each, itself included (twice). */
type Ties = readonly ReadonlyMap<number, number>[];

/** Moves single nodes to the neighbouring community that raises Q most, until none does (Blondel et al. 2008). */
function moveNodes(ties: Ties, next: () => number, labels: number[]): void {
  const strengths = ties.map((to) => sum(to.values()));
  const total = sum(strengths);
  const weights = labels.map(() => 0);
  labels.forEach((label, u) => { (weights[label] as number) += strengths[u] as number; });
  const order = shuffle([...ties.keys()], next);
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const u of order) {
      const from = labels[u] as number;
      const strength = strengths[u] as number;
      const towards = new Map([[from, 0]]);
      for (const [v, weight] of ties[u] as ReadonlyMap<number, number>) {
        const label = labels[v] as number;
        if (v !== u) towards.set(label, (towards.get(label) ?? 0) + weight);
      }
      (weights[from] as number) -= strength;
      const gain = (label: number): number => (towards.get(label) as number) - (strength * (weights[label] as number)) / total;
      let best = from;
      for (const label of towards.keys()) if (gain(label) > gain(best) + 1e-12) best = label;
      (weights[best] as number) += strength;
      labels[u] = best;
      if (best !== from) isMoving = true;
    }
  }
}

/** Labels numbered as they come. */
function renumber(labels: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size);
  return labels.map((label) => numbers.get(label) as number);
}

function louvain(ties: Ties, next: () => number): number[] {
  const labels = [...ties.keys()];
  moveNodes(ties, next, labels);
  const numbers = renumber(labels);
  const merged = [...new Set(numbers)].map(() => new Map<number, number>());
  if (merged.length === ties.length) return numbers;
  ties.forEach((to, u) => {
    const own = merged[numbers[u] as number] as Map<number, number>;
    for (const [v, weight] of to) own.set(numbers[v] as number, (own.get(numbers[v] as number) ?? 0) + weight);
  });
  const above = louvain(merged, next);
  const joined = numbers.map((label) => above[label] as number);
  // Once groups have merged, single nodes may find a better place.
  moveNodes(ties, next, joined);
  return renumber(joined);
}

function modularity({ near, links }: CleanGraph, labels: readonly number[]): number {
  const m = links.length;
  const degrees = labels.map(() => 0);
  near.forEach(({ length }, u) => { (degrees[labels[u] as number] as number) += length; });
  return links.filter(([u, v]) => labels[u] === labels[v]).length / m - sum(degrees.map((degree) => (degree / (2 * m)) ** 2));
}

/** The best of some seeded starts; of equals the one with the fewest groups, then with the smallest labels. No labels without links. */
export function divide(clean: CleanGraph, starts = STARTS): Division {
  const ties = clean.near.map((contacts) => new Map(contacts.map((v) => [v, 1])));
  const next = random(1);
  // No division has a Q below −½.
  let best: Division = { labels: [], q: -1 };
  for (let start = 0; start < starts; start++) {
    const labels = louvain(ties, next);
    const q = modularity(clean, labels);
    const rank = Math.abs(q - best.q) > 1e-12 ? best.q - q
      : Math.max(...labels) - Math.max(...best.labels) || (labels.join() < best.labels.join() ? -1 : 0);
    if (rank < 0) best = { labels, q };
  }
  return best;
}

/** Groups of actors with many links inside and few between, as computed: other divisions are possible. Always the same for the same picture. */
export function communities(graph: Graph, starts?: number): Communities {
  const clean = cleanGraph(graph);
  if (!clean.links.length) return { communities: clean.ids.map((id) => [id]), modularity: null };
  const { labels, q } = divide(clean, starts);
  const groups: string[][] = [];
  labels.forEach((label, u) => (groups[label] ??= []).push(clean.ids[u] as string));
  return { communities: groups, modularity: q };
}
