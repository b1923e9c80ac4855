import type { Id, StepStatus } from '@/document';
import { foldText } from '@/lib/foldText';
import type { PlanRow } from './rows';

export const SHOWS = ['all', 'late', 'soon', 'unowned', 'undated'] as const;

/** Which steps to show. An empty string asks for nothing. */
export interface PlanFilter {
  readonly show: (typeof SHOWS)[number];
  readonly owner: Id;
  readonly section: string;
  readonly status: StepStatus | '';
  /** Words looked for in title, note and owners; all must be found. */
  readonly text: string;
}

export const NO_FILTER: PlanFilter = { show: 'all', owner: '', section: '', status: '', text: '' };

/** True when the filter lets every step through. */
export const isOpen = (filter: PlanFilter): boolean =>
  filter.show === 'all' && filter.owner === '' && filter.section === '' && filter.status === '' && filter.text.trim() === '';

function hasWords(row: PlanRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldText([row.step.title, row.step.note, ...row.owners.map(({ name }) => name)].join('\n'));
  return words.every((word) => text.includes(word));
}

const isUnfinished = ({ step }: PlanRow): boolean => step.status === 'open' || step.status === 'doing';

/** Waits for somebody to take it. */
export const isUnowned = (row: PlanRow): boolean => row.owners.length === 0 && isUnfinished(row);

/** Waits for a date. */
const isUndated = (row: PlanRow): boolean => row.lastDay === '' && isUnfinished(row);

/** The rows that the filter lets through; the row of `keep` always. */
export function filterRows(rows: readonly PlanRow[], filter: PlanFilter, keep?: Id): readonly PlanRow[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (row.step.id === keep) return true;
    if (filter.show === 'late' && !row.late) return false;
    if (filter.show === 'soon' && !row.soon) return false;
    if (filter.show === 'unowned' && !isUnowned(row)) return false;
    if (filter.show === 'undated' && !isUndated(row)) return false;
    if (filter.owner && !row.owners.some(({ id }) => id === filter.owner)) return false;
    if (filter.section && row.sectionId !== filter.section) return false;
    if (filter.status && row.step.status !== filter.status) return false;
    return hasWords(row, words);
  });
}

export interface PlanCounts {
  /** Without the dropped ones. */
  readonly total: number;
  readonly open: number;
  readonly doing: number;
  readonly done: number;
  readonly dropped: number;
  readonly late: number;
  readonly soon: number;
  /** Unfinished ones of nobody. */
  readonly unowned: number;
  /** Unfinished ones without a date. */
  readonly undated: number;
}

export function countRows(rows: readonly PlanRow[]): PlanCounts {
  const withStatus = (status: StepStatus): number => rows.filter(({ step }) => step.status === status).length;
  const dropped = withStatus('dropped');
  return {
    total: rows.length - dropped,
    open: withStatus('open'),
    doing: withStatus('doing'),
    done: withStatus('done'),
    dropped,
    late: rows.filter(({ late }) => late).length,
    soon: rows.filter(({ soon }) => soon).length,
    unowned: rows.filter(isUnowned).length,
    undated: rows.filter(isUndated).length,
  };
}
