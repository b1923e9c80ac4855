import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Id, listEntries, listLinks, useDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { normaliseName } from '@/lib/normaliseName';
import { Button, Dialog, SectorMark, TextArea, TokenField } from '@/ui';
import type { AdderProps } from './adders';
import css from './Board.module.css';
import { createLink } from './commands';
import type { BoardColumn } from './model';
import { texts } from './texts';

interface Picked {
  readonly id: Id;
  readonly name: string;
  readonly isNew: boolean;
}

/** One actor: of the workbook, or a new one that is made when the link is. */
function ActorPick({ label, picked, onPick, error }: {
  readonly label: string;
  readonly picked: Picked | null;
  readonly onPick: (actor: Picked | null) => void;
  readonly error?: string | undefined;
}): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => listEntries(document.actors));
  return (
    <TokenField
      label={label}
      error={error}
      placeholder={picked ? '' : t('linkPlaceholder')}
      tokens={picked ? [{ id: picked.id, label: picked.name }] : []}
      suggestions={actors.filter(({ name }) => name.trim() !== '').map(({ id, name, organisation, sector }) => ({ id, label: name, detail: organisation, icon: <SectorMark sector={sector} /> }))}
      onAdd={(id) => onPick({ id, name: actors.find((actor) => actor.id === id)?.name ?? '', isNew: false })}
      onRemove={() => onPick(null)}
      onCreate={(name) => onPick({ id: createId(), name, isNew: true })}
    />
  );
}

export function AddLink({ column, columns }: AdderProps): ReactNode {
  const t = texts.useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={<Plus />} aria-label={t('addLinkTo', { column: column.label })} aria-haspopup="dialog" onPress={() => setOpen(true)}>{t('addLink')}</Button>
      {isOpen && <LinkDialog column={column} columns={columns} onClose={() => setOpen(false)} />}
    </>
  );
}

function LinkDialog({ column, columns, onClose }: {
  readonly column: BoardColumn;
  readonly columns: readonly BoardColumn[];
  readonly onClose: () => void;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const links = useDocument(listLinks);
  const [from, setFrom] = useState<Picked | null>(null);
  const [to, setTo] = useState<Picked | null>(null);
  const [about, setAbout] = useState('');
  const isSame = from !== null && to !== null && (from.id === to.id || normaliseName(from.name) === normaliseName(to.name));
  const known = from && to && links.find((link) => (link.from === from.id && link.to === to.id) || (link.from === to.id && link.to === from.id));
  const knownColumn = known && columns.find(({ strength }) => strength === known.strength);

  const add = (): void => {
    if (!from || !to || isSame || !column.strength) return;
    run(createLink, {
      link: { id: createId(), from: from.id, to: to.id, strength: column.strength, about: about.trim() },
      actors: [from, to].filter(({ isNew }) => isNew).map(({ id, name }) => ({ id, name })),
    });
    onClose();
  };

  return (
    <Dialog
      title={t('addLinkTo', { column: column.label })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={!from || !to || isSame} onPress={add}>{t('addLink')}</Button>
        </>
      }
    >
      <div className={css.form}>
        <ActorPick label={t('linkFrom')} picked={from} onPick={setFrom} />
        <ActorPick label={t('linkTo')} picked={to} onPick={setTo} error={isSame ? t('sameActor') : undefined} />
        {knownColumn && !isSame && <p className={css.help} role="status">{t('knownLink', { column: knownColumn.label })}</p>}
        <TextArea label={t('about')} value={about} onChange={setAbout} />
      </div>
    </Dialog>
  );
}
