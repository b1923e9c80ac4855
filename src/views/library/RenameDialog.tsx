import { type FormEvent, useState } from 'react';
import { Button, Dialog, TextField } from '@/ui';
import type { WorkbookRecord } from '@/document';
import { useServices } from '../services';
import { texts } from './texts';
import { useAttempt } from './useAttempt';

interface RenameDialogProps {
  readonly workbook: WorkbookRecord;
  readonly onClose: () => void;
}

export function RenameDialog({ workbook, onClose }: RenameDialogProps) {
  const t = texts.useT();
  const { library } = useServices();
  const attempt = useAttempt();
  const [name, setName] = useState(workbook.name);
  const rename = () => {
    if (name.trim() === '') return;
    attempt(() => library.rename(workbook.id, name.trim()));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename();
  };
  return (
    <Dialog
      title={t('renameTitle')}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={rename}>{t('save')}</Button>
        </>
      }
    >
      <form onSubmit={submit} data-native-undo>
        <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      </form>
    </Dialog>
  );
}
