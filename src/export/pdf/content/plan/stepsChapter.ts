import { formatDay } from '@/i18n';
import { countRows, groupByQuarter, mergeByDate, type PlanGroup, type PlanRow } from '@/plan';
import type { PlanChapter, PlanGroupOnPaper } from '../pdfWorkbook';
import { eventCells, type PlanColumn, planColumns, stepCells } from './columns';
import { isUnfinished, type Translate, type YearPlan } from './yearPlan';

const COLUMNS: readonly PlanColumn[] = ['step', 'section', 'owners', 'due', 'status'];

/** All steps and events by quarter: first what is late from the years before, last what has no date. */
export function stepsChapter(plan: YearPlan): PlanChapter {
  const { t, rows, events, year, source: { options } } = plan;
  const groups = groupByQuarter(rows, year, events).filter((group) => group.rows.length + group.events.length > 0);
  const years = new Set(groups.flatMap((group) => (group.kind === 'quarter' ? group.year : [])));
  const place = { plan };
  return {
    type: 'plan',
    id: 'plan',
    title: t('plan'),
    about: countsOf(plan),
    year: year !== null ? String(year) : years.size === 1 ? String([...years][0]) : '',
    today: options.today,
    columns: planColumns(COLUMNS, t),
    groups: groups.map((group): PlanGroupOnPaper => ({
      key: group.key,
      quarter: group.kind === 'quarter' ? group.quarter : null,
      title: titleOf(group, years.size > 1, t),
      note: '',
      rows: mergeByDate(group.rows, group.events).map((one) =>
        ('step' in one ? stepCells(one, COLUMNS, { ...place, isDated: group.kind === 'earlier' }) : eventCells(one, COLUMNS, place))),
    })),
    sections: usedSections(plan, [...rows, ...events].map(({ sectionId }) => sectionId)),
    summary: summaryOf(plan),
    intro: groups.length === 0 ? t('plan-empty') : '',
  };
}

function titleOf(group: PlanGroup, hasYears: boolean, t: Translate): string {
  if (group.kind === 'earlier') return t('plan-earlier');
  if (group.kind !== 'quarter') return t('plan-undated');
  const title = t(`quarter-${group.quarter as 1 | 2 | 3 | 4}`);
  return hasYears ? `${title} ${group.year}` : title;
}

/** The sections whose marks stand in a chapter, in the workbook's order. */
export function usedSections({ sections }: YearPlan, ids: readonly string[]): PlanChapter['sections'] {
  const used = new Set(ids);
  return sections.filter(({ section }) => used.has(section.id)).map(({ section, number }) => ({ number, title: section.title }));
}

/** How things stand, in numbers. */
function countsOf({ rows, t }: YearPlan): string {
  const onTime = (status: PlanRow['step']['status']): number => rows.filter((row) => row.step.status === status && !row.late).length;
  const counts = { done: countRows(rows).done, doing: onTime('doing'), open: onTime('open'), late: rows.filter((row) => row.late && isUnfinished(row)).length };
  return (['done', 'doing', 'open', 'late'] as const).filter((status) => counts[status] > 0).map((status) => t(`count-${status}`, { count: counts[status] })).join(', ');
}

function summaryOf(plan: YearPlan): string {
  const parts = countsOf(plan);
  const { language, options } = plan.source;
  return parts === '' ? '' : plan.t('plan-summary', { date: formatDay(options.today, language), parts });
}
