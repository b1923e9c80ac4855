import type { AgendaItem, Id } from '@/document';
import { WORK_MODES, type WorkMode } from '@/template';
import type { RunOfDay } from './runOfDay';

/** Minutes of a run by how people work; `''` = nobody has said. */
export type MinutesByMode = Readonly<Record<WorkMode | 'break' | '', number>>;

/** What a run is made of, without skipped rows. */
export function minutesByMode(items: readonly Pick<AgendaItem, 'type' | 'mode' | 'minutes' | 'skipped'>[]): MinutesByMode {
  const sums: Record<WorkMode | 'break' | '', number> = { alone: 0, pairs: 0, groups: 0, together: 0, break: 0, '': 0 };
  for (const { type, mode, minutes, skipped } of items) if (!skipped) sums[type === 'break' ? 'break' : mode] += minutes;
  return sums;
}

export const MODES_IN_ORDER = [...WORK_MODES, '', 'break'] as const;

/** Rows after one another, and how long they take together. */
export interface Stretch {
  readonly from: Id;
  readonly to: Id;
  readonly minutes: number;
}

/** In the peer group model Vahvistin (2024) a whole task, from thinking alone to talking together, mostly takes 30-45 minutes. */
const LONGEST_TOGETHER = 45;
/** Sitting so long at a time is the most that a plan should ask for. */
export const LONGEST_WITHOUT_BREAK = 90;

function stretches(run: RunOfDay, most: number, goesOn: (item: AgendaItem) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  const close = (): void => {
    if (open && open.minutes > most) found.push(open);
    open = null;
  };
  for (const { item, state, gap } of run.rows) {
    if (state === 'skipped' || state === 'passed') continue;
    // Free time before a locked row is a rest too.
    if (gap >= SHORTEST_BREAK || !goesOn(item)) close();
    if (goesOn(item)) open = { from: open ? (open as Stretch).from : item.id, to: item.id, minutes: (open ? (open as Stretch).minutes : 0) + item.minutes };
  }
  close();
  return found;
}

/** So long a pause counts as a break, minutes. */
const SHORTEST_BREAK = 10;

/** Where the whole group works together for over 45 minutes in one go. */
export const longTogether = (run: RunOfDay): readonly Stretch[] =>
  stretches(run, LONGEST_TOGETHER, ({ type, mode }) => type === 'work' && mode === 'together');

/** Where there is no break for over 90 minutes. */
export const longWithoutBreak = (run: RunOfDay): readonly Stretch[] =>
  stretches(run, LONGEST_WITHOUT_BREAK, ({ type, minutes }) => type === 'work' || minutes < SHORTEST_BREAK);
