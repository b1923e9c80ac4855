import { useLayoutEffect } from 'react';
import type { WorkbookStore } from '@/store/types';
import { useUndo } from './useUndo';

/** Fields whose words are not in the workbook (a search, a dialog) keep the browser's own undo. */
function hasNativeUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[data-native-undo]')) return true;
  if (!target.matches('input[type="search"], [role="combobox"]')) return false;
  return (target as HTMLInputElement).value !== '';
}

/** Undo, redo, search and the wall from the keyboard, anywhere in the workbook. */
export function useShortcuts(store: WorkbookStore, openPalette: () => void, present: () => void): void {
  const { undo, redo } = useUndo(store);
  // With the page itself, not after it: no key may fall between.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // By the key's place: with Alt a Mac writes another letter.
      if (event.altKey && event.code === 'KeyP' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented) {
        event.preventDefault();
        present();
        return;
      }
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'k' && !event.shiftKey) {
        event.preventDefault();
        openPalette();
        return;
      }
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if ((!isUndo && !isRedo) || hasNativeUndo(event.target)) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, openPalette, present]);
}
