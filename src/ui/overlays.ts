import { useEffect, useSyncExternalStore } from 'react';

type Overlays = typeof import('./overlayParts');

let parts: Overlays | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/**
 * Fetches what dialogs and menus are made of. They are a third of the design system and none of them
 * is open when the page opens, so they come right after the first paint.
 */
export function loadOverlays(): Promise<void> {
  loading ??= import('./overlayParts').then((loaded) => {
    parts = loaded;
    for (const listener of listeners) listener();
  }).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The parts, or null while they are on their way; asks for them when `isWanted`. */
export function useOverlays(isWanted: boolean): Overlays | null {
  const loaded = useSyncExternalStore(subscribe, () => parts);
  useEffect(() => {
    if (isWanted) void loadOverlays();
  }, [isWanted]);
  return isWanted ? loaded : null;
}
