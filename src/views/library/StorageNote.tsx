import { Lock } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, Disclosure } from '@/ui';
import { formatBytes, useLanguage } from '@/i18n';
import type { StorageReport, WorkbookRecord } from '@/document';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { goTo, routes } from '../shared/routes';
import { texts as sharedTexts } from '../shared/texts';
import styles from './StorageNote.module.css';
import { texts } from './texts';
import { timeInWords } from './timeInWords';

const ClearDevice = lazy(() => import('../privacy/ClearDevice').then(({ ClearDevice: component }) => ({ default: component })));

/** Where the workbooks are, how safe they are there, and when copies were last taken. */
export function StorageNote({ workbooks }: { readonly workbooks: readonly WorkbookRecord[] }) {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const language = useLanguage();
  const { library } = useServices();
  const [report, setReport] = useState<StorageReport | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [isClearing, setClearing] = useState(() => window.location.hash === routes.clear);
  const [now] = useState(Date.now);

  // Asked anew whenever a workbook has changed: so has the space they take.
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const next = await library.storage();
      if (!isGone) setReport(next);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [library, workbooks]);

  const closeClearing = () => {
    setClearing(false);
    if (window.location.hash === routes.clear) goTo(routes.library);
  };

  const askPersistence = async () => {
    setRefused(!(await library.requestPersistence()));
    setReport(await library.storage());
  };

  return (
    <footer className={styles.note}>
      <p className={styles.line}><Lock {...ICON} size={18} />{t('allHere')}</p>
      {report && (
        <Disclosure title={t('storageTitle')}>
          <div className={styles.report}>
            <p>{t(report.available ? 'storageWhere' : 'storageNone')}</p>
            {report.available && <p>{t(report.persistent ? 'storagePersistent' : 'storageNotPersistent')}</p>}
            {report.available && !report.persistent && (
              <p>{isRefused ? <span role="status">{t('storageRefused')}</span> : <Button variant="line" onPress={() => void askPersistence()}>{t('storageAsk')}</Button>}</p>
            )}
            {report.usage !== null && <p>{t('storageUsage', { size: formatBytes(report.usage, language) })}</p>}
            {workbooks.length > 0 && (
              <>
                <h3>{t('copies')}</h3>
                <ul>
                  {workbooks.map(({ id, name, exported }) => (
                    <li key={id}>
                      <span>{name || shared('untitled')}</span>
                      <span>{exported === null ? t('neverExported') : t('exported', { when: timeInWords(exported, Math.max(now, exported), language, t) })}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p><Button variant="line" onPress={() => setClearing(true)}>{t('clearDevice')}</Button></p>
          </div>
        </Disclosure>
      )}
      {isClearing && <Suspense fallback={null}><ClearDevice onClose={closeClearing} /></Suspense>}
    </footer>
  );
}
