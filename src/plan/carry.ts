import type { Id } from '@/document';
import type { PlanRow } from './rows';

/** Steps that wait to be done, of those dated in `year`. */
export const unfinishedOf = (rows: readonly PlanRow[], year: number): readonly PlanRow[] =>
  rows.filter((row) => row.year === year && (row.step.status === 'open' || row.step.status === 'doing'));

/** The years that have something unfinished, the earliest first. */
export const yearsToCarry = (rows: readonly PlanRow[]): readonly number[] =>
  [...new Set(rows.flatMap((row) => (row.year !== null && unfinishedOf([row], row.year).length > 0 ? [row.year] : [])))].sort((a, b) => a - b);

/** A step of another year that a step goes on from, or goes on in. */
export interface Carried {
  readonly from: PlanRow | null;
  readonly to: PlanRow | null;
}

/** Which step goes on in which, by the id of either. Chains of several years are told link by link. */
export function readCarried(rows: readonly PlanRow[]): ReadonlyMap<Id, Carried> {
  const byId = new Map(rows.map((row) => [row.step.id, row]));
  const found = new Map<Id, Carried>();
  const note = (id: Id, link: Partial<Carried>): void => void found.set(id, { from: null, to: null, ...found.get(id), ...link });
  for (const row of rows) {
    const from = row.step.carriedFrom === undefined ? undefined : byId.get(row.step.carriedFrom);
    if (!from) continue;
    note(row.step.id, { from });
    note(from.step.id, { to: row });
  }
  return found;
}
