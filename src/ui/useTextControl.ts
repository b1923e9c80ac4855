import { type FocusEvent, type FormEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { diffTexts, isWellFormed, moveOffset, rebase, toWellFormed } from './textDiff';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Writes `value` in the control so that the caret keeps its place among the words. */
function show(element: TextElement, value: string): void {
  if (element.value === value) return;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  const diff = diffTexts(element.value, value);
  element.value = value;
  if (selectionStart === null || selectionEnd === null || element.ownerDocument.activeElement !== element) return;
  element.setSelectionRange(moveOffset(selectionStart, diff), moveOffset(selectionEnd, diff), selectionDirection ?? 'none');
}

/**
 * Keeps a text control and a value that others change too in step: the caret stays where it was, a
 * composition (IME, dead keys) is not disturbed, and only well-formed strings come out. React is not
 * given the value, as it would throw the caret to the end.
 */
export function useTextControl(
  ref: RefObject<TextElement | null>,
  value: string,
  onChange: (text: string) => void,
  onCommit?: () => void,
  /** Called whenever the text in the control has changed. */
  onShown?: (element: TextElement) => void,
) {
  const composing = useRef(false);
  // What control and document last agreed on.
  const agreed = useRef(value);

  useLayoutEffect(() => {
    if (!ref.current || composing.current) return;
    show(ref.current, value);
    agreed.current = value;
    onShown?.(ref.current);
  }, [ref, value, onShown]);

  const emit = (element: TextElement): void => {
    const typed = element.value;
    if (composing.current || !isWellFormed(typed) || typed === agreed.current) return;
    // A remote change came during a composition: write what was composed on top of it.
    const next = agreed.current === value ? typed : rebase(agreed.current, diffTexts(agreed.current, typed), value);
    agreed.current = typed;
    if (next !== value) onChange(next);
    if (next !== typed) {
      show(element, next);
      agreed.current = next;
    }
  };

  return {
    defaultValue: value,
    onInput: (event: FormEvent<TextElement>) => emit(event.currentTarget),
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: FormEvent<TextElement>) => {
      composing.current = false;
      emit(event.currentTarget);
    },
    onBlur: (event: FocusEvent<TextElement>) => {
      composing.current = false;
      if (!isWellFormed(event.currentTarget.value)) event.currentTarget.value = toWellFormed(event.currentTarget.value);
      emit(event.currentTarget);
      onCommit?.();
    },
  };
}
