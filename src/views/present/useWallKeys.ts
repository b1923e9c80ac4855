import { useEffectEvent, useLayoutEffect } from 'react';
import { actionOf, type WallAction } from './keys';
import { keyOwner } from './keyTarget';

interface WallKeyHandlers {
  readonly act: (action: WallAction) => void;
  /** Figures typed so far for a jump, `''` when none. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onJump: (number: number) => void;
}

/** What an editor leaves to the wall: a clicker, the key that ends editing, and Escape. */
const OVER_EDITOR: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'Escape', 'e']);

/** Follows the wall's keys anywhere on the page, but for those that belong to a field, an editor or a dialog. */
export function useWallKeys({ act, typed, onType, onJump }: WallKeyHandlers): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    const owner = keyOwner(target);
    if (owner === 'overlay') return;
    if (owner === 'field') {
      if (key === 'Escape') (target as HTMLElement).blur();
      return;
    }
    if (owner === 'editor' && !OVER_EDITOR.has(key)) return;
    if (owner === 'control' && (key === 'Enter' || key === ' ') && typed === '') return;
    if (/^\d$/.test(key)) {
      onType((typed + key).slice(0, 3));
      return;
    }
    const action = actionOf(key);
    if (!action) return;
    event.preventDefault();
    if (typed === '') act(action);
    else if (key === 'Enter') onJump(Number(typed));
    else if (key === 'Backspace') onType(typed.slice(0, -1));
    else {
      onType('');
      if (action !== 'leave') act(action);
    }
  });
  // One listener from first to last: one that is changed for another while a key is on its way would miss it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
