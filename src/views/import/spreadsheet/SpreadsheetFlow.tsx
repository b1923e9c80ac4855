import { CalendarRange, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useDocument } from '@/blockkit';
import type { TakenTables } from '@/document';
import { guessLayout, isOwnSheet, type Layout, type Table, type TableProblem } from '@/import/tables';
import { readInWorker } from '@/import/tables/readInWorker';
import { Button, ButtonLink, ProgressBar, useFocusOnMount } from '@/ui';
import { ICON } from '../../shared/icon';
import { Notice } from '../../shared/Notice';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { routes } from '../../shared/routes';
import type { ImportFlowProps } from '../types';
import { ColumnsStep } from './ColumnsStep';
import { PreviewStep } from './PreviewStep';
import { recallColumns, rememberColumns } from './rememberColumns';
import styles from './SpreadsheetFlow.module.css';
import { takenWords } from './takenWords';
import { texts } from './texts';
import { useTableContext } from './useTableContext';

type Stage =
  | { readonly at: 'reading' }
  | { readonly at: 'failed'; readonly problem: TableProblem }
  | { readonly at: 'read'; readonly tables: readonly Table[] };

/** A file of tables: read, columns said, rows looked at, taken. */
export function SpreadsheetFlow({ file, onClose }: ImportFlowProps) {
  const t = texts.useT();
  const [stage, setStage] = useState<Stage>({ at: 'reading' });
  useEffect(() => {
    let isWanted = true;
    readInWorker(file).then(
      (read) => isWanted && setStage(read.ok ? { at: 'read', tables: read.value } : { at: 'failed', problem: read.error }),
      () => isWanted && setStage({ at: 'failed', problem: 'broken' }),
    );
    return () => {
      isWanted = false;
    };
  }, [file]);

  if (stage.at === 'reading') return <ProgressBar label={t('reading')} value={null} />;
  if (stage.at === 'read') return <ReadTables tables={stage.tables} onClose={onClose} />;
  return (
    <Notice tone="problem" title={t('unreadable')} actions={<Button onPress={onClose}>{t('otherFile')}</Button>}>
      {t(`fail-${stage.problem}`)} {t('unchanged')}
    </Notice>
  );
}

interface ReadTablesProps {
  readonly tables: readonly Table[];
  readonly onClose: () => void;
}

function ReadTables({ tables, onClose }: ReadTablesProps) {
  const context = useTableContext();
  const [layouts, setLayouts] = useState<readonly Layout[]>(() => tables.map((table) => recallColumns(table, guessLayout(table, context.known))));
  // A file of Kehä's own says itself what its columns hold.
  const [isOwn] = useState(() => {
    const own = tables.map((table, at) => isOwnSheet(table, layouts[at] as Layout));
    return own.includes(true) && own.every((one, at) => one || layouts[at]?.kind === null);
  });
  const [step, setStep] = useState<'columns' | 'preview'>(isOwn ? 'preview' : 'columns');
  const [taken, setTaken] = useState<TakenTables | null>(null);
  const [isComparing, setComparing] = useState(false);

  if (taken) return <Done taken={taken} />;
  if (step === 'columns') {
    const next = (): void => {
      tables.forEach((table, at) => rememberColumns(table, layouts[at] as Layout));
      setComparing(true);
      // Thousands of rows take a moment: that it has begun is seen first.
      requestAnimationFrame(() => setTimeout(() => {
        setStep('preview');
        setComparing(false);
      }));
    };
    return <ColumnsStep tables={tables} layouts={layouts} known={context.known} isBusy={isComparing} onChange={setLayouts} onNext={next} onClose={onClose} />;
  }
  return (
    <PreviewStep
      tables={tables}
      layouts={layouts}
      context={context}
      isOwn={isOwn}
      onBack={() => setStep('columns')}
      onTaken={setTaken}
      onClose={onClose}
    />
  );
}

/** What came, and where to look at it: of the plan all years, as the file may tell of any. */
function Done({ taken }: { readonly taken: TakenTables }) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const name = useDocument((document) => document.meta.name);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnMount(heading);
  const has = (...keys: readonly (keyof TakenTables)[]): boolean => keys.some((key) => taken[key].added.length + Object.keys(taken[key].changed).length > 0);
  return (
    <section className={styles.done} aria-labelledby="import-done">
      <h2 id="import-done" tabIndex={-1} ref={heading}>{t('doneTitle', { name })}</h2>
      <ul>{takenWords(taken, t).map((words) => <li key={words}>{words}</li>)}</ul>
      <div className={styles.actions}>
        {has('steps', 'events') && <ButtonLink href={`${routes.plan(id)}?year=all`} icon={<CalendarRange {...ICON} />}>{t('toPlan')}</ButtonLink>}
        {has('actors', 'links') && <ButtonLink href={routes.roster(id)} icon={<Users {...ICON} />}>{t('toRoster')}</ButtonLink>}
      </div>
    </section>
  );
}
