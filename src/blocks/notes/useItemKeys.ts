import type { KeyboardEvent } from 'react';
import type { Id } from '@/blockkit';
import { texts } from './texts';
import type { NoteActions } from './useNotes';

interface ItemKeys {
  readonly id: Id;
  readonly actions: NoteActions;
  /** Enter: on to its text. */
  readonly onOpen: () => void;
  readonly onGroup?: (id: Id) => void;
  readonly onRemove: (id: Id) => void;
}

const isField = (target: EventTarget): boolean => target instanceof Element && target.closest('input, textarea, select') !== null;

/** Gives the focus to the note or the group `by` steps away on the page. */
function step(from: HTMLElement, by: number): void {
  const all = [...(from.closest('[data-notes]')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  all[all.indexOf(from) + by]?.focus();
}

/**
 * Keys of a note or a group: letters make a step or a decision of it whenever the focus is in it but not in a field;
 * Esc leaves its text for the note itself, where arrows go from one to the next.
 */
export function useItemKeys({ id, actions, onOpen, onGroup, onRemove }: ItemKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const t = texts.useT();
  return (event) => {
    const { key, target, currentTarget } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    // What is opened from the item stands elsewhere on the page.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return;
    const act = (action: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    if (isField(target)) {
      if (key === 'Escape') act(() => currentTarget.focus());
      return;
    }
    const letter = key.toUpperCase();
    if (letter === t('keyStep')) return act(() => actions.toStep(id));
    if (letter === t('keyDecision') && actions.toDecision) return act(() => actions.toDecision?.(id));
    if (letter === t('keyGroup') && onGroup) return act(() => onGroup(id));
    if (target !== currentTarget) return;
    if (key === 'Enter') act(onOpen);
    else if (key === 'Delete') act(() => onRemove(id));
    else if (key === 'ArrowDown' || key === 'ArrowRight') act(() => step(currentTarget, 1));
    else if (key === 'ArrowUp' || key === 'ArrowLeft') act(() => step(currentTarget, -1));
  };
}
