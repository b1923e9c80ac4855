import type { CleanGraph, Pair } from './cleanGraph';

/** How links fall on sectors or groups. Only actors that have one count, and links whose both ends do. */
export interface Mixing {
  /** In order of code units. */
  readonly names: readonly string[];
  /** The labels of the ends of each link that counts. */
  readonly ends: readonly (readonly [string, string])[];
  readonly size: (name: string) => number;
  /** Links between the two, or inside one. */
  readonly count: (a: string, b: string) => number;
}

export function mixing(labels: CleanGraph['sectors'], links: readonly Pair[]): Mixing {
  const ends = links.flatMap(([u, v]): (readonly [string, string])[] => {
    const a = labels[u];
    const b = labels[v];
    return a && b ? [[a, b]] : [];
  });
  return {
    names: [...new Set(labels)].filter((label) => label !== undefined).sort(),
    ends,
    size: (name) => labels.filter((label) => label === name).length,
    count: (a, b) => ends.filter(([s, t]) => (s === a && t === b) || (s === b && t === a)).length,
  };
}
