import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Size of the type in it. */
  readonly text: number;
}

/**
 * The room that an element has and the type in it, in sixteenths of a rem, as they change: CSS px where the root's type is
 * 16 px, and on the wall what the same layout would have there. `start` until they have been measured.
 */
export function useSize<E extends HTMLElement>(start: Size): readonly [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(start);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const [width, height] = [element.clientWidth / unit, element.clientHeight / unit];
      const text = parseFloat(getComputedStyle(element).fontSize) / unit;
      if (width > 0) setSize((old) => (old.width === width && old.height === height && old.text === text ? old : { width, height, text }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
