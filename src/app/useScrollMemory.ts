import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** How far down the window and the part that scrolls by itself were, px. */
interface Place {
  readonly page: number;
  readonly part: number;
}

interface EntryState {
  readonly kehaEntry?: string;
}

/** By entry of the browser's history. */
const places = new Map<string, Place>();
const TOP: Place = { page: 0, part: 0 };
/** Frames to wait for a page that comes in pieces to grow long enough. */
const PATIENCE = 20;

/** A page that scrolls inside itself marks the part that does with `data-scroll`. */
const partThatScrolls = (): Element | null => document.querySelector('[data-scroll]');

/** The key of the entry that is shown; a new entry gets one. */
function currentEntry(): string {
  const state = window.history.state as EntryState | null;
  if (state?.kehaEntry !== undefined) return state.kehaEntry;
  const kehaEntry = `${performance.timeOrigin}-${performance.now()}`;
  window.history.replaceState({ ...state, kehaEntry }, '');
  return kehaEntry;
}

/** A page begins at its top; going back returns to where it was left. */
export function useScrollMemory(): void {
  const [path] = useLocation();
  // Works anew for each path, though it reads the entry from the browser.
  useLayoutEffect(() => {
    const entry = currentEntry();
    const target = places.get(entry) ?? TOP;
    let tries = 0;
    let frame = 0;
    const restore = (): void => {
      const part = partThatScrolls();
      // Nothing scrolls in environments without layout.
      document.scrollingElement?.scrollTo?.(0, target.page);
      part?.scrollTo?.(0, target.part);
      tries += 1;
      const isThere = Math.abs(window.scrollY - target.page) <= 2 && Math.abs((part?.scrollTop ?? 0) - target.part) <= 2;
      if (!isThere && tries < PATIENCE) frame = requestAnimationFrame(restore);
    };
    restore();
    const remember = (): void => {
      places.set(entry, { page: window.scrollY, part: partThatScrolls()?.scrollTop ?? 0 });
    };
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', remember, { capture: true });
    };
  }, [path]);
}
