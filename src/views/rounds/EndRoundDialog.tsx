import { type FormEvent, useState } from 'react';
import { localDay, useDocument } from '@/blockkit';
import { announce, Button, Dialog, TextField } from '@/ui';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { seasonName } from './roundName';
import styles from './RoundsView.module.css';
import { texts } from './texts';

/** Gives the round a name and keeps it; nothing in the workbook changes. */
export function EndRoundDialog({ onClose, onEnded }: { readonly onClose: () => void; readonly onEnded: () => void }) {
  const t = texts.useT();
  const { versions } = useOpenWorkbook();
  const label = useDocument(({ meta }) => meta.round?.label);
  const [name, setName] = useState(() => label ?? seasonName(t, localDay(new Date())));
  const [isFailed, setFailed] = useState(false);
  const isReady = name.trim() !== '';
  const save = async (): Promise<void> => {
    try {
      await versions.saveRound(name.trim());
    } catch {
      setFailed(true);
      return;
    }
    announce(t('ended', { name: name.trim() }));
    onEnded();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void save();
  };
  return (
    <Dialog
      title={t('endTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void save()}>{t('end')}</Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} data-native-undo>
        <p>{t('endText')}</p>
        <TextField label={t('roundName')} value={name} onChange={setName} error={isFailed ? t('saveFailed') : undefined} />
      </form>
    </Dialog>
  );
}
