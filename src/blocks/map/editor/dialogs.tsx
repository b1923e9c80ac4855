import { type ReactNode, useMemo, useState } from 'react';
import { findActorUses, type Id, removeActor, STRENGTHS, type Strength, useDocument, useGetDocument, useRun } from '@/blockkit';
import { Button, ConfirmDialog, Dialog, RadioGroup, TextField, toast } from '@/ui';
import { texts } from '../texts';
import { nameOf } from '../words';
import { ActorPicker } from './fields';
import { useMap } from './MapContext';

/** Draws a link without dragging: whom to, how strong, what about. */
export function LinkDialog({ actor, onClose }: { readonly actor: Id; readonly onClose: () => void }): ReactNode {
  const t = texts.useT();
  const { actions, strength: nextStrength } = useMap();
  const from = useDocument((document) => document.actors[actor]);
  const [other, setOther] = useState<Id | null>(null);
  const [strength, setStrength] = useState<Strength>(nextStrength);
  const [about, setAbout] = useState('');
  const exclude = useMemo(() => new Set([actor]), [actor]);
  const save = (): void => {
    if (other === null) return;
    actions.link(actor, other, strength, about.trim());
    onClose();
  };
  return (
    <Dialog
      title={t('connectTitle', { name: nameOf(t, from) })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={other === null} onPress={save}>{t('drawLink')}</Button>
        </>
      }
    >
      <ActorPicker label={t('connectTo')} value={other} exclude={exclude} onPick={setOther} />
      <RadioGroup label={t('strength')} options={STRENGTHS.map((id) => ({ id, label: t(id) }))} value={strength} onChange={setStrength} />
      <TextField label={t('about')} value={about} placeholder={t('aboutPlaceholder')} onChange={setAbout} />
    </Dialog>
  );
}

/** Asks before an actor goes from the whole workbook, and tells where it is used. */
export function RemoveDialog({ actor, onClose }: { readonly actor: Id; readonly onClose: () => void }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const name = nameOf(t, useDocument((document) => document.actors[actor]));
  const count = useMemo(() => {
    const { blocks, steps, links, events } = findActorUses(getDocument(), actor);
    return blocks.length + steps.length + links.length + events.length;
  }, [actor, getDocument]);
  return (
    <ConfirmDialog
      title={t('removeTitle', { name })}
      text={t('removeText', { count })}
      confirmLabel={t('removeEverywhere')}
      isDanger
      isOpen
      onClose={onClose}
      onConfirm={() => {
        run(removeActor, { id: actor, now: Date.now() });
        toast({ text: t('removed', { name }) });
      }}
    />
  );
}
