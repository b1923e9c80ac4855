import {
  type Actor, isLate, lastDayOf, listEntries, listSections, type ParsedPlanDate, parsePlanDate, quarterOf, sectionOfBlock, type Step,
  type WorkbookDocument,
} from '@/document';
import { daysOn } from './dates';

/** One step as the yearly plan shows it. */
export interface PlanRow {
  readonly step: Step;
  readonly sectionId: string;
  /** Place of the section in the workbook's own order, from 0; those left out count too. */
  readonly sectionIndex: number;
  /** The owners who are still in the workbook. */
  readonly owners: readonly Actor[];
  /** The last day in time, `YYYY-MM-DD`, or `''` without a date. */
  readonly lastDay: string;
  readonly year: number | null;
  /** 1-4 */
  readonly quarter: number | null;
  /** 1-12; null without a date and when only the quarter is known. */
  readonly month: number | null;
  /** Not finished although its last day is over. */
  readonly late: boolean;
  /** Not finished, and its last day is today or within two weeks. */
  readonly soon: boolean;
}

const PRECISION_ORDER: Record<ParsedPlanDate['precision'], number> = { day: 0, month: 1, quarter: 2 };

const precisionOf = (row: PlanRow): number => {
  const date = parsePlanDate(row.step.due);
  return date ? PRECISION_ORDER[date.precision] : 3;
};

/** By last day, the more exact first among equals, those without a date last. */
function byDue(a: PlanRow, b: PlanRow): number {
  if (a.lastDay !== b.lastDay) {
    if (a.lastDay === '') return 1;
    if (b.lastDay === '') return -1;
    return a.lastDay < b.lastDay ? -1 : 1;
  }
  return precisionOf(a) - precisionOf(b);
}

/** How many days ahead is soon. */
const SOON = 14;

const isEmpty = (step: Step): boolean =>
  step.title.trim() === '' && step.owners.length === 0 && step.due === '' && step.note.trim() === '';

/**
 * All living steps of the workbook by due date, wholly empty ones left out.
 * `today` is `YYYY-MM-DD`. `keep` is shown even when it is empty: somebody is writing in it.
 */
export function planRows(document: WorkbookDocument, today: string, keep?: string): readonly PlanRow[] {
  const sectionIndex = new Map(listSections(document.meta).map(({ id }, index) => [id, index]));
  const soonUntil = daysOn(today, SOON);
  return listEntries(document.steps)
    .filter((step) => step.id === keep || !isEmpty(step))
    .map((step): PlanRow => {
      const date = parsePlanDate(step.due);
      const lastDay = lastDayOf(step.due);
      const sectionId = sectionOfBlock(step.block);
      return {
        step,
        sectionId,
        sectionIndex: sectionIndex.get(sectionId) ?? sectionIndex.size,
        owners: step.owners.flatMap((id) => {
          const actor = document.actors[id];
          return actor && actor.del === undefined ? [actor] : [];
        }),
        lastDay,
        year: date?.year ?? null,
        quarter: date ? quarterOf(date) : null,
        month: date && date.precision !== 'quarter' ? date.month : null,
        late: isLate(step, today),
        soon: (step.status === 'open' || step.status === 'doing') && lastDay >= today && lastDay <= soonUntil,
      };
    })
    .sort(byDue);
}
