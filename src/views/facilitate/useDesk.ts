import { useCallback, useMemo } from 'react';
import type { LocalSection } from '@/template';
import type { WallStep } from '@/workshop';
import { usePresentationStore } from '../room/usePresentation';
import { useWallStep, useWallSteps } from '../room/useWallSteps';
import { type StepWords, useStepWords } from './useStepWords';

/** Where the wall is, and how it is moved from here. */
export interface Desk {
  readonly steps: readonly WallStep[];
  /** Of the steps, in their order. */
  readonly words: readonly StepWords[];
  readonly step: WallStep;
  readonly index: number;
  /** Of the step shown; null on the cover, in a break and at the end. */
  readonly section: LocalSection | null;
  /** To the step at an index, in sight. */
  readonly goTo: (index: number) => void;
  /** One step on; an empty wall is shown again first, as a clicker does on the wall. */
  readonly turn: (way: 'next' | 'back') => void;
}

export function useDesk(): Desk {
  const store = usePresentationStore();
  const steps = useWallSteps();
  const words = useStepWords(steps);
  const { step, index } = useWallStep(steps);
  const goTo = useCallback((wanted: number) => {
    const target = steps[wanted];
    if (target) store.change({ step: target.id, blank: '' });
  }, [steps, store]);
  const turn = useCallback((way: 'next' | 'back') => {
    if (store.get().blank !== '') store.change({ blank: '' });
    else goTo(index + (way === 'next' ? 1 : -1));
  }, [store, goTo, index]);
  const section = words[index]?.place?.section ?? null;
  return useMemo(() => ({ steps, words, step, index, section, goTo, turn }), [steps, words, step, index, section, goTo, turn]);
}
