import { ArrowRight } from 'lucide-react';
import { memo, type ReactNode, useId, useState } from 'react';
import { type Id, useGetDocument } from '@/blockkit';
import { foldText } from '@/lib/foldText';
import { Button, CardList, CardZone, Menu, TextField } from '@/ui';
import css from './Board.module.css';
import type { BoardColumn } from './model';
import { ActorName } from './names';
import { texts } from './texts';
import { type Moves, TRAY } from './useMoves';

/** More than this and the rest waits behind a button, with a search of them all. */
const SHOWN = 18;

interface TrayProps {
  readonly ids: readonly Id[];
  readonly columns: readonly BoardColumn[];
  readonly moves: Moves;
}

/** Actors of the workbook that stand in no column yet. */
export const Tray = memo(function Tray({ ids, columns, moves }: TrayProps): ReactNode {
  const t = texts.useT();
  const headId = useId();
  const getDocument = useGetDocument();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const isLong = ids.length > SHOWN;
  const wanted = isLong ? foldText(typed.trim()) : '';
  const { actors } = getDocument();
  const found = wanted === '' ? ids : ids.filter((id) => foldText(`${actors[id]?.name ?? ''} ${actors[id]?.organisation ?? ''}`).includes(wanted));
  const shown = isOpen ? found : found.slice(0, SHOWN);
  return (
    <CardZone list={TRAY} className={css.tray} role="group" aria-labelledby={headId}>
      <div className={css.trayHead}>
        <h3 id={headId}>{t('tray', { count: ids.length })}</h3>
        <p className={css.help}>{t('trayHint')}</p>
        {isLong && <TextField type="search" label={t('traySearch')} hideLabel placeholder={t('traySearch')} value={typed} onChange={setTyped} />}
      </div>
      {found.length === 0 && <p className={css.help}>{t('trayNone')}</p>}
      <CardList
        ids={shown}
        label={t('tray', { count: ids.length })}
        isUnordered
        className={css.waiting}
        renderCard={(id, handle) => <WaitingActor id={id} handle={handle} columns={columns} moves={moves} />}
      />
      {found.length > SHOWN && (
        <Button variant="quiet" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? t('trayLess') : t('trayMore', { count: found.length - SHOWN })}
        </Button>
      )}
    </CardZone>
  );
});

const WaitingActor = memo(function WaitingActor({ id, handle, columns, moves }: Omit<TrayProps, 'ids'> & { readonly id: Id; readonly handle: ReactNode }): ReactNode {
  const t = texts.useT();
  return (
    <div className={css.waitingCard}>
      {handle}
      <ActorName id={id} />
      <Menu
        size="small"
        label={t('actions', { name: moves.nameOf(id) })}
        items={columns.map((column) => ({
          id: column.id,
          label: t('moveTo', { column: column.label || t('unnamedColumn') }),
          icon: <ArrowRight />,
          onAction: () => void moves.sendTo(id, column.id),
        }))}
      />
    </div>
  );
});
