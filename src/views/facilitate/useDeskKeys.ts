import { useLayoutEffect } from 'react';
import { usePresentationStore } from '../room/usePresentation';
import { useTimer } from '../room/timer';
import { actionOf } from '../present/keys';
import { keyOwner } from '../present/keyTarget';
import type { Desk } from './useDesk';

/** The wall's keys for the step, the empty screen and the time, anywhere on the page but in a field or a dialog. */
export function useDeskKeys({ goTo, index, steps }: Desk): void {
  const store = usePresentationStore();
  const { timer, pause, resume, addMinute } = useTimer();
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const owner = keyOwner(event.target);
      if (owner === 'overlay' || owner === 'field') return;
      if (owner === 'control' && (event.key === 'Enter' || event.key === ' ')) return;
      const blank = (colour: 'dark' | 'light') => store.change({ blank: store.get().blank === '' ? colour : '' });
      const acts: Partial<Record<string, () => void>> = {
        next: () => goTo(index + 1),
        back: () => goTo(index - 1),
        first: () => goTo(0),
        last: () => goTo(steps.length - 1),
        dark: () => blank('dark'),
        light: () => blank('light'),
        clock: () => timer && (timer.endsAt === null ? resume() : pause()),
        addMinute,
      };
      const act = acts[actionOf(event.key) ?? ''];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [goTo, index, steps, store, timer, pause, resume, addMinute]);
}
