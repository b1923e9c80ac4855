import { type KeyboardEvent, useState } from 'react';
import { addStep, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, Button, Dialog, Select, TextField } from '@/ui';
import type { StepPlace } from '../shared/stepPlaces';
import { texts } from './texts';

interface AddStepDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** At least one. */
  readonly places: readonly StepPlace[];
}

function AddStepForm({ places, onClose }: Omit<AddStepDialogProps, 'isOpen'>) {
  const t = texts.useT();
  const run = useRun();
  const [title, setTitle] = useState('');
  const [placeId, setPlaceId] = useState(places[0]?.id ?? '');
  const add = (): void => {
    const place = places.find(({ id }) => id === placeId);
    if (!place || title.trim() === '') return;
    run(addStep, { id: createId(), block: place.block, entry: place.entry, title: title.trim() });
    announce(t('added', { name: title.trim() }));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') add();
  };
  return (
    <Dialog
      title={t('addStepTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={title.trim() === ''} onPress={add}>{t('add')}</Button>
        </>
      }
    >
      <TextField label={t('addStepWhat')} value={title} onChange={setTitle} autoFocus onKeyDown={onKeyDown} />
      <Select
        label={t('addStepWhere')}
        options={places.map(({ id, section, title: name }) => ({ id, label: section.number > 0 ? `${section.number} ${name}` : name }))}
        value={placeId}
        onChange={setPlaceId}
      />
    </Dialog>
  );
}

/** Asks what is promised and where. */
export const AddStepDialog = ({ isOpen, ...props }: AddStepDialogProps) => isOpen && <AddStepForm {...props} />;
