import { Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type ActorType, ACTOR_TYPES, addActor, listEntries, useDocument, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { normaliseName } from '@/lib/normaliseName';
import { announce, Button, Select, TextField } from '@/ui';
import css from './RosterEditor.module.css';
import { texts } from './texts';

/** A name and Enter: one actor more. Tells when the name is on the list already, and adds it all the same. */
export function NewActor({ onAdded }: { readonly onAdded: () => void }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const [name, setName] = useState('');
  const holds = useDocument((document) => document.meta.holds);
  const [chosen, setType] = useState<ActorType | null>(null);
  const type = chosen ?? (holds === 'organisations' ? 'organisation' : 'person');
  const wanted = normaliseName(name);
  const known = wanted === '' ? undefined : listEntries(getDocument().actors).find((actor) => normaliseName(actor.name) === wanted);
  const advice = type !== 'person' ? undefined : holds === 'roles' ? t('adviceRoles') : holds === 'organisations' ? t('adviceOrganisations') : undefined;
  const add = (): void => {
    if (name.trim() === '') return;
    run(addActor, { id: createId(), name: name.trim(), type });
    announce(t('added', { name: name.trim() }));
    setName('');
    onAdded();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div className={css.newActor}>
      <TextField
        label={t('newName')}
        hideLabel
        placeholder={t('newPlaceholder')}
        value={name}
        onChange={setName}
        onKeyDown={onKeyDown}
        description={known ? t('known', { name: known.name }) : advice}
      />
      <Select hideLabel label={t('newType')} options={ACTOR_TYPES.map((id) => ({ id, label: t(id) }))} value={type} onChange={setType} />
      <Button icon={<Plus size="1.25rem" strokeWidth={1.6} />} onPress={add} isDisabled={name.trim() === ''}>{t('add')}</Button>
    </div>
  );
}
