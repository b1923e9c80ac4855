import { cleanGraph } from './cleanGraph';
import { mixing } from './mixing';
import { pairs } from './sums';
import type { Graph } from './types';

export interface GroupPair {
  readonly a: string;
  readonly b: string;
  readonly links: number;
  readonly possible: number;
  /** Links there would be if every pair of actors were as likely to be linked. */
  readonly expected: number;
}

/** Every two groups (sectors where no two groups are in use) with the links between them, the widest gap first. */
export function groupPairs(graph: Graph): { readonly groupedBy: 'group' | 'sector'; readonly pairs: readonly GroupPair[] } {
  const { groups, sectors, links, ids } = cleanGraph(graph);
  const groupedBy = mixing(groups, links).names.length > 1 ? 'group' : 'sector';
  const { names, size, count } = mixing(groupedBy === 'group' ? groups : sectors, links);
  const density = links.length / (pairs(ids.length) || 1);
  return {
    groupedBy,
    pairs: names
      .flatMap((a, i) => names.slice(i + 1).map((b) => {
        const possible = size(a) * size(b);
        return { a, b, links: count(a, b), possible, expected: density * possible };
      }))
      .sort((one, other) => (other.expected - other.links) - (one.expected - one.links)),
  };
}
