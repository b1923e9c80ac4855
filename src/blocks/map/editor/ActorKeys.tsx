import { type KeyboardEvent, memo, type ReactNode, type RefObject, useId, useState } from 'react';
import { type Id, STRENGTHS } from '@/blockkit';
import { announce } from '@/ui';
import type { MapView } from '../scene/types';
import { type Direction, nearestInDirection } from '../spots';
import { texts } from '../texts';
import { describeActor, nameOf } from '../words';
import { Anchored } from './Anchored';
import { LOOK_AT_ALL, useMap } from './MapContext';
import css from './Stage.module.css';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const STEPS: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Units an arrow key moves an actor; with Shift. */
const STEP = 10;
const LONG_STEP = 50;

export interface ActorKeysProps {
  readonly view: MapView | null;
  /** Names the list: the picture's name. */
  readonly label: string;
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** Whether keys, not the pointer, were used last. */
  readonly isKeyboard: boolean;
  readonly onAdd: () => void;
  readonly onRename: (id: Id) => void;
  readonly onOpen: (id: Id) => void;
  readonly onHelp: () => void;
  readonly onTool: (tool: 'move' | 'pan') => void;
}

/** The actors of a picture as one list for keyboards and screen readers: one tab stop, arrows go the way the eye does. */
export function ActorKeys({ view, label, listRef, isKeyboard, onAdd, onRename, onOpen, onHelp, onTool }: ActorKeysProps): ReactNode {
  const t = texts.useT();
  const { content, actions, picked, pick, look, setLook, setNextStrength } = useMap();
  const [activeId, setActive] = useState<Id | null>(null);
  const [isMoving, setMoving] = useState(false);
  const hintId = useId();
  const listId = useId();
  const { actors, places } = content;

  const pickedActors = actors.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const pickedLinks = [...picked].filter((id) => !places.has(id));
  // What was picked by pointer is where the arrows go on from.
  const lastPicked = pickedActors.length === 1 ? pickedActors[0] : undefined;
  const active = [lastPicked, activeId].find((id) => id !== undefined && id !== null && places.has(id)) ?? actors[0]?.id ?? null;
  const activePlace = active === null ? undefined : places.get(active);
  const targets = pickedActors.length > 0 ? pickedActors : active === null ? [] : [active];

  const go = (id: Id | undefined): void => {
    if (id === undefined) return;
    setActive(id);
    pick([id], false, null);
    const at = places.get(id)?.at;
    if (at && view) keepInSight(view, at, listRef.current);
  };

  const step = (by: 1 | -1): void => {
    const index = actors.findIndex(({ id }) => id === active);
    go(actors[(index + by + actors.length) % actors.length]?.id);
  };

  const handleArrow = (event: KeyboardEvent, direction: Direction): void => {
    event.preventDefault();
    if (isMoving || event.altKey) {
      const [x, y] = STEPS[direction];
      const length = event.shiftKey ? LONG_STEP : STEP;
      actions.nudge(targets, [x * length, y * length]);
      return;
    }
    if (!activePlace) return;
    const others = actors.filter(({ id }) => id !== active).flatMap(({ id }) => places.get(id) ?? []);
    const next = nearestInDirection(others, activePlace.at, direction)?.actor;
    if (next === undefined) return;
    if (event.shiftKey) {
      setActive(next);
      pick([...picked, next], false, null);
    } else go(next);
  };

  const moveMode = (on: boolean): void => {
    setMoving(on);
    announce(t(on ? 'movingOn' : 'movingOff'));
  };

  const leave = (): void => {
    if (isMoving) moveMode(false);
    else if (look !== LOOK_AT_ALL) setLook(LOOK_AT_ALL);
    else if (picked.size > 0) pick([]);
    else listRef.current?.blur();
  };

  const keys: Readonly<Record<string, () => void>> = {
    ' ': () => { if (active !== null) pick([active], true, null); },
    a: onAdd,
    l: () => { if (active !== null) actions.askLink(active); },
    m: () => moveMode(!isMoving),
    f: () => { if (active !== null) setLook(look.around === active ? LOOK_AT_ALL : { ...LOOK_AT_ALL, around: active }); },
    k: () => actions.pin(targets, !targets.every((id) => places.get(id)?.pinned)),
    v: () => onTool('move'),
    h: () => onTool('pan'),
    Enter: () => { if (isMoving) moveMode(false); else if (active !== null) onOpen(active); },
    F2: () => { if (active !== null) onRename(active); },
    Delete: () => actions.takeOff(picked.size > 0 ? [...picked] : targets),
    Backspace: () => actions.takeOff(picked.size > 0 ? [...picked] : targets),
    Escape: leave,
    Home: () => go(actors[0]?.id),
    End: () => go(actors.at(-1)?.id),
    PageDown: () => step(1),
    PageUp: () => step(-1),
    '+': () => view?.zoomBy(1.25),
    '-': () => view?.zoomBy(0.8),
    '0': () => view?.fit(),
    '?': onHelp,
    ...Object.fromEntries(STRENGTHS.map((strength, index) => [
      String(index + 1),
      () => { if (pickedLinks.length > 0) actions.setStrength(pickedLinks, strength); else setNextStrength(strength); },
    ])),
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const direction = ARROWS[event.key];
    if (direction && !event.ctrlKey && !event.metaKey) return handleArrow(event, direction);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      pick(actors.map(({ id }) => id), false, null);
      announce(t('pickedMany', { count: actors.length }));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const hasRing = isKeyboard && activePlace !== undefined;
  return (
    <>
      {/* The list itself is out of sight: what it says is seen on the canvas, and the ring below shows where the keys are. */}
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable="true"
        aria-describedby={hintId}
        aria-activedescendant={active === null ? undefined : `${listId}-${active}`}
        className={css.keys}
        data-empty={actors.length === 0 || undefined}
        onKeyDown={onKeyDown}
        onFocus={() => { if (active !== null && isKeyboard && picked.size === 0) setActive(active); }}
      >
        {actors.map((actor) => (
          <ActorOption key={actor.id} id={`${listId}-${actor.id}`} text={describeActor(t, content, actor)} isPicked={picked.has(actor.id)} />
        ))}
        {actors.length === 0 && <div role="option" aria-selected="false" tabIndex={-1}>{t('nobodyYet')}</div>}
      </div>
      <span id={hintId} hidden>{t('keysHint')}</span>
      {hasRing && (
        <Anchored view={view} at={activePlace.at} className={css.focusRing}>
          {isMoving && <span className={css.movingNote}>{t('moving', { name: nameOf(t, actors.find(({ id }) => id === active)) })}</span>}
        </Anchored>
      )}
    </>
  );
}

const ActorOption = memo(function ActorOption({ id, text, isPicked }: { readonly id: string; readonly text: string; readonly isPicked: boolean }): ReactNode {
  return <div id={id} role="option" aria-selected={isPicked} tabIndex={-1}>{text}</div>;
});

/** Pans so that a point stands at least this far from the window's edges, px. */
const MARGIN = 80;

function keepInSight(view: MapView, at: readonly [number, number], element: HTMLElement | null): void {
  const frame = element?.parentElement?.getBoundingClientRect();
  if (!frame || frame.width === 0) return;
  const [x, y] = view.toCanvas(at);
  const dx = x < MARGIN ? MARGIN - x : x > frame.width - MARGIN ? frame.width - MARGIN - x : 0;
  const dy = y < MARGIN ? MARGIN - y : y > frame.height - MARGIN ? frame.height - MARGIN - y : 0;
  if (dx !== 0 || dy !== 0) view.panBy(dx, dy);
}
