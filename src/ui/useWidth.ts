import { type RefObject, useLayoutEffect, useState } from 'react';

/** Widths change in steps, so that a scrollbar that comes and goes does not draw everything anew. */
const STEP = 20;

/** A rem by another name: tells when the root's font size changes. */
function createRemProbe(): HTMLElement {
  const probe = document.createElement('div');
  Object.assign(probe.style, { position: 'fixed', width: '1rem', height: '0', visibility: 'hidden' });
  document.body.append(probe);
  return probe;
}

/**
 * How wide an element is in sixteenths of a rem: CSS px where the text is 16 px, and on the wall the px that the same
 * layout would have there. `otherwise` until it is known.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const probe = createRemProbe();
    const measure = (): void => {
      const rem = probe.getBoundingClientRect().width || 16;
      const found = Math.floor((element.clientWidth * 16) / rem / STEP) * STEP;
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [ref]);
  return width;
}
