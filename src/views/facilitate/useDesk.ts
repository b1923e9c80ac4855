import { useCallback, useMemo } from 'react';
import type { WallStep } from '@/workshop';
import { usePresentationStore } from '../room/usePresentation';
import { useWallStep, useWallSteps } from '../room/useWallSteps';
import { type StepWords, useStepWords } from './useStepWords';

/** Where the wall is, and how it is moved from here. */
export interface Desk {
  readonly steps: readonly WallStep[];
  readonly words: readonly StepWords[];
  readonly step: WallStep;
  readonly index: number;
  /** To the step at an index; ends of the list are its limits. */
  readonly goTo: (index: number) => void;
}

export function useDesk(): Desk {
  const store = usePresentationStore();
  const steps = useWallSteps();
  const words = useStepWords(steps);
  const { step, index } = useWallStep(steps);
  const goTo = useCallback((wanted: number) => {
    const target = steps[Math.max(0, Math.min(steps.length - 1, wanted))];
    if (target && target.id !== store.get().step) store.change({ step: target.id });
  }, [steps, store]);
  return useMemo(() => ({ steps, words, step, index, goTo }), [steps, words, step, index, goTo]);
}
