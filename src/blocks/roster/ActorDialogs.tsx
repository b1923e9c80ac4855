import { ArrowDownUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Actor, type Id, listEntries, mergeActors, removeActor, useDocument, useGetDocument, useRun } from '@/blockkit';
import { Button, ComboField, Dialog, toast } from '@/ui';
import { ActorFieldInput } from './ActorFieldInput';
import { previewMerge, revertChanges, runRevertibly } from './commands';
import css from './dialogs.module.css';
import { fieldText, ROSTER_COLUMNS } from './model';
import { texts } from './texts';
import { UsesList } from './UsesList';

interface DialogProps {
  readonly id: Id;
  readonly onClose: () => void;
}

/** Runs something that can be taken back from the message about it. */
function useRevertible(): (run: () => void, text: string) => void {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  return (change, text) => {
    const changes = runRevertibly(getDocument, change);
    toast({ text, action: { label: t('restore'), onAction: () => run(revertChanges, { changes }) } });
  };
}

/** All that is known of an actor, and where it is used. */
export function DetailsDialog({ id, onClose }: DialogProps): ReactNode {
  const t = texts.useT();
  const actor = useDocument((document) => document.actors[id]);
  if (!actor) return null;
  return (
    <Dialog title={actor.name || t('unnamed')} isOpen onClose={onClose} actions={<Button variant="primary" onPress={onClose}>{t('done')}</Button>}>
      <div className={css.fields}>
        {(['name', ...ROSTER_COLUMNS] as const).map((field) => (
          <div key={field} className={field === 'name' || field === 'note' || field === 'tags' ? css.wide : undefined}>
            <ActorFieldInput actor={actor} field={field} />
          </div>
        ))}
      </div>
      <section>
        <h3 className={css.title}>{t('usedIn')}</h3>
        <UsesList id={id} />
      </section>
    </Dialog>
  );
}

export function RemoveDialog({ id, onClose }: DialogProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const runRevertible = useRevertible();
  const name = useDocument((document) => document.actors[id]?.name ?? '') || t('unnamed');
  const remove = (): void => {
    onClose();
    runRevertible(() => run(removeActor, { id, now: Date.now() }), t('removed', { name }));
  };
  return (
    <Dialog
      title={t('removeTitle', { name })}
      isOpen
      onClose={onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="danger" onPress={remove}>{t('remove')}</Button>
        </>
      }
    >
      <p>{t('removeText')}</p>
      <UsesList id={id} />
    </Dialog>
  );
}

/** What stays of two actors: the fields of `into`, completed from `from`. */
function MergePreview({ from, into }: { readonly from: Actor; readonly into: Actor }): ReactNode {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const merged = previewMerge(getDocument(), from, into);
  const shown = (['name', ...ROSTER_COLUMNS] as const).map((field) => [field, fieldText(merged, field, t)] as const).filter(([, text]) => text !== '');
  return (
    <section aria-live="polite">
      <h3 className={css.title}>{t('mergePreview')}</h3>
      <dl className={css.preview}>
        {shown.map(([field, text]) => (
          <div key={field} className={css.pair}>
            <dt>{t(field)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <UsesList id={from.id} />
      <p className={css.gone}>{t('mergeGone', { name: from.name || t('unnamed') })}</p>
    </section>
  );
}

export function MergeDialog({ id, onClose }: DialogProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const runRevertible = useRevertible();
  const actors = useDocument((document) => listEntries(document.actors));
  const [otherId, setOtherId] = useState<Id | null>(null);
  const [typed, setTyped] = useState('');
  const [isSwapped, setSwapped] = useState(false);
  const actor = actors.find((one) => one.id === id);
  const other = actors.find((one) => one.id === otherId);
  if (!actor) return null;
  const [from, into] = isSwapped ? [other, actor] : [actor, other];
  const merge = (): void => {
    if (!from || !into) return;
    onClose();
    runRevertible(
      () => run(mergeActors, { from: from.id, into: into.id, now: Date.now() }),
      t('merged', { from: from.name || t('unnamed'), into: into.name || t('unnamed') }),
    );
  };
  return (
    <Dialog
      title={t('mergeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={merge} isDisabled={!other}>{t('mergeDo')}</Button>
        </>
      }
    >
      <p>{t('mergeText', { name: actor.name || t('unnamed') })}</p>
      <ComboField
        label={t('mergeOther')}
        value={typed}
        placeholder={t('mergePlaceholder')}
        suggestions={actors.filter((one) => one.id !== id && one.name.trim() !== '').map((one) => ({ id: one.id, label: one.name, detail: one.organisation }))}
        onChange={(text) => {
          setTyped(text);
          setOtherId(null);
        }}
        onPick={(picked) => {
          setOtherId(picked);
          setTyped(actors.find((one) => one.id === picked)?.name ?? '');
        }}
      />
      {from && into && (
        <>
          <MergePreview from={from} into={into} />
          <div>
            <Button icon={<ArrowDownUp size="1.25rem" strokeWidth={1.6} />} onPress={() => setSwapped(!isSwapped)}>{t('mergeSwap')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
