/** null where there is nothing to divide by: undefined, not 0. */
export const ratio = (part: number, whole: number): number | null => (whole ? part / whole : null);

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Pairs among n. */
export const pairs = (n: number): number => (n * (n - 1)) / 2;
