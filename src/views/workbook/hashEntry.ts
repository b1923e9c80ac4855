import { useEffect, useSyncExternalStore } from 'react';
import { type Id, useGetDocument } from '@/blockkit';
import styles from './hashEntry.module.css';

const found = styles.found ?? 'found';

/** Frames to wait for an entry to be drawn. */
const MAX_TRIES = 20;

const getEntry = (): string => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('e') ?? '';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The element of an entry: most carry its id, rows of tables tell theirs otherwise. */
const findEntry = (id: Id): HTMLElement | null =>
  document.getElementById(`entry-${id}`) ?? document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(id)}"]`);

function show(element: HTMLElement): void {
  element.scrollIntoView?.({ block: 'center' });
  if (!element.matches('a, button, input, textarea, select, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.classList.add(found);
  element.addEventListener('blur', () => element.classList.remove(found), { once: true });
}

/** Scrolls to the entry that the address asks for (`?e=<id>`) and gives it the focus. */
export function useScrollToEntry(): void {
  const entry = useSyncExternalStore(subscribe, getEntry);
  const getDocument = useGetDocument();
  useEffect(() => {
    if (!entry) return;
    let frame = 0;
    let tries = 0;
    // Some blocks draw a little later, and a folded theme shows its steps only once it has the focus.
    const seek = (): void => {
      const element = findEntry(entry);
      if (element) return show(element);
      const theme = tries === 0 ? findEntry(getDocument().steps[entry]?.entry ?? '') : null;
      if (theme) show(theme);
      tries += 1;
      if (tries < MAX_TRIES) frame = requestAnimationFrame(seek);
    };
    frame = requestAnimationFrame(seek);
    return () => cancelAnimationFrame(frame);
  }, [entry, getDocument]);
}
