import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Size of the type in it. */
  readonly text: number;
}

/** The room that an element has and the type in it, in CSS px, as they change; `start` until they have been measured. */
export function useSize<E extends HTMLElement>(start: Size): readonly [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(start);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const text = parseFloat(getComputedStyle(element).fontSize);
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
