import type { ActorLoad, PlanRow } from '@/plan';
import type { PlanChapter } from '../pdfWorkbook';
import { type PlanColumn, planColumns, stepCells } from './columns';
import { usedSections } from './stepsChapter';
import { isUnfinished, type Translate, type YearPlan } from './yearPlan';

const COLUMNS: readonly PlanColumn[] = ['step', 'section', 'with', 'due', 'status'];

/** Open steps under each owner, the fullest first, beside the role that each has taken. Null when nobody carries anything. */
export function ownersChapter(plan: YearPlan): PlanChapter | null {
  const { load, rows, t, year } = plan;
  if (load.actors.length === 0) return null;
  const open = rows.filter(isUnfinished);
  const byOwner = new Map<string, PlanRow[]>();
  for (const row of open) for (const { id } of row.owners) byOwner.set(id, [...(byOwner.get(id) ?? []), row]);
  return {
    type: 'plan',
    id: 'owners',
    title: t('plan-load'),
    about: t('owner-count', { count: load.actors.filter(({ open: count }) => count > 0).length }),
    year: '',
    today: plan.source.options.today,
    columns: planColumns(COLUMNS, t),
    groups: load.actors.map((one) => ({
      key: one.actor.id,
      quarter: null,
      title: one.actor.name.trim() || t('unnamed-actor'),
      note: sentence(one, t),
      rows: (byOwner.get(one.actor.id) ?? []).map((row) =>
        stepCells(row, COLUMNS, { plan, owner: one.actor.id, isDated: year === null || row.year !== year })),
    })),
    sections: usedSections(plan, open.filter(({ owners }) => owners.length > 0).map(({ sectionId }) => sectionId)),
    summary: '',
    intro: t('plan-load-intro'),
  };
}

/** `Veturi. 3 avointa askelta, joista 1 on myöhässä.` */
function sentence({ role, open, late }: ActorLoad, t: Translate): string {
  const name = role?.name.trim() ?? '';
  const lateWords = late === 0 ? '' : late === open ? t('plan-load-all-late') : t('plan-load-late', { count: late });
  const said = open === 0 ? t('plan-load-none') : `${t('plan-load-open', { count: open })}${lateWords}.`;
  return name === '' ? said : `${name}. ${said}`;
}
