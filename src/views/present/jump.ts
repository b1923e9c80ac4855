import type { WallStep } from '@/workshop';

/** The question of the section with this number, or null when there is none. */
export function stepOfNumber(number: number, steps: readonly WallStep[], sections: readonly { readonly id: string; readonly number: number }[]): WallStep | null {
  const section = sections.find((one) => one.number === number && number > 0);
  return steps.find((step) => step.type === 'question' && step.section === section?.id) ?? null;
}
