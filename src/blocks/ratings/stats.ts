/** How ratings from 1 to 5 are spread. */
export interface Spread {
  /** How many answers; at least 1 */
  readonly count: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[];
  readonly mean: number;
  /** Population standard deviation, 0-2 */
  readonly deviation: number;
  readonly least: number;
  /** Half of the answers lie from `lower` to `upper`. */
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The smallest value that at least `share` of the sorted values do not exceed: always one that somebody gave.
 * Inverse of the empirical distribution function, definition 1 of Hyndman and Fan (1996), Sample quantiles in statistical packages.
 */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** How ratings spread; `null` without ratings. Whole numbers from 1 to 5; anything else is left out. */
export function spreadOf(ratings: readonly number[]): Spread | null {
  const sorted = ratings.filter((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5).sort((a, b) => a - b);
  const mean = meanOf(sorted);
  if (mean === null) return null;
  return {
    count: sorted.length,
    counts: [1, 2, 3, 4, 5].map((step) => sorted.filter((rating) => rating === step).length),
    mean,
    deviation: Math.sqrt(sorted.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / sorted.length),
    least: quantile(sorted, 0),
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    most: quantile(sorted, 1),
  };
}

/** As it is shown: to one decimal. */
export const toShown = (value: number): number => Math.round(value * 10) / 10;

/** The change between two values as they are shown, so that the three numbers always add up. */
export const changeOf = (before: number, after: number): number => toShown(toShown(after) - toShown(before));

/** Smaller differences in deviation than this are chance among a few people. */
const NOTABLE = 0.25;

/** Whether answers have come closer together or gone further apart. */
export function spreadChange(before: Spread, after: Spread): 'closer' | 'wider' | 'same' {
  const difference = after.deviation - before.deviation;
  return Math.abs(difference) < NOTABLE ? 'same' : difference < 0 ? 'closer' : 'wider';
}
