import type { AgendaItemFields, Id } from '@/document';
import { MINUTE } from './clock';
import { cutEvenly } from './cutEvenly';
import type { RunOfDay, RunRow } from './runOfDay';

/** What `updateAgendaItems` gets: changed fields by row, one undo step. */
export type RunChanges = Readonly<Record<Id, Partial<AgendaItemFields>>>;

/** Begins a row; the one going on ends. Beginning the next row when a day is over its plan changes no plan. */
export function startRow(run: RunOfDay, id: Id, now: number): RunChanges {
  const ends = run.current && run.current.item.id !== id ? { [run.current.item.id]: { ended: now } } : {};
  return { ...ends, [id]: { started: now, ended: 0, skipped: false } };
}

/** Ends the row going on and nothing else, for example when the group is ahead and waits for lunch. */
export function endRow(run: RunOfDay, now: number): RunChanges {
  return run.current ? { [run.current.item.id]: { ended: now } } : {};
}

/** Ends the day: what was never begun is skipped, so that it can be taken along to the next workshop. */
export function endDay(run: RunOfDay, now: number): RunChanges {
  const left = run.rows.filter(({ state }) => state === 'waiting' || state === 'passed');
  return { ...endRow(run, now), ...Object.fromEntries(left.map((row) => [row.item.id, planned(run, row, { skipped: true })])) };
}

/** Takes the whole day back to its plan, as if it had not begun. Skipped rows stay skipped. */
export function resetDay(run: RunOfDay): RunChanges {
  return Object.fromEntries(run.rows
    .filter(({ item }) => item.started > 0 || item.ended > 0 || item.planned)
    .map(({ item }) => [item.id, { started: 0, ended: 0, ...(item.planned && { minutes: item.planned }) }]));
}

/** A change of a row's length or of its being skipped, with what keeps the plan of a day that has begun as it was. */
function planned(run: RunOfDay, { item }: RunRow, change: Partial<Pick<AgendaItemFields, 'minutes' | 'skipped'>>): Partial<AgendaItemFields> {
  const { minutes, skipped } = { ...item, ...change };
  if (run.isBegun) return item.planned === undefined ? { ...change, planned: item.skipped ? 0 : item.minutes } : change;
  return item.planned === undefined ? change : { ...change, planned: skipped ? 0 : minutes };
}

const withRow = (run: RunOfDay, id: Id, change: Partial<Pick<AgendaItemFields, 'minutes' | 'skipped'>>): RunChanges => {
  const row = run.rows.find(({ item }) => item.id === id);
  return row ? { [id]: planned(run, row, change) } : {};
};

/** Leaves a row out. The plan of a day that has begun stays, so the time shows as won. */
export const skipRow = (run: RunOfDay, id: Id): RunChanges => withRow(run, id, { skipped: true });

/** Takes a skipped row back in. */
export const unskipRow = (run: RunOfDay, id: Id): RunChanges => withRow(run, id, { skipped: false });

/** Gives a row another length. */
export const setMinutes = (run: RunOfDay, id: Id, minutes: number): RunChanges => withRow(run, id, { minutes });

/** How late something with a time of its own will be: a locked row, or the end of the day. Minutes, 0 or more. */
export function latenessAhead(run: RunOfDay): number {
  const locked = run.rows.filter(({ state, item }) => state === 'waiting' && item.lockedStart !== '').map(({ gap }) => -gap);
  return Math.max(0, run.endDeltaMinutes, ...locked);
}

/**
 * Shortens waiting tasks evenly, in proportion to their length, so that locked rows begin and the day ends in time as
 * far as that goes. Breaks stay whole and no task goes under five minutes. Empty when there is nothing to win.
 * `end` (ms) is when the day should end, by default as planned.
 */
export function shortenRest(run: RunOfDay, end = run.plannedEnd): RunChanges {
  const changes: Record<Id, Partial<AgendaItemFields>> = {};
  let stretch: RunRow[] = [];
  let won = 0;
  const shorten = (excess: number): void => {
    const able = stretch.filter(({ item }) => item.type === 'work');
    const lengths = cutEvenly(able.map(({ item }) => item.minutes), excess);
    able.forEach((row, index) => {
      const minutes = lengths[index] as number;
      if (minutes === row.item.minutes) return;
      won += row.item.minutes - minutes;
      changes[row.item.id] = planned(run, row, { minutes });
    });
    stretch = [];
  };
  for (const row of run.rows) {
    if (row.state !== 'waiting') continue;
    if (row.item.lockedStart !== '') {
      // What was won earlier shows here as free time or as less too much.
      const excess = -row.gap - won;
      if (excess > 0) shorten(excess);
      // Nothing won before a locked row that waits for its time helps what comes after it.
      won = Math.max(0, Math.min(won, -row.gap));
      stretch = [];
    }
    stretch.push(row);
  }
  const excess = Math.round((run.projectedEnd - end) / MINUTE) - won;
  if (excess > 0) shorten(excess);
  return changes;
}

/** The waiting task to leave out: the shortest that wins enough, else the longest. Null when none waits. */
export function rowToSkip(run: RunOfDay): RunRow | null {
  const late = latenessAhead(run);
  const able = run.rows.filter(({ state, item }) => state === 'waiting' && item.type === 'work' && item.minutes > 0);
  const enough = able.filter(({ item }) => item.minutes >= late);
  if (enough.length > 0) return enough.reduce((best, row) => (row.item.minutes <= best.item.minutes ? row : best));
  return able.reduce<RunRow | null>((best, row) => (best && row.item.minutes < best.item.minutes ? best : row), null);
}

/** What is left of the row going on, ms; below zero when over its time. */
export const currentTimeLeft = ({ item }: RunRow, now: number): number => item.started + item.minutes * MINUTE - now;
