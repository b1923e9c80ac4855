import { useCallback, useLayoutEffect, useState } from 'react';
import './wall.css';

export type WallTheme = 'projector' | 'paper';

const STORAGE_KEY = 'keha.wallTheme';

function stored(): WallTheme {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'paper' ? 'paper' : 'projector';
  } catch {
    return 'projector';
  }
}

/** The page in the wall's size and colours for as long as it is shown; then as it was. The colours are the wall's own choice. */
export function useWallScreen(): { readonly theme: WallTheme; readonly toggleTheme: () => void } {
  const [theme, setTheme] = useState(stored);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.wall = '';
    return () => {
      delete dataset.wall;
    };
  }, []);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    const show = (): void => {
      dataset.theme = theme;
    };
    show();
    // A machine that turns dark in the evening must not turn the wall.
    const system = typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : null;
    system?.addEventListener?.('change', show);
    return () => {
      system?.removeEventListener?.('change', show);
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, [theme]);

  const toggleTheme = useCallback(() => {
    setTheme((now) => {
      const next = now === 'paper' ? 'projector' : 'paper';
      try {
        localStorage.setItem(STORAGE_KEY, next);
      } catch {
        // A private window: the choice lasts as long as the page.
      }
      return next;
    });
  }, []);

  return { theme, toggleTheme };
}
