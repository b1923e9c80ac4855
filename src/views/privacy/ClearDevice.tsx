import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { WorkbookRecord } from '@/document';
import { formatDay, useLanguage } from '@/i18n';
import { Button, Checkbox, Dialog } from '@/ui';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { goTo, routes } from '../shared/routes';
import { saveCopy } from '../shared/saveCopy';
import { useLive } from '../shared/useLive';
import styles from './ClearDevice.module.css';
import { texts } from './texts';

type Stage = 'asking' | 'working' | 'failed' | 'done';

const lacksCopy = ({ exported, edited }: WorkbookRecord): boolean => exported === null || exported < edited;

/** Takes everything of Kehä away from this machine: first the copies, then the question, then nothing is left. */
export function ClearDevice({ onClose }: { readonly onClose: () => void }) {
  const t = texts.useT();
  const { library } = useServices();
  const state = useLive(library.state);
  const workbooks = state.status === 'loading' ? [] : state.workbooks;
  const [removed, setRemoved] = useState<readonly WorkbookRecord[]>([]);
  const [isSure, setSure] = useState(false);
  const [stage, setStage] = useState<Stage>('asking');
  useEffect(() => {
    let isGone = false;
    void library.listRemoved().then((list) => {
      if (!isGone) setRemoved(list);
    }, () => undefined);
    return () => {
      isGone = true;
    };
  }, [library]);

  const clear = async () => {
    setStage('working');
    try {
      await library.clear();
      setStage('done');
    } catch (error) {
      console.error(error);
      setStage('failed');
    }
  };
  /** A page that begins anew has forgotten what this one still has in mind. */
  const beginAnew = () => {
    goTo(routes.library);
    window.location.reload();
  };

  if (stage === 'done') {
    return (
      <Dialog title={t('clearedTitle')} isOpen onClose={beginAnew} actions={<Button variant="primary" onPress={beginAnew}>{t('clearedDone')}</Button>}>
        <p>{t('clearedText')}</p>
      </Dialog>
    );
  }
  const lacking = workbooks.filter(lacksCopy).length;
  return (
    <Dialog
      title={t('clearTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="danger" isDisabled={!isSure || stage === 'working'} onPress={() => void clear()}>{t('clearDo')}</Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>{t('clearText')}</p>
        {workbooks.length > 0 && <ul className={styles.list}>{workbooks.map((record) => <Row key={record.id} record={record} />)}</ul>}
        {removed.length > 0 && <p>{t('clearRemoved', { count: removed.length })}</p>}
        {lacking > 0 && <Notice tone="note">{t('clearLacking', { count: lacking })}</Notice>}
        <p>{t('clearStays')}</p>
        {stage === 'failed' && <Notice tone="problem">{t('clearFailed')}</Notice>}
        <Checkbox label={t('clearSure')} isSelected={isSure} onChange={setSure} />
      </div>
    </Dialog>
  );
}

/** One workbook and the way to keep a copy of it. */
function Row({ record }: { readonly record: WorkbookRecord }) {
  const t = texts.useT();
  const language = useLanguage();
  const { library } = useServices();
  const [isFailed, setFailed] = useState(false);
  const name = record.name.trim() || t('untitled');
  const save = async () => {
    setFailed(false);
    try {
      const workbook = await library.open(record.id);
      if (!workbook) return;
      try {
        await saveCopy(workbook);
      } finally {
        await workbook.close();
      }
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const copied = record.exported === null ? t('copyNever') : t(lacksCopy(record) ? 'copyOld' : 'copyFresh', { day: formatDay(record.exported, language) });
  return (
    <li>
      <span className={styles.name}>
        <strong>{name}</strong>
        <span className={styles.meta} role="status">{isFailed ? t('copyFailed') : copied}</span>
      </span>
      <Button variant={lacksCopy(record) ? 'line' : 'quiet'} icon={<Download {...ICON} />} aria-label={t('copyOf', { name })} onPress={() => void save()}>{t('copy')}</Button>
    </li>
  );
}
