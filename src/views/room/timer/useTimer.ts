import { useMemo } from 'react';
import type { Id } from '@/document';
import { toast } from '@/ui';
import { addMinute, newTimer, pauseTimer, startTimer, type Timer } from '@/workshop';
import { usePresentation, usePresentationStore } from '../usePresentation';
import { texts } from './texts';

export interface TimerActions {
  /** A new time, running at once; `item` = the row of the run of the day that it times. */
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
    return {
      start: (minutes, item) => store.change({ timer: startTimer(newTimer(minutes, item), Date.now()) }),
      pause: () => update(pauseTimer),
      resume: () => update(startTimer),
      addMinute: () => update(addMinute),
      end: () => {
        const ended = store.get().timer;
        if (!ended) return;
        store.change({ timer: null });
        const bringBack = (): void => {
          if (!store.get().timer) store.change({ timer: ended });
        };
        toast({ text: t('ended'), action: { label: t('undo'), onAction: bringBack } });
      },
      toggleMute: () => store.change({ isMuted: !store.get().isMuted }),
    };
  }, [store, t]);

  return useMemo(() => ({ ...actions, timer, isMuted }), [actions, timer, isMuted]);
}
