import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Focuses what `find` gives. An open menu keeps focus to itself, makes the rest of the page inert and
 * hands focus back to its button when it closes: what was chosen from it takes focus after that.
 */
export function moveFocus(find: () => HTMLElement | null | undefined): void {
  const isInMenu = Boolean(document.activeElement?.closest('[role="menu"]'));
  const element = isInMenu ? null : find();
  element?.focus();
  if (isInMenu || (element && document.activeElement !== element)) {
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  }
}

/** Gives focus to an element when it comes on the page, if `isWanted` is true then. */
export function useFocusOnMount(ref: RefObject<HTMLElement | null>, isWanted = true): void {
  const wanted = useRef(isWanted);
  useLayoutEffect(() => {
    if (wanted.current) moveFocus(() => ref.current);
    wanted.current = false;
  }, [ref]);
}
