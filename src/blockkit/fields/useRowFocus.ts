import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Moves focus to the text of a row once the rows have changed. `ref` goes on an element around the
 * list and its add button; without rows focus goes to the button.
 */
export function useRowFocus(ids: readonly string[]): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly focusAfterChange: (index: number) => void;
  readonly focusNow: (index: number) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);

  const focusNow = useCallback((index: number): void => {
    const rows = ref.current?.querySelector('ol')?.children ?? [];
    const text = rows[Math.max(0, Math.min(index, rows.length - 1))]?.querySelector('textarea');
    if (!text) {
      ref.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
      return;
    }
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  }, []);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusNow(wanted.current);
    wanted.current = null;
  }, [ids, focusNow]);

  const focusAfterChange = useCallback((index: number): void => {
    wanted.current = index;
  }, []);

  return { ref, focusAfterChange, focusNow };
}
