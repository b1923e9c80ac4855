import { type RefObject, useEffect } from 'react';
import { announce } from '@/ui';

/** Frames to wait for a block whose code comes late. */
const MAX_TRIES = 60;

/** A map has no field, but a list that takes keys. */
const FIRST_FIELD = 'textarea, input:not([type="file"], [type="hidden"], [type="checkbox"], [type="radio"]), [role="listbox"][tabindex="0"]';

/** Whether the address asks to write at once: `#/w/<id>/s/<section>?begin`. */
const isAsked = (): boolean => new URLSearchParams(window.location.hash.split('?')[1] ?? '').has('begin');

/** Gives the focus to the section's first field when the address asks for it; the question is said first. */
export function useBegin(firstRow: RefObject<HTMLElement | null>, question: string): void {
  useEffect(() => {
    if (!isAsked()) return;
    let frame = 0;
    let tries = 0;
    const seek = (): void => {
      const field = firstRow.current?.querySelector<HTMLElement>(FIRST_FIELD);
      if (field) {
        field.focus();
        announce(question);
        return;
      }
      tries += 1;
      if (tries < MAX_TRIES) frame = requestAnimationFrame(seek);
    };
    frame = requestAnimationFrame(seek);
    return () => cancelAnimationFrame(frame);
    // Once for each visit of the page: its words may change with the language.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
