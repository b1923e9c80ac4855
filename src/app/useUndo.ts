import { useCallback, useSyncExternalStore } from 'react';
import { announce } from '@/ui';
import type { WorkbookStore } from '@/store/types';
import { texts } from './texts';

export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Undo and redo of one workbook; both are told to those who cannot see what changed. */
export function useUndo(store: WorkbookStore): Undo {
  const t = texts.useT();
  const canUndo = useSyncExternalStore(store.subscribeUndo, () => store.getUndoState().canUndo);
  const canRedo = useSyncExternalStore(store.subscribeUndo, () => store.getUndoState().canRedo);
  const undo = useCallback(() => {
    if (!store.getUndoState().canUndo) return;
    store.undo();
    announce(t('undone'));
  }, [store, t]);
  const redo = useCallback(() => {
    if (!store.getUndoState().canRedo) return;
    store.redo();
    announce(t('redone'));
  }, [store, t]);
  return { undo, redo, canUndo, canRedo };
}
