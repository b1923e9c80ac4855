import { type RefObject, useEffect, useState } from 'react';

/** Where the map turns into a phone's: the same as in the styles, px. */
export const NARROW = 600;

/** Whether an element is narrower than `width` px: where the container queries of the styles turn. */
export function useNarrow(ref: RefObject<HTMLElement | null>, width: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setNarrow(element.clientWidth <= width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, width]);
  return isNarrow;
}
