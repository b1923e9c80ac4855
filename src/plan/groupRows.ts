import type { Actor } from '@/document';
import type { Language } from '@/lib/languages';
import { countRows } from './filterRows';
import type { PlanEvent } from './planEvents';
import type { PlanRow } from './rows';

interface GroupOf<Kind extends string> {
  readonly kind: Kind;
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly rows: readonly PlanRow[];
  /** Events of the year clock that fall here; one that comes often stands here once. */
  readonly events: readonly PlanEvent[];
  readonly done: number;
  /** Without the dropped ones. */
  readonly total: number;
}

export type PlanGroup =
  /** `noMonth`: by month, what is promised for the quarter only. */
  | (GroupOf<'quarter' | 'noMonth'> & { readonly year: number; readonly quarter: number })
  | (GroupOf<'month'> & { readonly year: number; readonly month: number })
  | GroupOf<'earlier' | 'undated' | 'unowned' | 'noTheme'>
  | (GroupOf<'owner'> & { readonly actor: Actor })
  | (GroupOf<'section'> & { readonly sectionId: string })
  /** `place`: see `themeOf`. */
  | (GroupOf<'theme'> & { readonly place: string });

const group = <Kind extends string>(kind: Kind, key: string, rows: readonly PlanRow[], events: readonly PlanEvent[] = []): GroupOf<Kind> => {
  const { done, total } = countRows(rows);
  const first = events.filter(({ event }, index) => events.findIndex((other) => other.event === event) === index);
  return { kind, key, rows, events: first, done, total };
};

const QUARTERS = [1, 2, 3, 4] as const;
const isFull = ({ rows, events }: PlanGroup): boolean => rows.length > 0 || events.length > 0;

const yearsOf = (rows: readonly PlanRow[], events: readonly PlanEvent[], year: number | null): readonly number[] =>
  year === null ? [...new Set([...rows, ...events].flatMap((one) => one.year ?? []))].sort((a, b) => a - b) : [year];

/** Puts what is late from the years before first and what has no date last. */
function withRest(dated: readonly PlanGroup[], rows: readonly PlanRow[], year: number | null): readonly PlanGroup[] {
  const earlier = year === null ? [] : rows.filter((row) => row.year !== null && row.year < year && row.late);
  const undated = rows.filter((row) => row.year === null);
  return [
    ...(earlier.length > 0 ? [group('earlier', 'earlier', earlier)] : []),
    ...dated,
    ...(undated.length > 0 ? [group('undated', 'undated', undated)] : []),
  ];
}

/**
 * By quarter: first what is late from the years before, then the quarters of `year` (the empty ones
 * too), last the steps without a date. `year: null` gives all quarters that have steps.
 */
export function groupByQuarter(rows: readonly PlanRow[], year: number | null, events: readonly PlanEvent[] = []): readonly PlanGroup[] {
  const quarters = yearsOf(rows, events, year).flatMap((one) =>
    QUARTERS.map((quarter): PlanGroup => {
      const isHere = (item: PlanRow | PlanEvent): boolean => item.year === one && item.quarter === quarter;
      return { ...group('quarter', `${one}-Q${quarter}`, rows.filter(isHere), events.filter(isHere)), year: one, quarter };
    }),
  );
  return withRest(year === null ? quarters.filter(isFull) : quarters, rows, year);
}

/**
 * By month, the empty ones left out. What is promised for a quarter only follows the months of that quarter.
 * Otherwise as `groupByQuarter`.
 */
export function groupByMonth(rows: readonly PlanRow[], year: number | null, events: readonly PlanEvent[] = []): readonly PlanGroup[] {
  const groups = yearsOf(rows, events, year).flatMap((one) =>
    QUARTERS.flatMap((quarter): readonly PlanGroup[] => {
      const within = (month: number | null) => (item: PlanRow | PlanEvent): boolean =>
        item.year === one && item.quarter === quarter && item.month === month;
      const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].map((month): PlanGroup => ({
        ...group('month', `${one}-${String(month).padStart(2, '0')}`, rows.filter(within(month)), events.filter(within(month))), year: one, month,
      }));
      return [...months, { ...group('noMonth', `${one}-Q${quarter}`, rows.filter(within(null)), events.filter(within(null))), year: one, quarter }];
    }),
  );
  return withRest(groups.filter(isFull), rows, year);
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

/** The theme (an entry of a block) that a step was promised in, `<block>|<entry>`; `''` for none. */
export const themeOf = ({ step }: PlanRow): string => (step.entry ? `${step.block}|${step.entry}` : '');

/** By theme, in the order of `places`; those of no theme come last. */
export function groupByTheme(rows: readonly PlanRow[], places: readonly string[]): readonly PlanGroup[] {
  const order = new Map(places.map((place, index) => [place, index]));
  const rank = (place: string): number => order.get(place) ?? places.length;
  const themes = [...new Set(rows.map(themeOf))].filter(Boolean).sort((a, b) => rank(a) - rank(b));
  const others = rows.filter((row) => themeOf(row) === '');
  return [
    ...themes.map((place): PlanGroup => ({ ...group('theme', place, rows.filter((row) => themeOf(row) === place)), place })),
    ...(others.length > 0 ? [group('noTheme', 'noTheme', others)] : []),
  ];
}

/** Steps and events of a group by date, in one list: events before the steps of the same last day. */
export function mergeByDate(rows: readonly PlanRow[], events: readonly PlanEvent[]): readonly (PlanRow | PlanEvent)[] {
  const left = [...events];
  const list: (PlanRow | PlanEvent)[] = [];
  for (const row of rows) {
    while (left[0] && (row.lastDay === '' || left[0].lastDay <= row.lastDay)) list.push(left.shift() as PlanEvent);
    list.push(row);
  }
  return [...list, ...left];
}

/**
 * Where the line of today stands among what is sorted by due date: before the one with this index
 * (their number = after the last).
 */
export function todayIndex(rows: readonly Pick<PlanRow, 'lastDay'>[], today: string): number {
  const index = rows.findIndex((row) => row.lastDay === '' || row.lastDay >= today);
  return index === -1 ? rows.length : index;
}
