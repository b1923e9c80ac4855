import { CalendarDays, CircleSlash, Trash2, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { ActorsField, DueField, type Id, type PlanDate, STEP_STATUSES, useStatusWords } from '@/blockkit';
import { Button, Menu, Popover, StatusIcon } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './BulkBar.module.css';
import { texts } from './texts';
import { useChangeSteps } from './useChangeSteps';

interface SetProps<T> {
  readonly count: number;
  readonly onSet: (value: T) => void;
}

function SetOwners({ count, onSet }: SetProps<readonly Id[]>) {
  const t = texts.useT();
  const [owners, setOwners] = useState<readonly Id[]>([]);
  return (
    <div className={styles.picker}>
      <ActorsField label={t('owner')} description={t('bulkOwnersHelp')} value={owners} onChange={setOwners} />
      <Button variant="primary" onPress={() => onSet(owners)}>{owners.length === 0 ? t('bulkNoOwners', { count }) : t('bulkSet', { count })}</Button>
    </div>
  );
}

function SetDue({ count, onSet }: SetProps<PlanDate>) {
  const t = texts.useT();
  const [due, setDue] = useState<PlanDate>('');
  return (
    <div className={styles.picker}>
      <DueField label={t('columnDue')} value={due} onChange={setDue} />
      <Button variant="primary" onPress={() => onSet(due)}>{due === '' ? t('bulkNoDue', { count }) : t('bulkSet', { count })}</Button>
    </div>
  );
}

interface BulkBarProps {
  /** At least one. */
  readonly ids: readonly Id[];
  /** When nothing is left to be selected, or by wish. */
  readonly onClear: () => void;
}

/** What can be done to all selected steps at once. */
export function BulkBar({ ids, onClear }: BulkBarProps) {
  const t = texts.useT();
  const words = useStatusWords();
  const change = useChangeSteps();
  const count = ids.length;
  return (
    <section className={styles.bar} aria-label={t('bulk')}>
      <p data-tabular>{t('selected', { count })}</p>
      <Popover label={t('bulkOwners')} trigger={<Button variant="quiet" icon={<UserRound {...ICON} />}>{t('bulkOwners')}</Button>}>
        {(close) => (
          <SetOwners
            count={count}
            onSet={(owners) => {
              change(ids, { owners }, t('bulkChanged', { count }));
              close();
            }}
          />
        )}
      </Popover>
      <Popover label={t('bulkDue')} trigger={<Button variant="quiet" icon={<CalendarDays {...ICON} />}>{t('bulkDue')}</Button>}>
        {(close) => (
          <SetDue
            count={count}
            onSet={(due) => {
              change(ids, { due }, t('bulkChanged', { count }));
              close();
            }}
          />
        )}
      </Popover>
      <Menu
        label={t('bulkStatus')}
        trigger={<Button variant="quiet" icon={<StatusIcon status="doing" />}>{t('bulkStatus')}</Button>}
        items={STEP_STATUSES.filter((status) => status !== 'dropped').map((status) => ({
          id: status, label: words(status), icon: <StatusIcon status={status} />,
          onAction: () => change(ids, { status }, t('bulkChanged', { count })),
        }))}
      />
      <Button variant="quiet" icon={<CircleSlash {...ICON} />} onPress={() => change(ids, { status: 'dropped' }, t('bulkDropped', { count }))}>{t('bulkDrop')}</Button>
      <Button
        variant="quiet"
        icon={<Trash2 {...ICON} />}
        onPress={() => {
          change(ids, { del: Date.now() }, t('bulkRemoved', { count }));
          onClear();
        }}
      >
        {t('bulkRemove')}
      </Button>
      <Button variant="quiet" icon={<X {...ICON} />} onPress={onClear}>{t('bulkClear')}</Button>
    </section>
  );
}
