import type { PlanRow } from '@/plan';
import type { PlanChapter, PlanGroupOnPaper } from '../pdfWorkbook';
import { type PlanColumn, planColumns, stepCells } from './columns';
import { usedSections } from './stepsChapter';
import { isUnfinished, type YearPlan } from './yearPlan';

const COLUMNS: readonly PlanColumn[] = ['step', 'section', 'owners', 'due'];

/** More of them would read as blame. */
const MOST_TURNED = 5;

/** What the plan still leaves open, as questions to settle together. */
export function questionsChapter(plan: YearPlan): PlanChapter | null {
  const { rows, load, t, year } = plan;
  const open = rows.filter(isUnfinished);
  if (open.length === 0) return null;
  const [nobody, undated] = [open.filter(({ owners }) => owners.length === 0), open.filter(({ lastDay }) => lastDay === '')];
  const both = nobody.filter((row) => undated.includes(row));
  const group = (key: 'both' | 'owner' | 'date', those: readonly PlanRow[]): PlanGroupOnPaper[] => (those.length === 0 ? [] : [{
    key, quarter: null, title: t(`ask-${key}`), note: '',
    rows: those.map((row) => stepCells(row, COLUMNS, { plan, isDated: year === null || row.year !== year })),
  }]);
  const turned = load.turned.slice(0, MOST_TURNED).map(({ occasional, driver }) => t('ask-turned', { name: occasional.actor.name, driver: driver.actor.name }));
  const groups = [
    ...group('owner', nobody.filter((row) => !both.includes(row))),
    ...group('date', undated.filter((row) => !both.includes(row))),
    ...group('both', both),
    ...(turned.length === 0 ? [] : [{ key: 'turned', quarter: null, title: t('ask-share'), note: turned.join('\n'), rows: [] }]),
  ];
  const asked = new Set([...nobody, ...undated]);
  return {
    type: 'plan',
    id: 'questions',
    title: t('ask'),
    about: t(groups.length === 0 ? 'ask-none' : 'ask-count', { count: asked.size + turned.length }),
    year: '',
    today: plan.source.options.today,
    columns: planColumns(COLUMNS, t, ['owners', 'due']),
    groups,
    sections: usedSections(plan, [...asked].map(({ sectionId }) => sectionId)),
    summary: '',
    intro: t(groups.length === 0 ? 'ask-nothing' : 'ask-intro'),
  };
}
