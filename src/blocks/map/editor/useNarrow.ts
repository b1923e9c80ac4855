import { type RefObject, useEffect, useState } from 'react';

/** Where the map turns into a phone's: the same as in the styles, sixteenths of a rem. */
export const NARROW = 600;

/** Whether an element is at most `width` sixteenths of a rem wide: where the container queries of the styles turn. */
export function useNarrow(ref: RefObject<HTMLElement | null>, width: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setNarrow((element.clientWidth * 16) / rem <= width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, width]);
  return isNarrow;
}
