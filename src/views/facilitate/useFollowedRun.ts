import { useEffect, useMemo, useState } from 'react';
import type { Workshop } from '@/document';
import { type RunOfDay, runOfDay } from '@/workshop';
import { useFollowedWorkshop } from '../room/useWallSteps';

const MINUTE = 60_000;

export interface FollowedRun {
  readonly workshop: Workshop;
  readonly run: RunOfDay;
  /** When this was reckoned, ms; at most a minute ago. */
  readonly now: number;
}

/** The time, ms, a new one when the minute changes. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(waiting);
      setNow(Date.now());
      waiting = setTimeout(look, MINUTE - (Date.now() % MINUTE));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** The followed workshop as it stands now; null when none is followed. */
export function useFollowedRun(): FollowedRun | null {
  const workshop = useFollowedWorkshop();
  const now = useMinute();
  return useMemo(() => workshop && { workshop, run: runOfDay(workshop, now), now }, [workshop, now]);
}
