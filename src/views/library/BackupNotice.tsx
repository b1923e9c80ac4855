import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui';
import { useLanguage } from '@/i18n';
import type { WorkbookRecord } from '@/document';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { needsBackup } from './backupReminder';
import { texts } from './texts';
import { timeInWords } from './timeInWords';
import { useExportWorkbook } from './useExportWorkbook';

/** Reminds of the workbook that has most lately grown without a copy of it being taken. */
export function BackupNotice({ workbooks }: { readonly workbooks: readonly WorkbookRecord[] }) {
  const t = texts.useT();
  const language = useLanguage();
  const exportWorkbook = useExportWorkbook();
  const [isLater, setLater] = useState(false);
  const [now] = useState(Date.now);
  const book = workbooks.filter((one) => needsBackup(one, now)).sort((a, b) => b.edited - a.edited)[0];
  if (!book || isLater) return null;
  const text = book.exported === null
    ? t('backupNever', { name: book.name })
    : t('backupOld', { name: book.name, when: timeInWords(book.exported, now, language, t) });
  return (
    <Notice
      tone="note"
      actions={
        <>
          <Button variant="line" icon={<Download {...ICON} />} onPress={() => exportWorkbook(book.id)}>{t('saveCopy')}</Button>
          <Button variant="quiet" onPress={() => setLater(true)}>{t('later')}</Button>
        </>
      }
    >
      {text}
    </Notice>
  );
}
