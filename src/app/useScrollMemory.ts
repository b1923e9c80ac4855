import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** Where the page was scrolled to, by entry of the browser's history. */
const places = new Map<string, number>();
let entry = '';
let count = 0;

interface EntryState {
  readonly kehaEntry?: string;
}

/** A page that scrolls inside itself marks the part that does with `data-scroll`. */
const scroller = (): Element | null => document.querySelector('[data-scroll]') ?? document.scrollingElement;

/** A page begins at its top; going back returns to where it was left. */
export function useScrollMemory(): void {
  const [path] = useLocation();
  useLayoutEffect(() => {
    const known = (window.history.state as EntryState | null)?.kehaEntry;
    if (known === undefined) {
      count += 1;
      entry = `${Date.now()}-${count}`;
      window.history.replaceState({ ...window.history.state, kehaEntry: entry }, '');
    } else entry = known;
    const here = entry;
    const target = places.get(here) ?? 0;
    // The page may come in pieces: ask again until it is long enough, but not for long.
    let tries = 0;
    let frame = 0;
    const restore = (): void => {
      const element = scroller();
      element?.scrollTo?.(0, target);
      tries += 1;
      if (element && Math.abs(element.scrollTop - target) > 2 && tries < 20) frame = requestAnimationFrame(restore);
    };
    restore();
    const remember = (): void => {
      places.set(here, scroller()?.scrollTop ?? 0);
    };
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', remember, { capture: true });
    };
  }, [path]);
}
