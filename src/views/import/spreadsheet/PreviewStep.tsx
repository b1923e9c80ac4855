import { Check } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useRun } from '@/blockkit';
import { takeTables, type TakenTables } from '@/document';
import type { Layout, PlannedRow, Table } from '@/import/tables';
import { Button, Checkbox, Segmented, Select, toast, useFocusOnMount } from '@/ui';
import { ICON } from '../../shared/icon';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { NamesPanel } from './NamesPanel';
import { RowTable } from './RowTable';
import styles from './SpreadsheetFlow.module.css';
import { takenWords } from './takenWords';
import { texts } from './texts';
import type { TableContext } from './useTableContext';
import { useTablePlan } from './useTablePlan';

const SHOWS = ['all', 'new', 'changed', 'problems', 'same'] as const;
type Show = (typeof SHOWS)[number];

/** Rows on one page of the list. */
const PAGE = 100;

const isShown = ({ outcome, problems }: PlannedRow, show: Show): boolean =>
  show === 'all' || (show === 'problems' ? problems.length > 0 : outcome === show);

interface PreviewStepProps {
  readonly tables: readonly Table[];
  readonly layouts: readonly Layout[];
  readonly context: TableContext;
  /** Kehä wrote the file: nobody was asked of columns. */
  readonly isOwn: boolean;
  readonly onBack: () => void;
  /** Null: taken back. */
  readonly onTaken: (taken: TakenTables | null) => void;
  readonly onClose: () => void;
}

/** Row by row what the file would do, and the button that does it. */
export function PreviewStep({ tables, layouts, context, isOwn, onBack, onTaken, onClose }: PreviewStepProps) {
  const t = texts.useT();
  const run = useRun();
  const { store } = useOpenWorkbook();
  const { plan, choices, choose } = useTablePlan(tables, layouts, context);
  const [show, setShow] = useState<Show>('all');
  const [page, setPage] = useState(0);
  const [isTaking, setTaking] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnMount(heading);

  const counts = useMemo(() => Object.fromEntries(SHOWS.map((one) => [one, plan.rows.filter((row) => isShown(row, one)).length])) as Record<Show, number>, [plan]);
  const shown = useMemo(() => plan.rows.filter((row) => isShown(row, show)), [plan, show]);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const at = Math.min(page, pages - 1);
  const wanted = plan.rows.filter((row) => row.isTaken).length;
  const choosable = shown.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const chosen = choosable.filter((row) => row.isTaken).length;

  const takeAll = (isTaken: boolean): void => choose({ taken: new Map([...choices.taken, ...choosable.map(({ key }) => [key, isTaken] as const)]) });
  const refuse = (key: string): void => {
    const refused = new Set(choices.refused);
    if (!refused.delete(key)) refused.add(key);
    choose({ refused });
  };
  const go = (next: number): void => {
    setPage(next);
    list.current?.scrollIntoView({ block: 'start' });
  };
  const take = (): void => {
    const { taken } = plan;
    run(takeTables, taken);
    onTaken(taken);
    toast({
      text: takenWords(taken, t).join(' '),
      action: {
        label: t('undo'),
        onAction: () => {
          store.undo();
          onTaken(null);
        },
      },
    });
  };

  const start = (): void => {
    setTaking(true);
    // Thousands of rows take a moment: that it has begun is seen first.
    requestAnimationFrame(() => setTimeout(take));
  };

  return (
    <>
      {isOwn && <p className={styles.intro}>{t('ownFile')}</p>}
      <div className={styles.summary}>
        <h2 aria-live="polite" tabIndex={-1} ref={heading}>{wanted > 0 ? t('wouldCome', { count: wanted }) : counts.new + counts.changed === 0 ? t('nothingNew') : t('nothingChosen')}</h2>
        <p>{t('nothingRemoved')}</p>
      </div>
      <div className={styles.options}>
        {plan.placeless > 0 && context.placeOptions.length > 0 && (
          <Select
            label={t('placeless', { count: plan.placeless })}
            options={context.placeOptions}
            value={choices.place || (context.placeOptions[0]?.id ?? '')}
            onChange={(place) => choose({ place })}
          />
        )}
        <Checkbox label={t('clears')} description={t('clearsHelp')} isSelected={choices.clears} onChange={(clears) => choose({ clears })} />
      </div>
      {plan.names.length > 0 && <NamesPanel names={plan.names} onChange={(names) => choose({ names: new Map([...choices.names, ...names]) })} />}
      <div className={styles.list} ref={list}>
        <Segmented<Show>
          label={t('show')}
          options={SHOWS.filter((one) => one === 'all' || counts[one] > 0 || one === show).map((one) => ({ id: one, label: t(`show-${one}`), count: counts[one] }))}
          value={show}
          onChange={(next) => {
            setShow(next);
            setPage(0);
          }}
        />
        {choosable.length > 0 && (
          <Checkbox
            label={t('takeAll', { count: choosable.length })}
            isSelected={chosen === choosable.length}
            isIndeterminate={chosen > 0 && chosen < choosable.length}
            onChange={takeAll}
          />
        )}
        <RowTable
          rows={shown.slice(at * PAGE, (at + 1) * PAGE)}
          sheetNames={tables.length > 1 ? tables.map(({ name }) => name) : []}
          refused={choices.refused}
          onTake={(key, isTaken) => choose({ taken: new Map([...choices.taken, [key, isTaken]]) })}
          onRefuse={refuse}
        />
        {pages > 1 && (
          <nav className={styles.pages} aria-label={t('pages')}>
            <Button variant="quiet" isDisabled={at === 0} onPress={() => go(at - 1)}>{t('previous')}</Button>
            <span data-tabular="">{t('pageOf', { from: at * PAGE + 1, to: Math.min(shown.length, (at + 1) * PAGE), all: shown.length })}</span>
            <Button variant="quiet" isDisabled={at >= pages - 1} onPress={() => go(at + 1)}>{t('next')}</Button>
          </nav>
        )}
      </div>
      <footer className={styles.foot}>
        {isTaking && <p role="status">{t('taking')}</p>}
        <Button variant="quiet" onPress={onBack}>{t('toColumns')}</Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" icon={<Check {...ICON} />} onPress={start} isDisabled={wanted === 0 || isTaking}>{t('take', { count: wanted })}</Button>
      </footer>
    </>
  );
}
