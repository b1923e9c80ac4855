import { Check, Footprints } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Actor, type BlockPlace, type Registry, useMakeStep } from '@/blockkit';
import { Button, CardList, CardZone, moveFocus } from '@/ui';
import { AddActor, AddNote } from './adders';
import { EntryEditor, EntryText } from './entries';
import css from './MatrixEditor.module.css';
import { type Cell, listCell, type MatrixColumn, type MatrixConfig, type MatrixRow } from './model';
import { questionOf, texts } from './texts';
import type { MatrixMoves } from './useMatrixMoves';

interface MatrixCellProps {
  readonly list: string;
  readonly block: BlockPlace;
  readonly config: MatrixConfig;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly cell: Cell;
  readonly actors: Registry<Actor>;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly moves: MatrixMoves;
  readonly onActive: () => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** How full a cell is, 1-5, as its ground shows it. */
const heatOf = (count: number): 1 | 2 | 3 | 4 | 5 => (count === 0 ? 1 : count === 1 ? 2 : count === 2 ? 3 : count <= 4 ? 4 : 5);

/** Handlers are new every time but do the same. */
const isSame = (before: MatrixCellProps, now: MatrixCellProps): boolean =>
  (Object.keys(now) as (keyof MatrixCellProps)[]).every((key) => typeof now[key] === 'function' || before[key] === now[key]);

/** A cell at rest reads like print; open, it is for writing. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps): ReactNode {
  const t = texts.useT();
  const { list, config, row, column, cell, actors, isActive, isOpen, moves, onActive, onOpen } = props;
  const entries = listCell(cell, actors);
  const ids = entries.map(({ id }) => id);
  const name = t('cell', { row: row.label, column: column.label });
  const question = questionOf(config, t);
  const names = entries.map(({ actor, text }) => text ?? (actors[actor ?? '']?.name || t('unnamed'))).join(', ');

  const onClick = (event: MouseEvent): void => {
    // Clicks in a menu or a dialog of the cell come up here too.
    if (!isOpen && event.currentTarget.contains(event.target as Node)) onOpen();
  };

  return (
    <CardZone
      list={list}
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-label={entries.length === 0 ? t('cellEmpty', { cell: name, question }) : t('cellHolds', { cell: name, names })}
      className={css.cell}
      data-heat={heatOf(entries.length)}
      data-open={isOpen || undefined}
      onClick={onClick}
      onFocus={onActive}
    >
      <p className={css.cellLabel} aria-hidden="true">{column.label}</p>
      {entries.length > 0 || isOpen ? (
        <CardList
          ids={ids}
          label={t('cards', { cell: name })}
          className={css.entries}
          renderCard={(id, handle, index) => {
            const entry = cell[id];
            if (!entry) return null;
            return isOpen
              ? <EntryEditor {...props} entry={entry} handle={handle} index={index} count={ids.length} moves={moves} />
              : <EntryText entry={entry} column={column} actor={actors[entry.actor ?? '']} />;
          }}
        />
      ) : <CardList ids={ids} label={t('cards', { cell: name })} renderCard={() => null} />}
      {entries.length === 0 && <p className={css.question}>{question}</p>}
      {isOpen && <OpenCell {...props} name={name} question={question} isEmpty={entries.length === 0} />}
    </CardZone>
  );
}, isSame);

/** What is under the entries of an open cell. */
function OpenCell({ block, config, row, column, cell, actors, name, question, isEmpty, onClose }: MatrixCellProps & {
  readonly name: string;
  readonly question: string;
  readonly isEmpty: boolean;
}): ReactNode {
  const t = texts.useT();
  const makeStep = useMakeStep(block);
  const foot = useRef<HTMLDivElement>(null);

  // By touch the keyboard would cover what is there to be seen.
  useLayoutEffect(() => {
    if (window.matchMedia?.('(pointer: coarse)').matches) return;
    if (!document.activeElement?.closest('[data-handle]')) moveFocus(() => foot.current?.querySelector<HTMLElement>('input, textarea'));
  }, []);

  const place = { row: row.id, column: column.id };
  return (
    <div ref={foot} className={css.open}>
      {config.holds !== 'notes' && <AddActor blockKey={block.key} place={place} column={column} cell={cell} actors={actors} name={name} />}
      {config.holds !== 'actors' && <AddNote blockKey={block.key} place={place} name={name} />}
      <div className={css.actions}>
        {isEmpty && (
          <Button
            variant="quiet"
            icon={<Footprints />}
            onPress={() => makeStep({
              title: t(config.holds === 'notes' ? 'stepTitleNotes' : 'stepTitle', { row: row.label, column: column.label }),
              note: t('stepReason', { block: block.title || block.question, question }),
            })}
          >
            {t('makeStep')}
          </Button>
        )}
        <Button variant="quiet" icon={<Check />} onPress={onClose}>{t('close')}</Button>
      </div>
    </div>
  );
}
