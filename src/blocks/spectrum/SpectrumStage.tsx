import { type CSSProperties, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import type { Id } from '@/blockkit';
import { FigureView } from '@/ui';
import type { Part } from './commands';
import { type Drawing, drawSpectrum } from './drawSpectrum';
import { type Dot, positionAt, type SpectrumConfig, type Spot } from './model';
import { type Mark, type Point, spotAt } from './plan';
import css from './SpectrumStage.module.css';
import { texts } from './texts';

/** How far an arrow key moves a dot, and with Shift. */
const STEP = 0.02;
const LONG_STEP = 0.1;
/** A pointer that moves less than this presses and does not drag, CSS px. */
const SLACK = 4;
/** With more marks than this a finger's room would cover the neighbours. */
const MOST_ROOMY = 30;

export const markKey = ({ id, part }: Pick<Mark, 'id' | 'part'>): string => `${id}:${part}`;

interface StageProps {
  readonly stageRef: RefObject<HTMLDivElement | null>;
  readonly config: SpectrumConfig;
  readonly dots: readonly Dot[];
  readonly drawing: Drawing;
  readonly chosen: Id | null;
  readonly nameOf: (id: Id) => string;
  readonly onPlace: (spot: Spot) => void;
  readonly onChoose: (id: Id) => void;
  readonly onMove: (mark: Pick<Mark, 'id' | 'part'>, spot: Spot) => void;
  readonly onRemove: (mark: Pick<Mark, 'id' | 'part'>) => void;
}

interface Drag {
  readonly id: Id;
  readonly part: Part;
  readonly start: Point;
  /** Where the mark is now, in the drawing; null until it moves. */
  readonly at: Point | null;
}

const percent = (value: number): number => Math.round(value * 100);

/** The drawing with a handle on each dot and each aim: drag, keys, and a press on the paper that places a new one. */
export function SpectrumStage({ stageRef, config, dots, drawing, chosen, nameOf, onPlace, onChoose, onMove, onRemove }: StageProps): ReactNode {
  const t = texts.useT();
  const [drag, setDrag] = useState<Drag | null>(null);
  const [tabStop, setTabStop] = useState('');
  // A press that ends a drag is no press.
  const wasDragged = useRef(false);
  const { ground, placement } = drawing;

  const order = new Map(dots.map(({ id }, index) => [id, index]));
  const marks = placement.marks
    .map((mark) => (drag?.at && mark.id === drag.id && mark.part === drag.part ? { ...mark, at: drag.at } : mark))
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.part === 'now' ? -1 : 1));
  const shown: Drawing = drag?.at ? { ...drawing, placement: { ...placement, marks } } : drawing;
  const figure = drawSpectrum(t, config, dots, shown, chosen ?? undefined);
  const [width, height] = figure.size;
  const stop = marks.some((mark) => markKey(mark) === tabStop) ? tabStop : marks[0] && markKey(marks[0]);

  const pointAt = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point | null => {
    const rect = stageRef.current?.getBoundingClientRect();
    if (!rect || rect.width === 0) return null;
    return [((clientX - rect.left) / rect.width) * width, ((clientY - rect.top) / rect.height) * height];
  };

  const press = (event: MouseEvent): void => {
    if (wasDragged.current) {
      wasDragged.current = false;
      return;
    }
    const point = pointAt(event);
    if (point) onPlace(spotAt(config, ground, point));
  };

  const grab = (event: PointerEvent, { id, part }: Mark): void => {
    if (event.button !== 0) return;
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ id, part, start: [event.clientX, event.clientY], at: null });
  };

  const pull = (event: PointerEvent): void => {
    if (!drag) return;
    if (!drag.at && Math.hypot(event.clientX - drag.start[0], event.clientY - drag.start[1]) < SLACK) return;
    const point = pointAt(event);
    if (!point) return;
    const [left, top, right, bottom] = ground.rooms[drag.part].box;
    const { r } = placement;
    wasDragged.current = true;
    setDrag({ ...drag, at: [Math.max(left + r, Math.min(right - r, point[0])), Math.max(top + r, Math.min(bottom - r, point[1]))] });
  };

  const drop = (): void => {
    if (drag?.at) {
      onMove(drag, spotAt(config, ground, drag.at));
      onChoose(drag.id);
    }
    setDrag(null);
  };

  const focusMark = (index: number): void => {
    const mark = marks[Math.max(0, Math.min(marks.length - 1, index))];
    if (mark) stageRef.current?.querySelector<HTMLElement>(`[data-mark="${markKey(mark)}"]`)?.focus();
  };

  const handleKey = (event: KeyboardEvent, { id, part }: Mark, index: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const dot = dots.find((one) => one.id === id);
    const spot = part === 'now' ? dot?.now : dot?.aim;
    if (!spot) return;
    const step = event.shiftKey ? LONG_STEP : STEP;
    const move = (dx: number, dy: number): void => {
      const [x, y] = [spot[0] + dx, spot[1] + dy].map((value) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000) as [number, number];
      onMove({ id, part }, [x, y]);
    };
    const up = (by: number): void => (config.field ? move(0, by) : move(by, 0));
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => move(step, 0),
      ArrowLeft: () => move(-step, 0),
      ArrowUp: () => up(step),
      ArrowDown: () => up(-step),
      Home: () => move(-1, 0),
      End: () => move(1, 0),
      PageDown: () => focusMark(index + 1),
      PageUp: () => focusMark(index - 1),
      Enter: () => onChoose(id),
      ' ': () => onChoose(id),
      Delete: () => onRemove({ id, part }),
      Backspace: () => onRemove({ id, part }),
      Escape: () => setDrag(null),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const handleOf = (mark: Mark, index: number): ReactNode => {
    const { id, part, at } = mark;
    const dot = dots.find((one) => one.id === id);
    const spot = (part === 'now' ? dot?.now : dot?.aim) ?? [0, 0];
    const key = markKey(mark);
    const where = { at: positionAt(config, spot).label, x: percent(spot[0]), y: percent(spot[1]) };
    return (
      <div
        key={key}
        role="slider"
        tabIndex={key === stop ? 0 : -1}
        data-mark={key}
        aria-label={t(part === 'now' ? 'nowOf' : 'aimOf', { name: nameOf(id) })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent(spot[0])}
        aria-valuetext={t(config.field ? 'valueField' : 'valueLine', where)}
        title={nameOf(id)}
        className={css.handle}
        style={{ insetInlineStart: `${(at[0] / width) * 100}%`, insetBlockStart: `${(at[1] / height) * 100}%`, '--size': `${(2 * placement.r + 2) / 16}rem` } as CSSProperties}
        onFocus={() => setTabStop(key)}
        onClick={(event) => {
          event.stopPropagation();
          if (!wasDragged.current) onChoose(id);
          wasDragged.current = false;
        }}
        onKeyDown={(event) => handleKey(event, mark, index)}
        onPointerDown={(event) => grab(event, mark)}
        onPointerMove={pull}
        onPointerUp={drop}
        onPointerCancel={() => setDrag(null)}
      />
    );
  };

  return (
    // A press on the paper is a short cut: the same places stand in the menu.
    <div ref={stageRef} className={css.stage} data-dragging={drag?.at ? true : undefined} data-roomy={marks.length <= MOST_ROOMY || undefined} onClick={press} role="presentation">
      <FigureView figure={figure} />
      <div role="group" aria-label={t('stage')}>{marks.map(handleOf)}</div>
    </div>
  );
}
