import { useMemo } from 'react';
import type { Id } from '@/document';
import { toast } from '@/ui';
import { addMinute, newTimer, pauseTimer, startTimer, type Timer, timeLeft } from '@/workshop';
import { usePresentation, usePresentationStore } from '../usePresentation';
import { texts } from './texts';

export interface TimerActions {
  /** A new time, running at once; `item` = the row of the run of the day that it times. One that still ran can be brought back. */
  readonly start: (minutes: number, item?: Id) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly addMinute: () => void;
  /** Asks nothing: the message that tells it brings the time back. */
  readonly end: () => void;
  readonly toggleMute: () => void;
}

/** The time of the running task and what can be done to it. Does not render every second: see `useTimeLeft`. */
export function useTimer(): TimerActions & { readonly timer: Timer | null; readonly isMuted: boolean } {
  const t = texts.useT();
  const store = usePresentationStore();
  const timer = usePresentation((presentation) => presentation.timer);
  const isMuted = usePresentation((presentation) => presentation.isMuted);

  const actions = useMemo((): TimerActions => {
    const update = (change: (timer: Timer, now: number) => Timer): void => {
      const current = store.get().timer;
      if (current) store.change({ timer: change(current, Date.now()) });
    };
    const sayGone = (text: string, gone: Timer, isStill: () => boolean): void => {
      const bringBack = (): void => {
        if (isStill()) store.change({ timer: gone });
      };
      toast({ text, action: { label: t('undo'), onAction: bringBack } });
    };
    return {
      start: (minutes, item) => {
        const before = store.get().timer;
        const next = startTimer(newTimer(minutes, item), Date.now());
        store.change({ timer: next });
        if (before && timeLeft(before, Date.now()) > 0) sayGone(t('replaced'), before, () => store.get().timer?.endsAt === next.endsAt);
      },
      pause: () => update(pauseTimer),
      resume: () => update(startTimer),
      addMinute: () => update(addMinute),
      end: () => {
        const ended = store.get().timer;
        if (!ended) return;
        store.change({ timer: null });
        sayGone(t('ended'), ended, () => store.get().timer === null);
      },
      toggleMute: () => store.change({ isMuted: !store.get().isMuted }),
    };
  }, [store, t]);

  return useMemo(() => ({ ...actions, timer, isMuted }), [actions, timer, isMuted]);
}
