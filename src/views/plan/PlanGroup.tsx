import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { mergeByDate, type PlanEvent, type PlanGroup, type PlanRow, todayIndex } from '@/plan';
import { Avatar, Button, Ring, SectionMark, VisuallyHidden } from '@/ui';
import { ICON } from '../shared/icon';
import { texts as calendarTexts } from './calendar/texts';
import { useSaveToCalendar } from './calendar/useSaveToCalendar';
import styles from './PlanGroup.module.css';
import { PlanRows, type PlanRowsProps } from './PlanRows';
import table from './PlanTable.module.css';
import { texts } from './texts';
import { YearArc } from './YearArc';

export interface PlanGroupSectionProps extends PlanRowsProps {
  readonly group: PlanGroup;
  readonly title: string;
  /** For the group of a section. */
  readonly sectionNumber: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly todayLabel: string;
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

/** Rows that come and go together as they are scrolled to. */
const ROWS = 20;

/** A list in pieces of as many rows as come and go together; an empty list is one empty piece. */
function cutIntoRows(list: readonly (PlanRow | PlanEvent)[]): readonly { readonly rows: readonly (PlanRow | PlanEvent)[]; readonly start: number }[] {
  const pieces = Math.max(1, Math.ceil(list.length / ROWS));
  return Array.from({ length: pieces }, (_, index) => ({ rows: list.slice(index * ROWS, (index + 1) * ROWS), start: index * ROWS }));
}

/** One group of the plan: its name at the side, its steps and events as a table. */
export function PlanGroupSection({ group, title, sectionNumber, today, todayLabel, ...of }: PlanGroupSectionProps) {
  const t = texts.useT();
  const inCalendar = calendarTexts.useT();
  const saveToCalendar = useSaveToCalendar();
  const isNow = hasToday(group, today);
  const list = mergeByDate(group.rows, group.events);
  const lineAt = isNow ? todayIndex(list, today) : -1;
  const line = (
    <tr className={table.today}>
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
          {group.kind === 'owner' && (
            <Button variant="quiet" icon={<CalendarPlus {...ICON} />} aria-label={inCalendar('saveOwner', { name: title })} onPress={() => saveToCalendar({ owner: group.actor })}>
              {inCalendar('short')}
            </Button>
          )}
        </div>
      </header>
      {list.length === 0 && !isNow ? (
        <p className={styles.none}>{t('noSteps')}</p>
      ) : (
        <table className={table.table}>
          <caption><VisuallyHidden>{title}</VisuallyHidden></caption>
          <colgroup>
            {COLUMNS.map((column) => <col key={column} className={table[column]} />)}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col"><VisuallyHidden>{t(column)}</VisuallyHidden></th>
              ))}
            </tr>
          </thead>
          {cutIntoRows(list).map(({ rows, start }, index, all) => {
            const isLast = index === all.length - 1;
            const isHere = lineAt >= start && (lineAt < start + rows.length || isLast);
            return <PlanRows key={start} {...of} list={rows} line={line} lineAt={isHere ? lineAt - start : -1} />;
          })}
        </table>
      )}
    </section>
  );
}
