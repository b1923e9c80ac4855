import { type RefObject, useLayoutEffect, useState } from 'react';

/** Widths change in steps, so that a scrollbar that comes and goes does not draw everything anew. */
const STEP = 20;

/** How wide an element is, CSS px; `otherwise` until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const found = Math.floor(element.clientWidth / STEP) * STEP;
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
