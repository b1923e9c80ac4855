import { lastDayOf } from './planDate';
import type { Step } from './types';

/** The local calendar day of a moment as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** A promise still open after its last day. `today` is `YYYY-MM-DD`; no date is never late. */
export function isLate({ status, due }: Pick<Step, 'status' | 'due'>, today: string): boolean {
  if (status === 'done' || status === 'dropped') return false;
  const last = lastDayOf(due);
  return last !== '' && last < today;
}
