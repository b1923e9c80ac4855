import {
  type Announcements, type CollisionDetection, DndContext, DragOverlay, MouseSensor, TouchSensor, useDraggable, useSensor, useSensors,
} from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import {
  createContext, type HTMLAttributes, type KeyboardEvent, type ReactNode, type SyntheticEvent, use, useId, useLayoutEffect, useMemo, useRef, useState,
} from 'react';
import { createPortal } from 'react-dom';
import { announce } from './announce';
import styles from './CardBoard.module.css';
import { type CardPlace, type CardListInfo, indexAt, placeOf, stepPlace } from './cardPlaces';
import { classNames } from './classNames';
import { moveFocus } from './focus';
import { texts } from './texts';

export interface CardBoardProps {
  /** Every list in reading order, with the ids of its cards. */
  readonly lists: readonly CardListInfo[];
  /** How many lists stand side by side, for the arrow keys. Default: all. */
  readonly listsPerRow?: number;
  readonly cardName: (card: string) => string;
  /**
   * `index` counts without the card itself. Gives the id that the card has from then on, if it is another one: focus
   * follows it when it was moved by keys.
   */
  readonly onMove: (card: string, list: string, index: number) => string | void;
  /** What follows the pointer. */
  readonly renderDragged: (card: string) => ReactNode;
  /** Holds a `CardZone` with a `CardList` for every list. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

interface Moving {
  readonly card: string;
  readonly byKeys: boolean;
  /** Where the card would fall now; null: nowhere, it goes back. */
  readonly target: CardPlace | null;
}

interface Board {
  readonly moving: Moving | null;
  /** Of the words that tell how a handle works. */
  readonly helpId: string;
  readonly cardName: (card: string) => string;
  readonly onHandleKey: (card: string, event: KeyboardEvent) => void;
  readonly onHandleBlur: () => void;
}

const BoardContext = createContext<Board | null>(null);
const ZoneContext = createContext('');

function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('Used outside a CardBoard');
  return board;
}

// Said by `announce` instead, in one voice for pointers and keys.
const SILENT: Announcements = { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined };

const zoneIn = (root: HTMLElement | null, list: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('[data-zone]') ?? [])].find((zone) => zone.dataset.zone === list);

/**
 * Cards moved between and within lists: by mouse, by touch after a short press (so that the page still scrolls), and
 * by keys from the card's handle (space, arrows, space; Esc cancels). Lists lie as the caller lays them.
 */
export function CardBoard({ lists, listsPerRow = lists.length, cardName, onMove, renderDragged, children, className }: CardBoardProps) {
  const t = texts.useT();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const wantedFocus = useRef<string | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  // Which list lies under the pointer is asked of the page itself: it may have scrolled or grown since the start.
  const [follow] = useState((): CollisionDetection => ({ pointerCoordinates }) => {
    pointer.current = pointerCoordinates;
    return [];
  });

  // The handle that had focus is gone with the old list.
  useLayoutEffect(() => {
    const card = wantedFocus.current;
    if (card === null) return;
    wantedFocus.current = null;
    const find = (): HTMLElement | null | undefined =>
      [...(root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find((one) => one.dataset.card === card)?.querySelector<HTMLElement>('[data-handle]');
    moveFocus(find);
  });

  const words = (card: string, { list, index }: CardPlace) => {
    const found = lists.find(({ id }) => id === list);
    const others = found?.cards.filter((one) => one !== card).length ?? 0;
    return { name: cardName(card), list: found?.label ?? '', position: index + 1, total: others + 1 };
  };

  const drop = (card: string, target: CardPlace | null, byKeys: boolean): void => {
    setMoving(null);
    const from = placeOf(lists, card);
    if (!target || (from?.list === target.list && from.index === target.index)) {
      if (from) announce(t('cardBack', words(card, from)));
      return;
    }
    announce(t('cardDropped', words(card, target)));
    const id = onMove(card, target.list, target.index) ?? card;
    if (byKeys) wantedFocus.current = id;
  };

  const targetUnder = (card: string): CardPlace | null => {
    const at = pointer.current;
    const zone = at && [...(root.current?.querySelectorAll<HTMLElement>('[data-zone]') ?? [])].find((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
    });
    const list = zone?.dataset.zone;
    if (!at || !zone || list === undefined) return null;
    return { list, index: indexAt([...zone.querySelectorAll<HTMLElement>('[data-card]')].filter((one) => one.dataset.card !== card), at) };
  };

  const onHandleKey = (card: string, event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const held = moving?.byKeys && moving.card === card ? moving.target : null;
    const isPick = event.key === ' ' || event.key === 'Enter';
    if (!held) {
      const place = isPick ? placeOf(lists, card) : null;
      if (!place) return;
      event.preventDefault();
      setMoving({ card, byKeys: true, target: place });
      announce(t('cardHeld', words(card, place)));
      return;
    }
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (isPick) return drop(card, held, true);
    if (event.key === 'Escape') return drop(card, null, true);
    const next = stepPlace(lists, listsPerRow, card, held, event.key);
    if (!next) return;
    setMoving({ card, byKeys: true, target: next });
    announce(t('cardAt', words(card, next)));
    zoneIn(root.current, next.list)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };

  const board: Board = { moving, helpId, cardName, onHandleKey, onHandleBlur: () => moving?.byKeys && setMoving(null) };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={follow}
      onDragStart={({ active }) => {
        setMoving({ card: String(active.id), byKeys: false, target: null });
        announce(t('cardTaken', { name: cardName(String(active.id)) }));
      }}
      onDragMove={({ active }) => {
        const card = String(active.id);
        const target = targetUnder(card);
        setMoving((now) => (now?.target?.list === target?.list && now?.target?.index === target?.index ? now : { card, byKeys: false, target }));
      }}
      onDragEnd={({ active }) => drop(String(active.id), targetUnder(String(active.id)), false)}
      onDragCancel={({ active }) => drop(String(active.id), null, false)}
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
    >
      <BoardContext value={board}>
        <div ref={root} className={className}>
          <p id={helpId} hidden>{t('dragHelp')}</p>
          {children}
        </div>
      </BoardContext>
      {createPortal(
        <DragOverlay dropAnimation={null}>
          {moving && !moving.byKeys && <div className={styles.dragged}>{renderDragged(moving.card)}</div>}
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

export interface CardZoneProps extends HTMLAttributes<HTMLDivElement> {
  /** The list whose cards stand here. */
  readonly list: string;
}

/** The whole ground on which a card can be dropped into a list: its heading and foot too. */
export function CardZone({ list, className, children, ...rest }: CardZoneProps) {
  const { moving } = useBoard();
  return (
    <div {...rest} data-zone={list} data-over={moving?.target?.list === list || undefined} className={classNames(styles.zone, className)}>
      <ZoneContext value={list}>{children}</ZoneContext>
    </div>
  );
}

export interface CardListProps {
  readonly ids: readonly string[];
  /** Names the list. */
  readonly label: string;
  /** `handle` is the button to move by keys; the card puts it where it likes, and offers moving in its menu too. */
  readonly renderCard: (id: string, handle: ReactNode, index: number) => ReactNode;
  /** Cards have no order of their own: no line shows where one would fall. */
  readonly isUnordered?: boolean;
  readonly className?: string | undefined;
}

/** The cards of the zone around it. */
export function CardList({ ids, label, renderCard, isUnordered = false, className }: CardListProps) {
  const { moving } = useBoard();
  const list = use(ZoneContext);
  const target = !isUnordered && moving?.target?.list === list ? moving.target : null;
  const others = target ? ids.filter((id) => id !== moving?.card) : [];
  const before = target ? others[target.index] : undefined;
  const after = target && before === undefined ? others.at(-1) : undefined;
  return (
    <ul aria-label={label} className={classNames(styles.list, className)} data-mark={target && others.length === 0 ? '' : undefined}>
      {ids.map((id, index) => (
        <CardItem key={id} id={id} index={index} renderCard={renderCard} mark={id === before ? 'before' : id === after ? 'after' : undefined} />
      ))}
    </ul>
  );
}

/** Presses on what is written or pressed in a card are not for moving it; nor are those in a menu opened from it. */
function isForMoving({ currentTarget, target }: SyntheticEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.closest('[data-handle]') !== null || target.closest('button, input, textarea, select, a') === null;
}

/** Always the same element for a card, so that cards stay as they are while others move. */
function Handle({ id }: { readonly id: string }) {
  const t = texts.useT();
  const { moving, helpId, cardName, onHandleKey, onHandleBlur } = useBoard();
  return (
    <button
      type="button"
      data-handle=""
      className={styles.handle}
      aria-label={t('cardHandle', { name: cardName(id) })}
      aria-roledescription={t('dragRole')}
      aria-describedby={helpId}
      aria-pressed={moving?.card === id}
      onKeyDown={(event) => onHandleKey(id, event)}
      onBlur={onHandleBlur}
    >
      <GripVertical size="1.25rem" strokeWidth={1.6} aria-hidden />
    </button>
  );
}

function CardItem({ id, index, renderCard, mark }: Pick<CardListProps, 'renderCard'> & {
  readonly id: string;
  readonly index: number;
  readonly mark: 'before' | 'after' | undefined;
}) {
  const { moving } = useBoard();
  const { setNodeRef, listeners } = useDraggable({ id });
  const handle = useMemo(() => <Handle id={id} />, [id]);
  const start = (name: 'onMouseDown' | 'onTouchStart') => (event: SyntheticEvent): void => {
    if (isForMoving(event)) (listeners?.[name] as ((event: SyntheticEvent) => void) | undefined)?.(event);
  };
  return (
    // A shortcut for pointers: the handle and the card's menu do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={setNodeRef}
      data-card={id}
      data-moving={moving?.card === id || undefined}
      data-mark={mark}
      className={styles.card}
      onMouseDown={start('onMouseDown')}
      onTouchStart={start('onTouchStart')}
    >
      {renderCard(id, handle, index)}
    </li>
  );
}
