import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Presentation, PresentationStore, WindowRole } from '@/workshop';
import { useServices } from '../services';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';

/** This window's hold of what the wall shows. */
export function useOpenPresentation(role: WindowRole): PresentationStore {
  const { openPresentation } = useServices();
  const { id } = useOpenWorkbook();
  return useMemo(() => openPresentation(id, role), [openPresentation, id, role]);
}

export const PresentationContext = createContext<PresentationStore | null>(null);

export function usePresentationStore(): PresentationStore {
  const store = useContext(PresentationContext);
  if (!store) throw new Error('Used outside the wall and the facilitator’s window');
  return store;
}

/** A part of what the wall shows. `select` must give something that exists already, or a primitive. */
export function usePresentation<T>(select: (presentation: Presentation) => T): T {
  const store = usePresentationStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
