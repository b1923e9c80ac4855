import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import type { Workshop } from '@/document';
import { type WallStep, wallSteps } from '@/workshop';
import { useSections } from '../shared/sections';
import { usePresentation } from './usePresentation';

/** The workshop whose run of the day is followed; null when all sections are gone through in order. */
export function useFollowedWorkshop(): Workshop | null {
  const id = usePresentation(({ workshop }) => workshop);
  const workshop = useDocument(({ workshops }) => workshops[id]);
  return workshop && workshop.del === undefined ? workshop : null;
}

/** What the wall shows, in order. The same array until the contents or the run of the day change. */
export function useWallSteps(): readonly WallStep[] {
  const sections = useSections();
  const workshop = useFollowedWorkshop();
  return useMemo(() => wallSteps(sections.filter(({ hidden }) => !hidden).map(({ section }) => section), workshop), [sections, workshop]);
}

/** The step shown now; the first one when the remembered step is gone. */
export function useWallStep(steps: readonly WallStep[]): { readonly step: WallStep; readonly index: number } {
  const id = usePresentation(({ step }) => step);
  const index = Math.max(0, steps.findIndex((one) => one.id === id));
  return { step: steps[index] as WallStep, index };
}
