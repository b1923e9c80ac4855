import type { Strength } from '@/blockkit';

/**
 * Strengths for weights of any scale: strong from halfway between the lightest and the heaviest on, weak below.
 * Where all weigh the same, or nothing is said, nobody knows: `null`.
 */
export function strengthsOfWeights(weights: readonly (number | null)[]): readonly (Strength | null)[] {
  let least = Infinity;
  let most = -Infinity;
  for (const weight of weights) {
    if (weight === null) continue;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  if (!(least < most)) return weights.map(() => null);
  return weights.map((weight) => (weight === null ? null : weight >= (least + most) / 2 ? 'strong' : 'weak'));
}
