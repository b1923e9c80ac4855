import type { PlanRow } from './rows';

/** The years that the plan has steps in, and this year, in order. */
export function planYears(rows: readonly PlanRow[], today: string): readonly number[] {
  const years = new Set([Number(today.slice(0, 4)), ...rows.flatMap((row) => row.year ?? [])]);
  return [...years].sort((a, b) => a - b);
}

/** The year to show at first: this year if it has steps, else the next that has, else the last that had. */
export function defaultYear(rows: readonly PlanRow[], today: string): number {
  const now = Number(today.slice(0, 4));
  const years = planYears(rows, today).filter((year) => rows.some((row) => row.year === year));
  return years.find((year) => year >= now) ?? years.at(-1) ?? now;
}

/** Steps of one year, with those that have no date and those that are late from before. `null` = all. */
export const rowsOfYear = (rows: readonly PlanRow[], year: number | null): readonly PlanRow[] =>
  year === null ? rows : rows.filter((row) => row.year === null || row.year === year || (row.late && row.year < year));
