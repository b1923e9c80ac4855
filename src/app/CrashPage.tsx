import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink, Disclosure } from '@/ui';
import { ICON } from '@/views/shared/icon';
import { Notice } from '@/views/shared/Notice';
import { routes } from '@/views/shared/routes';
import { saveCopy } from '@/views/shared/saveCopy';
import { getOpenWorkbook } from './currentWorkbook';
import styles from './Message.module.css';
import { texts } from './texts';

/** Shown in place of what broke. The work is safe in the store: it can be taken along as a file. */
export function CrashPage({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const t = texts.useT();
  const [isFailed, setFailed] = useState(false);
  const workbook = getOpenWorkbook();
  const download = () => {
    if (workbook) saveCopy(workbook).then(() => setFailed(false), () => setFailed(true));
  };
  return (
    <main id="main" className={styles.message}>
      <h1>{t('crashTitle')}</h1>
      <p>{t(workbook ? 'crashText' : 'crashTextNoWorkbook')}</p>
      <div className={styles.actions}>
        {workbook && <Button variant="primary" icon={<Download {...ICON} />} onPress={download}>{t('crashDownload')}</Button>}
        <Button variant="line" onPress={onRetry}>{t('crashRetry')}</Button>
        <ButtonLink variant="line" href={routes.library}>{t('toLibrary')}</ButtonLink>
      </div>
      {isFailed && <Notice tone="problem">{t('crashDownloadFailed')}</Notice>}
      <Disclosure title={t('crashDetails')}>
        <pre>{error.stack ?? error.message}</pre>
      </Disclosure>
    </main>
  );
}
