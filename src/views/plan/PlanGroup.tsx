import { Fragment, type ReactNode } from 'react';
import { type PlanGroup, type PlanRow, todayIndex } from '@/plan';
import { Avatar, Ring, SectionMark, VisuallyHidden } from '@/ui';
import { routes } from '../shared/routes';
import styles from './PlanGroup.module.css';
import { PlanTableRow } from './PlanTableRow';
import { QuarterRing } from './QuarterRing';
import type { StepOrigin } from './useStepPlaces';
import { texts } from './texts';

interface PlanGroupSectionProps {
  readonly group: PlanGroup;
  readonly title: string;
  /** For the group of a section. */
  readonly sectionNumber: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly todayLabel: string;
  readonly workbookId: string;
  readonly originOf: (row: PlanRow) => StepOrigin;
  readonly onEdit: (id: string | undefined) => void;
}

const COLUMNS = ['columnStep', 'columnSection', 'columnOwners', 'columnDue', 'columnStatus', 'columnActions'] as const;

/** Whether today falls in this group, so that its line is drawn here. */
const hasToday = (group: PlanGroup, today: string): boolean =>
  group.kind === 'quarter' && Number(today.slice(0, 4)) === group.year && Math.ceil(Number(today.slice(5, 7)) / 3) === group.quarter;

function GroupMark({ group, sectionNumber, isNow }: { group: PlanGroup; sectionNumber: number; isNow: boolean }): ReactNode {
  switch (group.kind) {
    case 'quarter': return <QuarterRing quarter={group.quarter} isNow={isNow} />;
    case 'owner': return <Avatar id={group.actor.id} name={group.actor.name} size={44} />;
    case 'section': return sectionNumber > 0 ? <SectionMark number={sectionNumber} /> : null;
    default: return <Ring value={group.total === 0 ? 0 : group.done / group.total} size={44} />;
  }
}

/** One group of the plan: its name at the side, its steps as a table. */
export function PlanGroupSection({ group, title, sectionNumber, today, todayLabel, workbookId, originOf, onEdit }: PlanGroupSectionProps) {
  const t = texts.useT();
  const isNow = hasToday(group, today);
  const lineAt = isNow ? todayIndex(group.rows, today) : -1;
  const line = (
    <tr className={styles.today}>
      <td colSpan={COLUMNS.length}><span>{todayLabel}</span></td>
    </tr>
  );
  return (
    <section className={styles.group}>
      <header>
        <GroupMark group={group} sectionNumber={sectionNumber} isNow={isNow} />
        <div>
          <h2>{title}</h2>
          {group.total > 0 && <p data-tabular>{t('doneOf', { done: group.done, total: group.total })}</p>}
        </div>
      </header>
      {group.rows.length === 0 && !isNow ? (
        <p className={styles.none}>{t('noSteps')}</p>
      ) : (
        <table className={styles.table}>
          <caption><VisuallyHidden>{title}</VisuallyHidden></caption>
          <colgroup>
            {COLUMNS.map((column) => <col key={column} className={styles[column]} />)}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col"><VisuallyHidden>{t(column)}</VisuallyHidden></th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row, index) => {
              const origin = originOf(row);
              return (
                <Fragment key={row.step.id}>
                  {index === lineAt && line}
                  <PlanTableRow
                    step={row.step}
                    isLate={row.late}
                    sectionNumber={origin.number}
                    sectionTitle={origin.title}
                    href={`${routes.section(workbookId, row.sectionId)}?e=${row.step.id}`}
                    onEdit={onEdit}
                  />
                </Fragment>
              );
            })}
            {lineAt === group.rows.length && line}
          </tbody>
        </table>
      )}
    </section>
  );
}
