import { Fragment, type ReactNode } from 'react';
import { type Carried, mergeByDate, type PlanGroup, type PlanRow, todayIndex } from '@/plan';
import { Avatar, Ring, SectionMark, VisuallyHidden } from '@/ui';
import { routes } from '../shared/routes';
import { PlanEventRow } from './PlanEventRow';
import styles from './PlanGroup.module.css';
import { PlanTableRow } from './PlanTableRow';
import { YearArc } from './YearArc';
import type { StepOrigin } from './useStepPlaces';
import { texts } from './texts';

export interface PlanGroupSectionProps {
  readonly group: PlanGroup;
  readonly title: string;
  /** For the group of a section. */
  readonly sectionNumber: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly todayLabel: string;
  readonly workbookId: string;
  readonly originOf: (row: PlanRow) => StepOrigin;
  /** Where events stand. */
  readonly sectionOf: (sectionId: string) => StepOrigin;
  readonly hrefOf: (row: PlanRow) => string;
  readonly carried: ReadonlyMap<string, Carried>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean, isRange: boolean) => void;
  readonly onEdit: (id: string | undefined) => void;
}

const COLUMNS = ['columnSelect', 'columnStep', 'columnSection', 'columnOwners', 'columnDue', 'columnStatus', 'columnActions'] as const;

/** Whether today falls in this group, so that its line is drawn here. */
const hasToday = (group: PlanGroup, today: string): boolean =>
  (group.kind === 'quarter' && Number(today.slice(0, 4)) === group.year && Math.ceil(Number(today.slice(5, 7)) / 3) === group.quarter)
  || (group.kind === 'month' && group.key === today.slice(0, 7));

const NUMERALS = ['', 'I', 'II', 'III', 'IV'] as const;

function GroupMark({ group, sectionNumber, isNow }: { group: PlanGroup; sectionNumber: number; isNow: boolean }): ReactNode {
  switch (group.kind) {
    case 'quarter':
    case 'noMonth': return <YearArc from={group.quarter * 3 - 3} months={3} label={NUMERALS[group.quarter] ?? ''} isNow={isNow} />;
    case 'month': return <YearArc from={group.month - 1} months={1} label={String(group.month)} isNow={isNow} />;
    case 'owner': return <Avatar id={group.actor.id} name={group.actor.name} size={44} />;
    case 'section': return sectionNumber > 0 ? <SectionMark number={sectionNumber} /> : null;
    default: return <Ring value={group.total === 0 ? 0 : group.done / group.total} size={44} />;
  }
}

/** One group of the plan: its name at the side, its steps and events as a table. */
export function PlanGroupSection({
  group, title, sectionNumber, today, todayLabel, workbookId, originOf, sectionOf, hrefOf, carried, selected, onSelect, onEdit,
}: PlanGroupSectionProps) {
  const t = texts.useT();
  const isNow = hasToday(group, today);
  const list = mergeByDate(group.rows, group.events);
  const lineAt = isNow ? todayIndex(list, today) : -1;
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
      {list.length === 0 && !isNow ? (
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
            {list.map((item, index) => {
              if ('event' in item) {
                const place = sectionOf(item.sectionId);
                return (
                  <Fragment key={item.key}>
                    {index === lineAt && line}
                    <PlanEventRow planned={item} sectionNumber={place.number} sectionTitle={place.title} href={routes.section(workbookId, item.sectionId)} />
                  </Fragment>
                );
              }
              const origin = originOf(item);
              const link = carried.get(item.step.id);
              return (
                <Fragment key={item.step.id}>
                  {index === lineAt && line}
                  <PlanTableRow
                    step={item.step}
                    isLate={item.late}
                    sectionNumber={origin.number}
                    sectionTitle={origin.title}
                    href={hrefOf(item)}
                    fromYear={link?.from?.year ?? null}
                    fromHref={link?.from ? hrefOf(link.from) : null}
                    toDue={link?.to?.step.due ?? null}
                    toHref={link?.to ? hrefOf(link.to) : null}
                    isSelected={selected.has(item.step.id)}
                    onSelect={onSelect}
                    onEdit={onEdit}
                  />
                </Fragment>
              );
            })}
            {lineAt === list.length && line}
          </tbody>
        </table>
      )}
    </section>
  );
}
