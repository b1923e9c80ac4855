import { type CleanGraph, cleanGraph } from './cleanGraph';
import { divide } from './communities';
import { mixing } from './mixing';
import { pairs, sum } from './sums';
import type { Graph } from './types';
import { walk } from './walk';

/** A link that is not there and would shorten the routes of many: material for a question, never advice. */
export interface SuggestedLink {
  readonly a: string;
  readonly b: string;
  /** `join` where no route goes now, `bridge` between groups with fewer links than an even spread would give. */
  readonly type: 'join' | 'bridge';
  /** What global efficiency gains once the suggestions before this one are there. */
  readonly gain: number;
  /** Hops between the two now; null = no route. */
  readonly distanceBefore: number | null;
  /** Who could introduce them: contacts that both share, else those along one shortest route; empty without a route. */
  readonly via: readonly string[];
  /** Groups, sectors or computed communities of the two; undefined for an actor without one. */
  readonly groupA: string | undefined;
  readonly groupB: string | undefined;
  /** What the groups are: computed ones have numbers for names. */
  readonly groupedBy: GroupedBy;
  /** Links between the two groups now, or inside when both are of one. */
  readonly linksBetween: number;
  readonly linksPossible: number;
  /** Drawn as wished. */
  readonly wished: boolean;
}

export type GroupedBy = 'group' | 'sector' | 'community';

export interface WishedGain {
  readonly a: string;
  readonly b: string;
  /** What global efficiency would gain from this link alone. */
  readonly gain: number;
  /** Hops between the two now; null = no route. */
  readonly distanceBefore: number | null;
}

// Choices of design, not findings of research.
const MOST = 5;
const HUB = 2;
const NEAR_TOP = 0.8;
const NEAR_TOP_WISHED = 0.5;
const LEAST_GAIN = 0.005;
const TOLERANCE = 1e-12;

/** What actors are grouped by: the first of group and sector that has two in use, else computed communities. */
function grouping(clean: CleanGraph): readonly [GroupedBy, CleanGraph['groups']] {
  const isUsed = (labels: CleanGraph['groups']): boolean => new Set(labels.filter(Boolean)).size > 1;
  if (isUsed(clean.groups)) return ['group', clean.groups];
  if (isUsed(clean.sectors)) return ['sector', clean.sectors];
  return ['community', divide(clean).labels.map(String)];
}

type Hops = readonly Float64Array[];

const hopsOf = ({ near }: CleanGraph): Hops => near.map((_, u) => walk(near, u).hops);

const efficiency = (hops: Hops): number => sum(hops.map((row) => sum(row.map((hop) => hop && 1 / hop)))) / 2 / pairs(hops.length);

/** What global efficiency gains from one more link, exactly: only routes that would use it change. */
function gainOf(hops: Hops, u: number, v: number): number {
  const fromU = hops[u] as Float64Array;
  const fromV = hops[v] as Float64Array;
  const nearV: number[] = [];
  fromV.forEach((hop, j) => { if (hop + 1 < (fromU[j] as number)) nearV.push(j); });
  let gain = 0;
  fromU.forEach((hop, i) => {
    if (hop + 1 >= (fromV[i] as number)) return;
    const row = hops[i] as Float64Array;
    for (const j of nearV) gain += Math.max(0, 1 / (hop + 1 + (fromV[j] as number)) - 1 / (row[j] as number));
  });
  return gain / pairs(hops.length);
}

/** The distances once u and v are linked. */
const withLink = (hops: Hops, u: number, v: number): Hops => hops.map((row) => {
  const toU = (row[u] as number) + 1;
  const toV = (row[v] as number) + 1;
  return row.map((hop, j) => Math.min(hop, toU + ((hops[v] as Float64Array)[j] as number), toV + ((hops[u] as Float64Array)[j] as number)));
});

/** Contacts of both, else one shortest route, the smallest id at each step. */
function between({ near }: CleanGraph, hops: Hops, u: number, v: number): readonly number[] {
  const toV = hops[v] as Float64Array;
  if (toV[u] === 2) return (near[u] as readonly number[]).filter((w) => toV[w] === 1);
  const route: number[] = [];
  for (let at = u, left = toV[u] as number; left > 1 && left < Infinity; left--) {
    at = (near[at] as readonly number[]).find((w) => toV[w] === left - 1) as number;
    route.push(at);
  }
  return route;
}

interface Candidate {
  readonly u: number;
  readonly v: number;
  readonly type: SuggestedLink['type'];
  readonly wished: boolean;
  /** Links of the busier end. */
  readonly load: number;
}

/** The wished links of a picture that are not drawn yet, each with what it alone would give. */
export function wishedLinks(graph: Graph): readonly WishedGain[] {
  const clean = cleanGraph(graph);
  const hops = hopsOf(clean);
  return clean.wishes.map(([u, v]) => {
    const distance = (hops[u] as Float64Array)[v] as number;
    return { a: clean.ids[u] as string, b: clean.ids[v] as string, gain: gainOf(hops, u, v), distanceBefore: distance < Infinity ? distance : null };
  });
}

/**
 * Up to five links worth asking about: between groups that have fewer links than an even spread would give, or to
 * parts that no route leads to, the one that shortens routes most without loading the busiest. Greedy and always the
 * same for the same picture; it knows nothing of purpose, will or time. Over 100 actors run it in a worker.
 */
export function suggestLinks(graph: Graph): readonly SuggestedLink[] {
  const clean = cleanGraph(graph);
  const { ids, near } = clean;
  const n = ids.length;
  const [groupedBy, groups] = grouping(clean);
  const group = (u: number): string | undefined => groups[u];
  const { names, size, count } = mixing(groups, clean.links);
  const density = clean.links.length / (pairs(n) || 1);
  const underLinked = new Map(names.map((a) => [a, names.filter((b) => a !== b && count(a, b) < density * size(a) * size(b))]));
  const cap = Math.max(2, Math.ceil((2 * MOST) / Math.max(2, [...underLinked.values()].flat().length)));
  const degree = (u: number): number => (near[u] as readonly number[]).length;
  const isHub = (u: number): boolean => degree(u) > (HUB * 2 * clean.links.length) / n;
  const wishes = new Set(clean.wishes.map(([u, v]) => u * n + v));
  const original = hopsOf(clean);
  /** A small part is first joined to its own group, where that has others. */
  const staysHome = original.map((row, u) => {
    const own = group(u);
    const part = [...row.keys()].filter((w) => (row[w] as number) < Infinity);
    return own && part.length < 3 && size(own) > part.filter((w) => group(w) === own).length;
  });
  const found: SuggestedLink[] = [];
  const used = new Set<number>();
  const bridged = (...two: CleanGraph['groups'][number][]): number =>
    found.filter(({ type, groupA, groupB }) => type === 'bridge' && two.includes(groupA) && two.includes(groupB)).length;
  const typeOf = (hops: Hops, u: number, v: number): SuggestedLink['type'] | null => {
    const a = group(u);
    const b = group(v);
    if ((hops[u] as Float64Array)[v] === Infinity) return wishes.has(u * n + v) || a === b || !(staysHome[u] || staysHome[v]) ? 'join' : null;
    return a && b && underLinked.get(a)?.includes(b) && bridged(a, b) < cap ? 'bridge' : null;
  };

  for (let hops = original; found.length < MOST;) {
    const candidates: Candidate[] = [];
    for (let u = 0; u < n; u++) {
      for (let v = u + 1; v < n; v++) {
        if (used.has(u) || used.has(v) || (original[u] as Float64Array)[v] === 1) continue;
        const type = typeOf(hops, u, v);
        if (type) candidates.push({ u, v, type, wished: wishes.has(u * n + v), load: Math.max(degree(u), degree(v)) });
      }
    }
    const light = candidates.filter(({ u, v, wished }) => wished || !(isHub(u) || isHub(v)));
    const pool = (light.length ? light : candidates).map((one) => ({ ...one, gain: gainOf(hops, one.u, one.v) }));
    const top = pool.reduce((most, { gain }) => Math.max(most, gain), 0);
    if (top <= LEAST_GAIN * efficiency(hops)) break;
    const [pick] = pool
      .filter(({ gain, wished }) => gain >= (wished ? NEAR_TOP_WISHED : NEAR_TOP) * top - TOLERANCE)
      .sort((one, other) => Number(other.wished) - Number(one.wished) || one.load - other.load
        || (Math.abs(other.gain - one.gain) > TOLERANCE ? other.gain - one.gain : 0) || one.u - other.u || one.v - other.v);
    if (!pick) break;
    const { u, v, type, wished, gain } = pick;
    const groupA = group(u);
    const groupB = group(v);
    const distance = (original[u] as Float64Array)[v] as number;
    found.push({
      a: ids[u] as string, b: ids[v] as string, type, gain, wished,
      distanceBefore: distance < Infinity ? distance : null,
      via: between(clean, original, u, v).map((w) => ids[w] as string),
      groupA, groupB, groupedBy,
      linksBetween: groupA && groupB ? count(groupA, groupB) : 0,
      linksPossible: !groupA || !groupB ? 0 : groupA === groupB ? pairs(size(groupA)) : size(groupA) * size(groupB),
    });
    used.add(u).add(v);
    hops = withLink(hops, u, v);
  }
  return found;
}
