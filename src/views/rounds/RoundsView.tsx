import { Flag, Printer, RotateCw } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useDocument } from '@/blockkit';
import { formatDay, useLanguage } from '@/i18n';
import { compareRounds, tellRounds } from '@/rounds';
import { Button, Checkbox, EmptyState, Loading, Select } from '@/ui';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useLocalTemplate } from '../shared/OpenWorkbookContext';
import { useShell } from '../shared/shell';
import { usePageTitle } from '../shared/usePageTitle';
import { EndRoundDialog } from './EndRoundDialog';
import { NewRoundDialog } from './NewRoundDialog';
import { RoundReport } from './RoundReport';
import styles from './RoundsView.module.css';
import { texts } from './texts';
import { useRoundDocument, useRounds } from './useRounds';

/** Stands for the workbook as it is. */
const NOW = 'now';

/** The rounds of a workbook side by side. */
export function RoundsView() {
  const t = texts.useT();
  const language = useLanguage();
  const template = useLocalTemplate();
  const { blockSpec } = useServices();
  const { openExport } = useShell();
  const now = useDeferredValue(useDocument((document) => document));
  const { rounds, refresh } = useRounds();
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  const [isOnlyChanged, setOnlyChanged] = useState(false);
  const [dialog, setDialog] = useState<'end' | 'new' | null>(null);
  usePageTitle(t('title'), now.meta.name);

  const list = rounds.status === 'ready' ? rounds.list : [];
  const isThere = (id: string | undefined): boolean => id === NOW || list.some((round) => round.id === id);
  const beforeId = isThere(chosen.before) ? (chosen.before ?? '') : (list[0]?.id ?? '');
  const afterId = isThere(chosen.after) ? (chosen.after ?? NOW) : NOW;
  const before = useRoundDocument(beforeId === '' || beforeId === NOW ? null : beforeId);
  const after = useRoundDocument(afterId === NOW ? null : afterId);
  const beforeDocument = beforeId === NOW ? now : before.status === 'ready' ? before.document : null;
  const afterDocument = afterId === NOW ? now : after.status === 'ready' ? after.document : null;
  const told = useMemo(() => {
    if (!beforeDocument || !afterDocument) return null;
    const comparison = compareRounds(beforeDocument, afterDocument, { template, blockSpec, language });
    return tellRounds(comparison, beforeDocument, afterDocument, language);
  }, [beforeDocument, afterDocument, template, blockSpec, language]);

  const nowName = now.meta.round ? t('nowOf', { name: now.meta.round.label }) : t('now');
  const options = [
    ...list.map(({ id, name, created }) => ({ id, label: t('roundOf', { name, day: formatDay(created, language) }) })),
    { id: NOW, label: nowName },
  ];
  const nameOf = (id: string): string => (id === NOW ? nowName : (list.find((round) => round.id === id)?.name ?? ''));
  const isFailed = rounds.status === 'failed' || before.status === 'failed' || after.status === 'failed';
  const close = (): void => setDialog(null);

  return (
    <main id="main" className={styles.rounds}>
      <header className={styles.head}>
        <div>
          <h1>{t('title')}</h1>
          <p>{now.meta.round ? t('subtitleRound', { name: now.meta.round.label, day: formatDay(now.meta.round.started, language) }) : t('subtitle')}</p>
        </div>
        {list.length > 0 && (
          <div className={styles.tools}>
            <Button variant="quiet" icon={<Printer {...ICON} />} onPress={() => openExport('rounds')}>{t('export')}</Button>
            <Button icon={<Flag {...ICON} />} onPress={() => setDialog('end')}>{t('end')}</Button>
            <Button variant="primary" icon={<RotateCw {...ICON} />} onPress={() => setDialog('new')}>{t('start')}</Button>
          </div>
        )}
      </header>
      {isFailed && <Notice tone="problem">{t('failed')}</Notice>}
      {rounds.status === 'loading' && <Loading />}
      {rounds.status === 'ready' && list.length === 0 && <NoRounds onEnd={() => setDialog('end')} />}
      {list.length > 0 && (
        <>
          <div className={styles.choices}>
            <Select label={t('before')} options={options} value={beforeId} onChange={(id) => setChosen({ before: id, after: afterId })} />
            <Select label={t('after')} options={options} value={afterId} onChange={(id) => setChosen({ before: beforeId, after: id })} />
            <Checkbox label={t('onlyChanged')} isSelected={isOnlyChanged} onChange={setOnlyChanged} />
          </div>
          {told ? <RoundReport told={told} before={nameOf(beforeId)} after={nameOf(afterId)} isOnlyChanged={isOnlyChanged} /> : !isFailed && <Loading />}
        </>
      )}
      {dialog === 'end' && <EndRoundDialog onClose={close} onEnded={refresh} />}
      {dialog === 'new' && <NewRoundDialog rounds={list} onClose={close} onStarted={refresh} />}
    </main>
  );
}

function NoRounds({ onEnd }: { onEnd: () => void }) {
  const t = texts.useT();
  return (
    <div className={styles.empty}>
      <EmptyState text={t('empty')}>
        <Button variant="primary" icon={<Flag {...ICON} />} onPress={onEnd}>{t('end')}</Button>
      </EmptyState>
      <ol className={styles.way}>
        <li><b>{t('way-end')}</b><span>{t('way-endText')}</span></li>
        <li><b>{t('way-start')}</b><span>{t('way-startText')}</span></li>
        <li><b>{t('way-compare')}</b><span>{t('way-compareText')}</span></li>
      </ol>
    </div>
  );
}
