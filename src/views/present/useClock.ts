import { useCallback } from 'react';
import type { LocalSection } from '@/template';
import { addMinute, isRunning, newTimer, pauseTimer, startTimer } from '@/workshop';
import { usePresentationStore } from '../room/usePresentation';

/** Minutes for a step whose guidance names no task. */
const DEFAULT_MINUTES = 5;

export interface Clock {
  /** Starts the time or stops it; when there is none, gives what the section's first task takes. */
  readonly toggle: () => void;
  readonly addMinute: () => void;
}

export function useClock(section: LocalSection | undefined): Clock {
  const store = usePresentationStore();
  const toggle = useCallback(() => {
    const { timer } = store.get();
    const now = Date.now();
    if (timer && isRunning(timer)) store.change({ timer: pauseTimer(timer, now) });
    else store.change({ timer: startTimer(timer ?? newTimer(section?.guidance.howTo[0]?.minutes ?? DEFAULT_MINUTES), now) });
  }, [store, section]);
  const add = useCallback(() => {
    const { timer } = store.get();
    if (timer) store.change({ timer: addMinute(timer, Date.now()) });
  }, [store]);
  return { toggle, addMinute: add };
}
