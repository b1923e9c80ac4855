import { type RefObject, useEffect, useRef, useState } from 'react';

/** So far outside the window counts as in sight: what is scrolled to is ready before it comes. */
const MARGIN = '600px 0px';

/** Whether an element is in or near the window, or holds the focus. Always, where the browser cannot tell or `isAlways`. */
export function useInSight<T extends HTMLElement>(isAlways: boolean): readonly [ref: RefObject<T | null>, isInSight: boolean] {
  const ref = useRef<T>(null);
  const [isNear, setNear] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isWatched = !isAlways && typeof IntersectionObserver !== 'undefined';
  useEffect(() => {
    const element = ref.current;
    if (!isWatched || !element) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: MARGIN });
    observer.observe(element);
    const stop = new AbortController();
    element.addEventListener('focusin', () => setFocus(true), { signal: stop.signal });
    element.addEventListener('focusout', () => setFocus(false), { signal: stop.signal });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [isWatched]);
  return [ref, !isWatched || isNear || hasFocus];
}
