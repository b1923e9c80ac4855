import { announce, Checkbox } from '@/ui';
import type { PlanGroup, PlanRow } from '@/plan';
import { useEffect, useMemo, useRef } from 'react';
import type { WorkbookSection } from '../shared/sections';
import { BulkBar } from './BulkBar';
import { PlanGroupSection, type PlanGroupSectionProps } from './PlanGroup';
import styles from './PlanView.module.css';
import { texts } from './texts';
import { useSelection } from './useSelection';

interface PlanListProps extends Omit<PlanGroupSectionProps, 'group' | 'title' | 'sectionNumber' | 'selected' | 'onSelect' | 'isLong'> {
  readonly groups: readonly PlanGroup[];
  readonly rows: readonly PlanRow[];
  readonly sections: readonly WorkbookSection[];
  readonly titleOf: (group: PlanGroup) => string;
}

/** From so many steps on, those out of sight are text alone. */
const LONG = 60;

/** The steps as tables, group by group; rows can be selected and changed together. */
export function PlanList({ groups, rows, sections, titleOf, ...rest }: PlanListProps) {
  const t = texts.useT();
  const head = useRef<HTMLDivElement>(null);
  const order = useMemo(() => [...new Set(groups.flatMap((group) => group.rows.map(({ step }) => step.id)))], [groups]);
  const { selected, toggle, selectAll } = useSelection(order);
  const ids = useMemo(() => order.filter((id) => selected.has(id)), [order, selected]);
  const told = useRef(0);
  useEffect(() => {
    if (told.current !== ids.length) announce(t('selected', { count: ids.length }));
    told.current = ids.length;
  }, [ids.length, t]);

  return (
    <>
      {rows.length > 0 && (
        <div ref={head} className={styles.selectAll}>
          <Checkbox
            label={t('selectAll', { count: order.length })}
            isSelected={ids.length > 0 && ids.length === order.length}
            isIndeterminate={ids.length > 0 && ids.length < order.length}
            onChange={selectAll}
          />
        </div>
      )}
      {groups.map((group) => (
        <PlanGroupSection
          {...rest}
          key={group.key}
          group={group}
          title={titleOf(group)}
          sectionNumber={group.kind === 'section' ? (sections.find(({ id }) => id === group.sectionId)?.number ?? 0) : 0}
          selected={selected}
          onSelect={toggle}
          isLong={order.length > LONG}
        />
      ))}
      {ids.length > 0 && (
        <BulkBar
          ids={ids}
          onClear={() => {
            selectAll(false);
            head.current?.querySelector('input')?.focus();
          }}
        />
      )}
    </>
  );
}
