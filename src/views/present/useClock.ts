import { useCallback } from 'react';
import type { LocalSection } from '@/template';
import { isRunning } from '@/workshop';
import { useTimer } from '../room/timer';

/** Minutes for a step whose guidance names no task. */
const DEFAULT_MINUTES = 5;

export interface Clock {
  /** Starts the time or stops it; when there is none, gives what the section's first task takes. */
  readonly toggle: () => void;
  readonly addMinute: () => void;
}

export function useClock(section: LocalSection | undefined): Clock {
  const { timer, start, pause, resume, addMinute } = useTimer();
  const toggle = useCallback(() => {
    if (!timer) start(section?.guidance.howTo[0]?.minutes ?? DEFAULT_MINUTES);
    else if (isRunning(timer)) pause();
    else resume();
  }, [timer, section, start, pause, resume]);
  return { toggle, addMinute };
}
