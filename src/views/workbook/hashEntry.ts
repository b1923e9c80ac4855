import { useEffect, useSyncExternalStore } from 'react';

const getEntry = (): string => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('e') ?? '';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Scrolls to the entry that the address asks for (`?e=<id>`) and gives it the focus. */
export function useScrollToEntry(): void {
  const entry = useSyncExternalStore(subscribe, getEntry);
  useEffect(() => {
    if (!entry) return;
    // A frame later: some blocks measure themselves before they draw.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(`entry-${entry}`);
      if (!element) return;
      element.scrollIntoView({ block: 'center' });
      if (!element.matches('a, button, input, textarea, select, [tabindex]')) element.tabIndex = -1;
      element.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [entry]);
}
