import { useEffect, useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
};

const isByPage = (): boolean => Boolean(document.fullscreenElement);

/** Also when the browser itself was asked (F11). */
export const isFullScreen = (): boolean =>
  isByPage() || (typeof window.matchMedia === 'function' && window.matchMedia('(display-mode: fullscreen)').matches);

export function toggleFullScreen(): void {
  // Refused in a frame or on a phone: the window stays as it is.
  if (isByPage()) document.exitFullscreen().catch(() => undefined);
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** True while the page fills the screen; it no longer does when the wall is left. */
export function useFullScreen(): boolean {
  useEffect(() => () => {
    if (isByPage()) document.exitFullscreen().catch(() => undefined);
  }, []);
  return useSyncExternalStore(subscribe, isByPage);
}
