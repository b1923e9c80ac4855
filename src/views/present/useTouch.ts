import { type RefObject, useEffect } from 'react';
import { readTouch, type Touch } from './swipe';

const CONTROL = 'a, button, input, textarea, select, label, summary, [role="button"], [role="slider"], [contenteditable="true"]';

/** A canvas that follows fingers itself, or something that scrolls sideways, keeps its touches. */
function keepsTouch(target: Element, root: Element): boolean {
  for (let element: Element | null = target; element && element !== root; element = element.parentElement) {
    const { touchAction, overflowX } = getComputedStyle(element);
    if (touchAction === 'none') return true;
    if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1) return true;
  }
  return false;
}

/** Swipes and taps at the edges of `stage` turn the step. */
export function useTouch(stage: RefObject<HTMLElement | null>, isOn: boolean, turn: (way: 'next' | 'back') => void): void {
  useEffect(() => {
    const root = stage.current;
    if (!root || !isOn) return undefined;
    let start: (Touch & { readonly id: number; readonly isOnControl: boolean }) | null = null;
    const onDown = ({ pointerType, isPrimary, target, pointerId, clientX, clientY, timeStamp }: PointerEvent): void => {
      start = null;
      if (pointerType !== 'touch' || !isPrimary || !(target instanceof Element) || keepsTouch(target, root)) return;
      start = { id: pointerId, x: clientX, y: clientY, time: timeStamp, isOnControl: target.closest(CONTROL) !== null };
    };
    const onUp = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent): void => {
      if (start?.id !== pointerId) return;
      const end = { x: clientX, y: clientY, time: timeStamp };
      const way = readTouch(start, end, window.innerWidth);
      const isTap = Math.abs(end.x - start.x) < 20;
      if (way && !(isTap && start.isOnControl)) turn(way);
      start = null;
    };
    // Two fingers zoom, a finger up or down scrolls: the browser takes those over.
    const onCancel = (): void => {
      start = null;
    };
    root.addEventListener('pointerdown', onDown);
    root.addEventListener('pointerup', onUp);
    root.addEventListener('pointercancel', onCancel);
    return () => {
      root.removeEventListener('pointerdown', onDown);
      root.removeEventListener('pointerup', onUp);
      root.removeEventListener('pointercancel', onCancel);
    };
  }, [stage, isOn, turn]);
}
