import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type BlockFaceProps, type Id, useBlockState, useDocument } from '@/blockkit';
import { announce, CardBoard, moveFocus, VisuallyHidden } from '@/ui';
import type { CellPlace } from './commands';
import { DraggedEntry } from './entries';
import { MatrixCell } from './MatrixCell';
import css from './MatrixEditor.module.css';
import { cellAt, listCell, type MatrixColumn, type MatrixConfig, type MatrixRow, type MatrixState } from './model';
import { SectorLegend } from './SectorLegend';
import { texts } from './texts';
import { type MatrixMoves, useMatrixMoves } from './useMatrixMoves';

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** The name of a cell's list. Ids of rows and columns have no line breaks. */
const listId = (row: Id, column: Id): string => `${row}\n${column}`;
const placeOf = (list: string): CellPlace => {
  const [row = '', column = ''] = list.split('\n');
  return { row, column };
};

const cellIn = (root: HTMLElement | null, list: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('[data-zone]') ?? [])].find(({ dataset }) => dataset.zone === list);

export function MatrixEditor({ block, config }: BlockFaceProps<MatrixConfig>): ReactNode {
  const t = texts.useT();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const state = useBlockState(block.key, (found: MatrixState) => found);
  const actors = useDocument((document) => document.actors);
  const moves = useMatrixMoves(block.key, config);
  // The cell that Tab comes to, and the one that is open for writing.
  const [[row, column], setActive] = useState<readonly [number, number]>([0, 0]);
  const [open, setOpen] = useState<string | null>(null);
  const { rows, columns } = config;

  useLayoutEffect(() => {
    const list = wanted.current;
    wanted.current = null;
    if (list !== null) moveFocus(() => cellIn(root.current, list));
  });

  const lists = useMemo(() => rows.flatMap((one) => columns.map((other) => ({
    id: listId(one.id, other.id),
    label: t('cell', { row: one.label, column: other.label }),
    cards: listCell(cellAt(state, one.id, other.id), actors).map(({ id }) => id),
  }))), [rows, columns, state, actors, t]);
  const counts = lists.map(({ cards }) => cards.length);
  const sum = (matches: (index: number) => boolean): number => counts.reduce((all, count, index) => (matches(index) ? all + count : all), 0);
  const empty = counts.filter((count) => count === 0).length;

  const goTo = (toRow: number, toColumn: number): void => {
    const [one, other] = [rows[toRow], columns[toColumn]];
    if (!one || !other) return;
    setActive([toRow, toColumn]);
    cellIn(root.current, listId(one.id, other.id))?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { target } = event;
    const isCell = target instanceof HTMLElement && target.dataset.zone !== undefined;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      wanted.current = open;
      setOpen(null);
      return;
    }
    if (!isCell) return;
    const arrow = ARROWS[event.key];
    if (arrow) goTo(row + arrow[0], column + arrow[1]);
    else if (event.key === 'Home') goTo(row, 0);
    else if (event.key === 'End') goTo(row, columns.length - 1);
    else if (event.key === 'Enter' || event.key === 'F2') setOpen(target.dataset.zone ?? null);
    else return;
    event.preventDefault();
  };

  const send = useMemo((): MatrixMoves => ({
    ...moves,
    move: (id, to, index) => {
      const list = listId(to.row, to.column);
      const name = moves.nameOf(id);
      const newId = moves.move(id, to, index);
      const find = (items: readonly { readonly id: string; readonly label: string }[], wantedId: Id): string => items.find((one) => one.id === wantedId)?.label ?? '';
      announce(t('moved', { name, cell: t('cell', { row: find(rows, to.row), column: find(columns, to.column) }) }));
      setOpen(list);
      wanted.current = list;
      return newId;
    },
    remove: (id) => {
      wanted.current = root.current?.querySelector(`[data-card="${CSS.escape(id)}"]`)?.closest<HTMLElement>('[data-zone]')?.dataset.zone ?? null;
      moves.remove(id);
    },
  }), [moves, rows, columns, t]);

  const head = (of: MatrixColumn | MatrixRow, count: number): ReactNode => (
    <>
      <div>
        <p className={css.label}>{of.label}</p>
        {of.help && <p className={css.help}>{of.help}</p>}
      </div>
      <p className={css.count}>
        <span aria-hidden="true">{count}</span>
        <VisuallyHidden>{t('count', { count })}</VisuallyHidden>
      </p>
    </>
  );

  return (
    <div ref={root} className={css.root}>
      <p id={helpId} hidden>{t('gridHelp')}</p>
      <CardBoard
        lists={lists}
        listsPerRow={columns.length}
        cardName={moves.nameOf}
        renderDragged={(id) => <DraggedEntry blockKey={block.key} config={config} id={id} />}
        onMove={(id, list, index) => {
          // A card moved by its handle needs an open cell to have a handle in.
          if (open !== null) setOpen(list);
          return moves.move(id, placeOf(list), index);
        }}
      >
        {/* The grid has one place in the order of Tab: its active cell. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <div role="grid" aria-label={block.title || block.question} aria-describedby={helpId} className={css.grid} data-columns={Math.min(columns.length, 6)} style={{ '--columns': columns.length } as CSSProperties} onKeyDown={onKeyDown}>
          <div role="row" className={css.heads}>
            <div role="columnheader" className={css.corner}>{config.rowHead ?? <VisuallyHidden>{t('rowHead')}</VisuallyHidden>}</div>
            {columns.map((one, at) => (
              <div key={one.id} role="columnheader" className={css.head}>{head(one, sum((index) => index % columns.length === at))}</div>
            ))}
          </div>
          {rows.map((one, down) => (
            <div key={one.id} role="row" className={css.row}>
              <div role="rowheader" className={css.rowHead}>{head(one, sum((index) => Math.floor(index / columns.length) === down))}</div>
              {columns.map((other, right) => (
                <MatrixCell
                  key={other.id}
                  list={listId(one.id, other.id)}
                  block={block}
                  config={config}
                  row={one}
                  column={other}
                  cell={cellAt(state, one.id, other.id)}
                  actors={actors}
                  isActive={row === down && column === right}
                  isOpen={open === listId(one.id, other.id)}
                  moves={send}
                  onActive={() => setActive([down, right])}
                  onOpen={() => setOpen(listId(one.id, other.id))}
                  onClose={() => {
                    wanted.current = listId(one.id, other.id);
                    setOpen(null);
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      </CardBoard>
      <div className={css.foot}>
        <p>{empty === 0 ? t('fullCells') : t('emptyCells', { count: empty })}</p>
        {config.holds !== 'notes' && <SectorLegend />}
      </div>
    </div>
  );
}

/** The grid with the whole window to itself. */
export function MatrixFull(props: BlockFaceProps<MatrixConfig>): ReactNode {
  return <div className={css.full}><MatrixEditor {...props} /></div>;
}
