import { ArrowDown, ArrowRight, ArrowUp, Tag, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Actor, type BlockPlace, type Id, updateActor, useDocument, useRun } from '@/blockkit';
import { Button, Dialog, Menu, SectorMark, Select, TextArea } from '@/ui';
import { editNote } from './commands';
import css from './MatrixEditor.module.css';
import { cellAt, type CellEntry, isOfOtherSector, type MatrixColumn, type MatrixConfig, type MatrixRow, type MatrixState } from './model';
import { texts } from './texts';
import type { MatrixMoves } from './useMatrixMoves';

/** An actor's mark and name, and its sector in words where another is looked for. */
export function EntryActor({ actor, column }: { readonly actor: Actor | undefined; readonly column?: MatrixColumn }): ReactNode {
  const t = texts.useT();
  const sector = actor?.sector ?? '';
  return (
    <span className={css.actor}>
      <span className={css.mark}><SectorMark sector={sector} {...(sector && { label: t(sector) })} /></span>
      <span>
        {actor?.name || t('unnamed')}
        {actor && column && sector && isOfOtherSector(column, actor) && <span className={css.hint}> {t('otherSector', { sector: t(sector) })}</span>}
      </span>
    </span>
  );
}

/** An entry of a cell at rest. */
export function EntryText({ entry: { id, text }, column, actor }: { readonly entry: CellEntry; readonly column: MatrixColumn; readonly actor: Actor | undefined }): ReactNode {
  const t = texts.useT();
  return <div className={css.entry} id={`entry-${id}`}>{text === undefined ? <EntryActor actor={actor} column={column} /> : <p className={css.note}>{text.trim() === '' ? t('emptyNote') : text}</p>}</div>;
}

export interface EntryEditorProps {
  readonly block: BlockPlace;
  readonly config: MatrixConfig;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly entry: CellEntry;
  readonly actors: Readonly<Record<Id, Actor>>;
  readonly handle: ReactNode;
  readonly index: number;
  readonly count: number;
  readonly moves: MatrixMoves;
}

/** An entry of an open cell. */
export function EntryEditor(props: EntryEditorProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { block, row, column, entry: { id, actor, text }, actors, handle, moves } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Backspace' || text !== '') return;
    event.preventDefault();
    moves.remove(id);
  };
  return (
    <div className={css.entry} id={`entry-${id}`}>
      <div className={css.words}>
        {text === undefined ? <EntryActor actor={actors[actor ?? '']} column={column} /> : (
          <TextArea
            look="plain"
            label={t('note', { cell: t('cell', { row: row.label, column: column.label }) })}
            hideLabel
            value={text}
            onChange={(next) => run(editNote, { block: block.key, row: row.id, column: column.id, id, text: next })}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <div className={css.tools}>
        {handle}
        <EntryMenu {...props} />
      </div>
    </div>
  );
}

/** The way without dragging. */
function EntryMenu({ config, row, column, entry: { id, actor, text }, actors, index, count, moves }: EntryEditorProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const [isMoving, setMoving] = useState(false);
  const here = { row: row.id, column: column.id };
  const found = actors[actor ?? ''];
  const { sector } = column;
  return (
    <>
      <Menu
        size="small"
        label={t('actions', { name: moves.nameOf(id) })}
        items={[
          { id: 'move', label: t('move'), icon: <ArrowRight />, onAction: () => setMoving(true) },
          { id: 'up', label: t('moveUp'), icon: <ArrowUp />, isDisabled: index === 0, onAction: () => void moves.move(id, here, index - 1) },
          { id: 'down', label: t('moveDown'), icon: <ArrowDown />, isDisabled: index === count - 1, onAction: () => void moves.move(id, here, index + 1) },
          ...(found && sector && found.sector !== sector
            ? [{ id: 'sector', label: t('setSector', { sector: t(sector) }), icon: <Tag />, onAction: () => run(updateActor, { id: found.id, changes: { sector } }) }]
            : []),
          { id: 'remove', label: t(text === undefined ? 'takeOff' : 'remove'), icon: <Trash2 />, isDanger: true, onAction: () => moves.remove(id) },
        ]}
      />
      {isMoving && <MoveDialog config={config} row={row.id} column={column.id} id={id} moves={moves} onClose={() => setMoving(false)} />}
    </>
  );
}

function MoveDialog({ config, id, moves, onClose, ...from }: {
  readonly config: MatrixConfig;
  readonly row: Id;
  readonly column: Id;
  readonly id: Id;
  readonly moves: MatrixMoves;
  readonly onClose: () => void;
}): ReactNode {
  const t = texts.useT();
  const [row, setRow] = useState(from.row);
  const [column, setColumn] = useState(from.column);
  const move = (): void => {
    onClose();
    moves.move(id, { row, column });
  };
  return (
    <Dialog
      title={t('moveTitle', { name: moves.nameOf(id) })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={row === from.row && column === from.column} onPress={move}>{t('moveHere')}</Button>
        </>
      }
    >
      <div className={css.form}>
        <Select label={config.rowHead ?? t('moveRow')} options={config.rows.map(({ id: one, label }) => ({ id: one, label }))} value={row} onChange={setRow} />
        <Select label={t('moveColumn')} options={config.columns.map(({ id: one, label }) => ({ id: one, label }))} value={column} onChange={setColumn} />
      </div>
    </Dialog>
  );
}

/** What follows the pointer. */
export function DraggedEntry({ blockKey, config, id }: { readonly blockKey: string; readonly config: MatrixConfig; readonly id: Id }): ReactNode {
  const entry = useDocument((document) => {
    const state = document.answers[blockKey] as MatrixState;
    for (const row of config.rows) {
      for (const column of config.columns) {
        const found = cellAt(state, row.id, column.id)[id];
        if (found) return found;
      }
    }
    return undefined;
  });
  const actor = useDocument((document) => document.actors[entry?.actor ?? '']);
  return entry?.text === undefined ? <EntryActor actor={actor} /> : <p className={css.clip}>{entry.text}</p>;
}
