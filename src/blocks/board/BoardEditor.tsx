import { Plus } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { type BlockFaceProps, type Id, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, CardBoard, moveFocus } from '@/ui';
import { Balance } from './Balance';
import { BoardColumn } from './BoardColumn';
import css from './Board.module.css';
import { DraggedCard } from './cards';
import { addColumn } from './commands';
import { type BoardConfig, emptyTexts, hasOwnColumns } from './model';
import { SectorLegend } from './SectorLegend';
import { texts } from './texts';
import { Tray } from './Tray';
import { useColumns } from './useColumns';
import { type Moves, TRAY, useMoves } from './useMoves';

const START = { actors: 'startActors', links: 'startLinks', notes: 'startNotes' } as const;

type Found = (root: HTMLElement) => HTMLElement | null | undefined;

const zoneOf = (list: string): Found => (root) => [...root.querySelectorAll<HTMLElement>('[data-zone]')].find(({ dataset }) => dataset.zone === list);
const cardOf = (id: Id): Found => (root) => [...root.querySelectorAll<HTMLElement>('[data-card]')].find(({ dataset }) => dataset.card === id);

export function BoardEditor({ block, config }: BlockFaceProps<BoardConfig>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<Found | null>(null);
  const view = useColumns(block.key, config);
  const moves = useMoves(block.key, config);
  const { columns, unplaced } = view;

  // What was moved or removed from its menu took the focus along.
  useLayoutEffect(() => {
    const find = wanted.current;
    wanted.current = null;
    if (find) moveFocus(() => root.current && find(root.current));
  }, [view]);

  const fromMenu = useMemo((): Moves => ({
    ...moves,
    sendTo: (id, column, index) => {
      const card = moves.sendTo(id, column, index);
      wanted.current = (within) => cardOf(card)(within)?.querySelector<HTMLElement>('[aria-haspopup]');
      return card;
    },
    remove: (id) => {
      const list = root.current && cardOf(id)(root.current)?.closest<HTMLElement>('[data-zone]')?.dataset.zone;
      wanted.current = (within) => zoneOf(list ?? '')(within)?.querySelector<HTMLElement>('[data-add] :is(input, textarea, button)');
      moves.remove(id);
    },
  }), [moves]);

  const lists = useMemo(() => [
    ...(unplaced.length > 0 ? [{ id: TRAY, label: t('tray', { count: unplaced.length }), cards: unplaced }] : []),
    ...columns.map(({ column: { id, label }, ids }) => ({ id, label, cards: ids })),
  ], [columns, unplaced, t]);

  const drop = (card: Id, list: string, index: number): Id | void => {
    if (list !== TRAY) return moves.move(card, list, index);
    if (!unplaced.includes(card)) moves.remove(card);
  };

  const addOwn = (): void => {
    const id = createId();
    wanted.current = (within) => zoneOf(id)(within)?.querySelector<HTMLElement>('header textarea');
    run(addColumn, { block: block.key, id, title: '', texts: emptyTexts(config, {}) });
  };

  const names = useMemo(() => columns.map(({ column }) => column), [columns]);
  const isEmpty = columns.every(({ ids }) => ids.length === 0);

  return (
    <div ref={root} className={css.root}>
      {config.balance && <Balance columns={columns} config={config} />}
      <CardBoard
        lists={lists}
        cardName={moves.nameOf}
        onMove={drop}
        renderDragged={(id) => <DraggedCard blockKey={block.key} config={config} id={id} />}
      >
        {unplaced.length > 0 && <Tray ids={unplaced} columns={names} moves={fromMenu} />}
        {isEmpty && unplaced.length === 0 && <p className={css.start}>{t(START[config.holds])}</p>}
        <div className={css.columns} data-count={columns.length}>
          {columns.map(({ column, ids }, index) => (
            <BoardColumn key={column.id} block={block} config={config} column={column} ids={ids} index={index} columns={names} moves={fromMenu} />
          ))}
        </div>
      </CardBoard>
      <div className={css.foot}>
        {hasOwnColumns(config) && <Button variant="quiet" icon={<Plus />} onPress={addOwn}>{t('addColumn')}</Button>}
        {config.holds !== 'notes' && <SectorLegend />}
      </div>
    </div>
  );
}

/** The board with the whole window to itself. */
export function BoardFull(props: BlockFaceProps<BoardConfig>): ReactNode {
  return <div className={css.full}><BoardEditor {...props} /></div>;
}
