import { type AgendaItem, listEntries, localDay, type Workshop } from '@/document';
import { clockAt, clockNear, MINUTE } from './clock';

/**
 * `waiting` = to come, `current` = going on, `done` = ended, `skipped` = left out,
 * `passed` = never begun although a later row has been.
 */
export type RowState = 'waiting' | 'current' | 'done' | 'skipped' | 'passed';

/** A row of the run of the day with its times, ms since 1970. */
export interface RunRow {
  readonly item: AgendaItem;
  readonly state: RowState;
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** When it began or will begin, as things stand now. The plan itself before the day has begun. */
  readonly projectedStart: number;
  readonly projectedEnd: number;
  /** Whole minutes between what comes before and a locked start: above zero free time, below zero too much. 0 without a lock. */
  readonly gap: number;
}

/** A workshop's run of the day at one moment. Times in ms since 1970, spans in whole minutes. */
export interface RunOfDay {
  readonly rows: readonly RunRow[];
  readonly current: RunRow | null;
  /** The first waiting row. */
  readonly next: RunRow | null;
  readonly isBegun: boolean;
  /** It has begun and nothing waits. */
  readonly isEnded: boolean;
  readonly start: number;
  readonly plannedEnd: number;
  readonly projectedEnd: number;
  /** How late (above zero) or early (below) the next row begins, or the day ends when nothing waits. */
  readonly deltaMinutes: number;
  /** How late or early the day ends. */
  readonly endDeltaMinutes: number;
}

const toMinutes = (ms: number): number => Math.round(ms / MINUTE) || 0;

/** The local day of a workshop: its date, else the day when it was begun, else today. */
function dayOf(workshop: Pick<Workshop, 'date'>, items: readonly AgendaItem[], now: number): string {
  if (workshop.date !== '') return workshop.date;
  const begun = items.flatMap(({ started }) => (started > 0 ? [started] : []));
  return localDay(new Date(begun.length > 0 ? Math.min(...begun) : now));
}

/** Minutes in the plan: once the day has begun, as they were then. A skipped row takes none. */
const plannedMinutes = ({ planned, skipped, minutes }: AgendaItem, isBegun: boolean): number =>
  (isBegun ? planned : undefined) ?? (skipped ? 0 : minutes);

function stateOf(item: AgendaItem, index: number, reached: number): RowState {
  if (item.ended > 0) return 'done';
  if (item.started > 0) return 'current';
  if (item.skipped) return 'skipped';
  return index < reached ? 'passed' : 'waiting';
}

/**
 * The run of the day with clock times.
 *
 * Planned: each row begins where the one before ends; a locked row keeps its clock time whatever comes before it.
 * Projected: what has happened, then the rest one after another from now. A locked row waits for its time, and begins
 * late when the one before runs over it. Clock times are local, so a night when clocks are changed is no longer or
 * shorter than it is, and a run may go past midnight.
 */
export function runOfDay(workshop: Workshop, now: number): RunOfDay {
  const items = listEntries(workshop.items);
  const start = clockAt(dayOf(workshop, items, now), workshop.start || '09:00');
  const latest = items.reduce<AgendaItem | null>((found, item) => (item.started > (found?.started ?? 0) ? item : found), null);
  const isBegun = latest !== null;
  const reached = latest ? items.indexOf(latest) : -1;

  let planned = start;
  const plan = items.map((item) => {
    const from = item.lockedStart && !item.skipped ? clockNear(item.lockedStart, planned) : planned;
    const before = planned;
    planned = from + plannedMinutes(item, isBegun) * MINUTE;
    return { item, before, from, to: planned };
  });

  // The one going on, and what has ended, say from when the rest can go on.
  const going = items.find(({ started, ended }) => started > 0 && ended === 0);
  let free = isBegun ? Math.max(now, ...items.map(({ ended }) => ended)) : start;
  if (going) free = Math.max(now, going.started + going.minutes * MINUTE);

  const rows = plan.map(({ item, before, from, to }, index): RunRow => {
    const state = stateOf(item, index, reached);
    const row = { item, state, plannedStart: from, plannedEnd: to, gap: item.lockedStart ? toMinutes(from - before) : 0 };
    if (!isBegun) return { ...row, projectedStart: from, projectedEnd: to };
    if (state === 'done') return { ...row, projectedStart: item.started || item.ended, projectedEnd: item.ended };
    if (state === 'current') return { ...row, projectedStart: item.started, projectedEnd: free };
    if (state !== 'waiting') return { ...row, projectedStart: free, projectedEnd: free };
    const gap = item.lockedStart ? toMinutes(from - free) : 0;
    const projectedStart = item.lockedStart ? Math.max(free, from) : free;
    free = projectedStart + item.minutes * MINUTE;
    return { ...row, gap, projectedStart, projectedEnd: free };
  });

  const current = rows.find(({ state }) => state === 'current') ?? null;
  const next = rows.find(({ state }) => state === 'waiting') ?? null;
  const isEnded = isBegun && !current && !next;
  const projectedEnd = isEnded ? Math.max(...items.map(({ ended }) => ended)) : isBegun ? free : planned;
  const endDeltaMinutes = toMinutes(projectedEnd - planned);
  return {
    rows, current, next, isBegun, isEnded, start,
    plannedEnd: planned,
    projectedEnd,
    deltaMinutes: next ? toMinutes(next.projectedStart - next.plannedStart) : endDeltaMinutes,
    endDeltaMinutes,
  };
}
