import { useSyncExternalStore } from 'react';

export const THEMES = ['paper', 'projector', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'keha.theme';
const listeners = new Set<() => void>();
let theme: Theme = 'paper';

const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);

const prefersDark = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(prefers-color-scheme: dark)').matches;

const show = (): void => {
  const dark = theme === 'projector' || (theme === 'system' && prefersDark());
  document.documentElement.dataset.theme = dark ? 'projector' : 'paper';
};

/** Shows the theme last chosen and from then on follows the system if so chosen. */
export function startTheme(): void {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    if (isTheme(stored)) theme = stored;
  } catch {
    // A private window: the light theme.
  }
  show();
  if (typeof window.matchMedia === 'function') window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
}

export function setTheme(next: Theme): void {
  theme = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
  show();
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);

/** True when the dark room theme is on the screen. */
export const isDark = (chosen: Theme): boolean => chosen === 'projector' || (chosen === 'system' && prefersDark());
