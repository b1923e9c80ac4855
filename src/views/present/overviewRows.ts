import type { WallStep } from '@/workshop';
import type { StepName } from './stepNames';

export interface OverviewRow {
  readonly id: string;
  readonly place: StepName['place'];
  readonly steps: readonly WallStep[];
}

/** The steps in rows: those of one section together, others each by itself. */
export function overviewRows(steps: readonly WallStep[], names: ReadonlyMap<string, StepName>): readonly OverviewRow[] {
  const rows: { id: string; place: StepName['place']; steps: WallStep[] }[] = [];
  for (const step of steps) {
    const place = names.get(step.id)?.place;
    const last = rows.at(-1);
    if (place && last?.place?.id === place.id) last.steps.push(step);
    else rows.push({ id: step.id, place, steps: [step] });
  }
  return rows;
}
