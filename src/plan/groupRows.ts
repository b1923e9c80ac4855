import type { Actor } from '@/document';
import type { Language } from '@/lib/languages';
import { countRows } from './filterRows';
import type { PlanRow } from './rows';

interface GroupOf<Kind extends string> {
  readonly kind: Kind;
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly rows: readonly PlanRow[];
  readonly done: number;
  /** Without the dropped ones. */
  readonly total: number;
}

export type PlanGroup =
  | (GroupOf<'quarter'> & { readonly year: number; readonly quarter: number })
  | GroupOf<'earlier' | 'undated' | 'unowned'>
  | (GroupOf<'owner'> & { readonly actor: Actor })
  | (GroupOf<'section'> & { readonly sectionId: string });

const group = <Kind extends string>(kind: Kind, key: string, rows: readonly PlanRow[]): GroupOf<Kind> => {
  const { done, total } = countRows(rows);
  return { kind, key, rows, done, total };
};

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * By quarter: first what is late from the years before, then the quarters of `year` (the empty ones
 * too), last the steps without a date. `year: null` gives all quarters that have steps.
 */
export function groupByQuarter(rows: readonly PlanRow[], year: number | null): readonly PlanGroup[] {
  const years = year === null ? [...new Set(rows.flatMap((row) => row.year ?? []))].sort((a, b) => a - b) : [year];
  const earlier = year === null ? [] : rows.filter((row) => row.year !== null && row.year < year && row.late);
  const undated = rows.filter((row) => row.year === null);
  const quarters = years.flatMap((one) =>
    QUARTERS.map((quarter): PlanGroup => ({
      ...group('quarter', `${one}-Q${quarter}`, rows.filter((row) => row.year === one && row.quarter === quarter)),
      year: one,
      quarter,
    })),
  );
  return [
    ...(earlier.length > 0 ? [group('earlier', 'earlier', earlier)] : []),
    ...(year === null ? quarters.filter((one) => one.rows.length > 0) : quarters),
    ...(undated.length > 0 ? [group('undated', 'undated', undated)] : []),
  ];
}

/** By owner, in the alphabet of `language`; a step of two stands under both; those of nobody come last. */
export function groupByOwner(rows: readonly PlanRow[], language: Language): readonly PlanGroup[] {
  const actors = new Map(rows.flatMap((row) => row.owners.map((actor) => [actor.id, actor] as const)));
  const unowned = rows.filter((row) => row.owners.length === 0);
  const owners = [...actors.values()].sort((a, b) => a.name.localeCompare(b.name, language));
  return [
    ...owners.map((actor): PlanGroup => ({
      ...group('owner', actor.id, rows.filter((row) => row.owners.includes(actor))),
      actor,
    })),
    ...(unowned.length > 0 ? [group('unowned', 'unowned', unowned)] : []),
  ];
}

/** By section, in the workbook's order. */
export function groupBySection(rows: readonly PlanRow[]): readonly PlanGroup[] {
  const index = new Map(rows.map((row) => [row.sectionId, row.sectionIndex]));
  return [...index.entries()]
    .sort(([, a], [, b]) => a - b)
    .map(([sectionId]): PlanGroup => ({
      ...group('section', sectionId, rows.filter((row) => row.sectionId === sectionId)),
      sectionId,
    }));
}

/**
 * Where the line of today stands among rows sorted by due date: before the row with this index
 * (their number = after the last).
 */
export function todayIndex(rows: readonly PlanRow[], today: string): number {
  const index = rows.findIndex((row) => row.lastDay === '' || row.lastDay >= today);
  return index === -1 ? rows.length : index;
}
