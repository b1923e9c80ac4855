import { useCallback, useState } from 'react';

const STORAGE_KEY = 'keha.wallSide';

function stored(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'folded';
  } catch {
    return true;
  }
}

/** Whether the side column stands open on this wall; remembered. */
export function useSideColumn(): { readonly isOpen: boolean; readonly toggle: () => void } {
  const [isOpen, setOpen] = useState(stored);
  const toggle = useCallback(() => {
    setOpen((now) => {
      try {
        localStorage.setItem(STORAGE_KEY, now ? 'folded' : 'open');
      } catch {
        // A private window: the choice lasts as long as the page.
      }
      return !now;
    });
  }, []);
  return { isOpen, toggle };
}
