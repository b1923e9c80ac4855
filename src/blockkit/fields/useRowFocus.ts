import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { moveFocus } from '@/ui';

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
    moveFocus(() => {
      const text = ref.current?.querySelector('ol')?.children[index]?.querySelector('textarea');
      text?.setSelectionRange(text.value.length, text.value.length);
      return text ?? ref.current?.querySelector<HTMLElement>('[data-add] button');
    });
  }, []);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusNow(Math.min(wanted.current, ids.length - 1));
    wanted.current = null;
  }, [ids, focusNow]);

  const focusAfterChange = useCallback((index: number): void => {
    wanted.current = index;
  }, []);

  return { ref, focusAfterChange, focusNow };
}
