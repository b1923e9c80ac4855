import { CircleAlert, CircleCheck, Clock, Download } from 'lucide-react';
import { Button, toast } from '@/ui';
import { formatTime, useLanguage } from '@/i18n';
import { ICON } from '@/views/shared/icon';
import { Notice } from '@/views/shared/Notice';
import { useOpenWorkbook } from '@/views/shared/OpenWorkbookContext';
import { saveCopy } from '@/views/shared/saveCopy';
import { useLive } from '@/views/shared/useLive';
import styles from './SaveState.module.css';
import { texts } from './texts';

/** Whether what is on the screen is on the disk. */
export function SaveState() {
  const t = texts.useT();
  const language = useLanguage();
  const state = useLive(useOpenWorkbook().saveState);
  switch (state.status) {
    case 'saving':
      return <p className={styles.state}><Clock {...ICON} size={18} />{t('saving')}</p>;
    case 'saved':
      return (
        <p className={styles.state} title={t('saved', { time: formatTime(state.at, language) })}>
          <CircleCheck {...ICON} size={18} />
          <span className={styles.words}>{t('saved', { time: '' })}</span> {formatTime(state.at, language)}
        </p>
      );
    case 'failed':
      return <p className={styles.state} data-failed><CircleAlert {...ICON} size={18} />{t('notSaved')}</p>;
  }
}

/** What happened and what to do when saving has failed; nothing otherwise. */
export function SaveProblem() {
  const t = texts.useT();
  const language = useLanguage();
  const workbook = useOpenWorkbook();
  const state = useLive(workbook.saveState);
  if (state.status !== 'failed') return null;
  const save = () => {
    saveCopy(workbook).catch(() => toast({ text: t('copyFailed') }));
  };
  return (
    <div className={styles.problem}>
      <Notice
        tone="problem"
        title={t(`failed-${state.reason}`)}
        actions={<Button variant="line" icon={<Download {...ICON} />} onPress={save}>{t('saveCopy')}</Button>}
      >
        {t(`remedy-${state.reason}`)} {t('failedSince', { time: formatTime(state.since, language) })}
      </Notice>
    </div>
  );
}
