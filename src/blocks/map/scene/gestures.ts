import type { Id } from '@/blockkit';
import type { Point } from '../model';
import { linkAt, nodeAt, nodesIn } from './hitTest';
import type { Stage } from './stage';
import type { MapCanvasProps, Viewport } from './types';

export interface GestureHost {
  readonly element: HTMLElement;
  readonly stage: Stage;
  readonly props: () => MapCanvasProps;
  readonly viewport: () => Viewport;
  /** CSS pixels to one of the drawing's. */
  readonly scale: () => number;
}

export interface Gestures {
  /** Whether a press, touch or turn of the wheel pans or zooms. */
  readonly mayPan: (event: Event) => boolean;
  readonly stop: () => void;
}

/** CSS pixels that a pointer may tremble within a click, and between the two of a double click. */
const STILL = { mouse: 4, touch: 10 } as const;
const TWICE = 24;
const TWICE_MS = 450;

type Gesture =
  | { readonly kind: 'pan' }
  | { readonly kind: 'press'; readonly node: number }
  | { readonly kind: 'drag'; readonly nodes: readonly number[]; readonly from: ReadonlyMap<number, Point> }
  | { readonly kind: 'band'; readonly node: number }
  | { readonly kind: 'box'; readonly add: boolean };

/**
 * Dragging actors, drawing links, boxes, clicks and double clicks. Panning and zooming are left to d3-zoom:
 * `mayPan` tells it which beginnings are its own. Returns how to stop.
 */
export function listenGestures({ element, stage, props, viewport, scale }: GestureHost): Gestures {
  let gesture: Gesture | null = null;
  let pointer: { readonly id: number; readonly type: 'fine' | 'coarse'; readonly at: Point } | null = null;
  let hasMoved = false;
  let tap: { readonly time: number; readonly at: Point; readonly node: number } | null = null;
  const stop = new AbortController();

  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [(clientX - left) / scale(), (clientY - top) / scale()];
  };
  const toScene = ([px, py]: Point): Point => {
    const { k, x, y } = viewport();
    return [(px - x) / k, (py - y) / k];
  };
  const typeOf = (event: PointerEvent): 'fine' | 'coarse' => (event.pointerType === 'touch' ? 'coarse' : 'fine');
  const idOf = (node: number): Id => stage.idsOf([node])[0] ?? '';

  const hover = (node: number): void => {
    element.toggleAttribute('data-hover', node >= 0);
    stage.setHovered(node);
  };

  const beginning = (event: PointerEvent, node: number): Gesture => {
    const { tool, isReadOnly, isInPage, marks } = props();
    if (event.button === 1 || (tool === 'pan' && !isReadOnly && event.pointerType !== 'touch')) return { kind: 'pan' };
    if (node >= 0) {
      if (isReadOnly) return event.pointerType === 'touch' && isInPage ? { kind: 'press', node } : { kind: 'pan' };
      if (tool === 'link') return { kind: 'band', node };
      if (tool === 'pan') return { kind: 'pan' };
      const picked = marks.selected.has(idOf(node)) ? [...marks.selected].flatMap((id) => stage.now.index.get(id) ?? []) : [node];
      return { kind: 'drag', nodes: picked, from: new Map(picked.map((i) => [i, [stage.now.x[i] as number, stage.now.y[i] as number]])) };
    }
    // With a mouse a box, as in every drawing program; a finger has but one way to move the paper.
    if (event.pointerType !== 'touch' && !isReadOnly && (tool === 'move' || event.shiftKey)) return { kind: 'box', add: event.shiftKey || event.ctrlKey || event.metaKey };
    return { kind: 'pan' };
  };

  const end = (): void => {
    gesture = null;
    pointer = null;
    stage.setOverlay(null);
  };
  const cancel = (): void => {
    if (gesture?.kind === 'drag') stage.move(new Map());
    end();
  };

  const dragged = (current: Extract<Gesture, { kind: 'drag' }>, here: Point): ReadonlyMap<number, Point> => {
    const [fx, fy] = toScene(pointer?.at ?? here);
    const [tx, ty] = toScene(here);
    return new Map([...current.from].map(([node, [x, y]]) => [node, [x + tx - fx, y + ty - fy]]));
  };

  const click = (event: PointerEvent, here: Point): void => {
    const type = typeOf(event);
    const node = nodeAt(stage.now, viewport(), ...here, type);
    const isTwice = tap !== null && event.timeStamp - tap.time < TWICE_MS && Math.hypot(here[0] - tap.at[0], here[1] - tap.at[1]) < TWICE && tap.node === node;
    tap = isTwice ? null : { time: event.timeStamp, at: here, node };
    const { onPick, onOpen, onAdd, isReadOnly } = props();
    if (isTwice && !isReadOnly) {
      if (node >= 0) onOpen(idOf(node));
      else onAdd(toScene(here), null);
      return;
    }
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    const link = node < 0 ? linkAt(stage.now, viewport(), ...here, type) : -1;
    const linkId = link < 0 ? '' : (stage.now.scene.links[stage.now.links[link] as number]?.id ?? '');
    onPick(node >= 0 ? [idOf(node)] : linkId === '' ? [] : [linkId], add);
  };

  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void, options: AddEventListenerOptions = {}): void =>
    element.addEventListener(type, listener, { signal: stop.signal, ...options });

  on('pointerdown', (event) => {
    if (pointer || event.button > 1) {
      // A second finger zooms; whatever the first was dragging goes back.
      if (pointer && gesture?.kind !== 'pan') cancel();
      if (pointer) gesture = { kind: 'pan' };
      hasMoved = true;
      return;
    }
    const here = at(event);
    pointer = { id: event.pointerId, type: typeOf(event), at: here };
    hasMoved = false;
    gesture = beginning(event, nodeAt(stage.now, viewport(), ...here, pointer.type));
    if (gesture.kind !== 'pan') element.setPointerCapture(event.pointerId);
  });

  on('pointermove', (event) => {
    const here = at(event);
    if (!pointer) {
      if (event.pointerType !== 'touch') hover(nodeAt(stage.now, viewport(), ...here, 'fine'));
      return;
    }
    if (event.pointerId !== pointer.id || !gesture) return;
    if (!hasMoved && Math.hypot(here[0] - pointer.at[0], here[1] - pointer.at[1]) < STILL[pointer.type === 'coarse' ? 'touch' : 'mouse']) return;
    hasMoved = true;
    if (gesture.kind === 'drag') stage.move(dragged(gesture, here));
    else if (gesture.kind === 'box') stage.setOverlay({ kind: 'box', from: pointer.at, to: here });
    else if (gesture.kind === 'band') {
      const over = nodeAt(stage.now, viewport(), ...here, pointer.type);
      stage.setOverlay({ kind: 'band', from: gesture.node, to: toScene(here), target: over === gesture.node ? -1 : over });
    }
  });

  on('pointerup', (event) => {
    if (!pointer || event.pointerId !== pointer.id) return;
    const [current, from, type] = [gesture, pointer.at, pointer.type];
    const here = at(event);
    if (!hasMoved) {
      end();
      if (event.button === 0) click(event, here);
      return;
    }
    const { onMove, onPick, onLink, onAdd } = props();
    if (current?.kind === 'drag') {
      const moves = dragged(current, here);
      end();
      stage.move(moves);
      onMove([...moves].map(([node, to]) => ({ id: idOf(node), at: to })));
    } else if (current?.kind === 'box') {
      const [[ax, ay], [bx, by]] = [toScene(from), toScene(here)];
      const { add } = current;
      end();
      onPick(stage.idsOf(nodesIn(stage.now, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))), add);
    } else if (current?.kind === 'band') {
      const over = nodeAt(stage.now, viewport(), ...here, type);
      end();
      if (over < 0) onAdd(toScene(here), idOf(current.node));
      else if (over !== current.node) onLink(idOf(current.node), idOf(over));
    } else end();
  });

  on('pointercancel', cancel);
  on('pointerleave', () => {
    if (!pointer) hover(-1);
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !gesture || gesture.kind === 'pan') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  }, { signal: stop.signal, capture: true });
  on('touchstart', (event) => {
    // A finger on an actor drags it, two fingers zoom: the page must not scroll meanwhile.
    if (event.cancelable && (event.touches.length > 1 || gesture?.kind === 'drag' || gesture?.kind === 'band')) event.preventDefault();
  }, { passive: false });

  return {
    mayPan: (event: Event): boolean => {
      const { isInPage } = props();
      if (event instanceof WheelEvent) return !isInPage || event.ctrlKey || event.metaKey;
      if ('touches' in event) {
        const { length } = (event as TouchEvent).touches;
        return length > 1 || (!isInPage && gesture?.kind === 'pan');
      }
      return gesture?.kind === 'pan';
    },
    stop: (): void => stop.abort(),
  };
}
