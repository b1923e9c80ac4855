import { Printer } from 'lucide-react';
import { useDocument, useRun } from '@/blockkit';
import { EMPTY_PRIVACY_NOTE, PRIVACY_FIELDS, type PrivacyField, setPrivacyNotePrinted, writePrivacyNote } from '@/document';
import { noteLabel } from '@/export/privacy';
import { useLanguage } from '@/i18n';
import { Button, ButtonLink, Checkbox, TextArea } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import styles from './PrivacyView.module.css';
import { texts } from './texts';

/** What those whose names are in the workbook are told; written together. */
export function NoteEditor() {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const { id } = useOpenWorkbook();
  const { texts: written, isPrinted } = useDocument((document) => document.meta.privacyNote ?? EMPTY_PRIVACY_NOTE);
  const empty = PRIVACY_FIELDS.filter((field) => written[field].trim() === '');
  const isOpen = PRIVACY_FIELDS.some((field) => written[field].includes('['));
  const propose = () => {
    run(writePrivacyNote, { texts: Object.fromEntries(empty.map((field) => [field, t(`proposal-${field}`)])) as Partial<Record<PrivacyField, string>> });
  };
  return (
    <>
      <p>{t('noteText')}</p>
      {empty.length > 0 && <div className={styles.row}><Button onPress={propose}>{t(empty.length === PRIVACY_FIELDS.length ? 'propose' : 'proposeRest')}</Button></div>}
      <div className={styles.fields}>
        {PRIVACY_FIELDS.map((field) => (
          <TextArea
            key={field}
            label={noteLabel(field, language)}
            value={written[field]}
            minRows={2}
            onChange={(text) => run(writePrivacyNote, { texts: { [field]: text } })}
          />
        ))}
      </div>
      {isOpen && <p className={styles.meta} role="status">{t('noteOpen')}</p>}
      <Checkbox
        label={t('notePrinted')}
        description={t('notePrintedText')}
        isSelected={isPrinted}
        onChange={(next) => run(setPrivacyNotePrinted, { isPrinted: next })}
      />
      {empty.length < PRIVACY_FIELDS.length && (
        <div className={styles.row}><ButtonLink icon={<Printer {...ICON} />} href={routes.privacy(id, 'note')}>{t('noteWall')}</ButtonLink></div>
      )}
    </>
  );
}
