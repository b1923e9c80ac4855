import { Check, Plus } from 'lucide-react';
import type { Id } from '@/blockkit';
import { Button, Dialog } from '@/ui';
import css from './Notes.module.css';
import { texts } from './texts';

interface GroupDialogProps {
  /** Of the note that moves. */
  readonly name: string;
  readonly groups: readonly { readonly id: Id; readonly name: string }[];
  /** Where it stands now; `''` = in none. */
  readonly current: Id;
  readonly onChoose: (group: Id) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

/** Into which group a note goes. */
export function GroupDialog({ name, groups, current, onChoose, onNew, onClose }: GroupDialogProps) {
  const t = texts.useT();
  const choose = (group: Id): void => {
    onClose();
    if (group !== current) onChoose(group);
  };
  const places = groups.length > 0 ? [...groups, { id: '', name: t('noGroup') }] : [];
  return (
    <Dialog title={t('toGroupTitle')} size="small" isOpen onClose={onClose} actions={<Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>}>
      <p className={css.dialogNote}>{name}</p>
      <ul className={css.choices}>
        {places.map((group, index) => (
          <li key={group.id}>
            <Button variant="quiet" autoFocus={index === 0} icon={group.id === current ? <Check /> : <span className={css.noIcon} />} onPress={() => choose(group.id)}>
              {group.name}
            </Button>
          </li>
        ))}
        <li>
          <Button
            variant="quiet"
            autoFocus={places.length === 0}
            icon={<Plus />}
            onPress={() => {
              onClose();
              onNew();
            }}
          >
            {t('newGroup')}
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}
