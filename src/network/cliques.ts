import type { CleanGraph } from './cleanGraph';

const MOST = 5000;

/**
 * Maximal cliques, largest first and each ascending (Bron & Kerbosch 1973, with the pivot of Tomita 2006); null when there are more
 * than 5,000, as their number may grow as 3^(n/3).
 */
export function maximalCliques({ near, tie }: CleanGraph): readonly (readonly number[])[] | null {
  const found: number[][] = [];
  const tied = (among: readonly number[], u: number): number[] => among.filter((v) => tie(u, v));
  const grow = (clique: readonly number[], open: readonly number[], done: readonly number[]): void => {
    if (found.length > MOST) return;
    if (!open.length) {
      if (!done.length) found.push([...clique].sort((a, b) => a - b));
      return;
    }
    let pivot: readonly number[] = [];
    for (const u of [...open, ...done]) {
      const reach = tied(open, u);
      if (reach.length > pivot.length) pivot = reach;
    }
    let left = open;
    let past = done;
    for (const u of open) {
      if (pivot.includes(u)) continue;
      grow([...clique, u], tied(left, u), tied(past, u));
      left = left.filter((v) => v !== u);
      past = [...past, u];
    }
  };
  near.forEach((contacts, u) => grow([u], contacts.filter((v) => v > u), contacts.filter((v) => v < u)));
  if (found.length > MOST) return null;
  return found.sort((a, b) => {
    const first = a.findIndex((u, i) => u !== b[i]);
    return b.length - a.length || (a[first] as number) - (b[first] as number);
  });
}
