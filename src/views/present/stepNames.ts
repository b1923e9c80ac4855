import { useMemo } from 'react';
import { listEntries, type Workshop } from '@/document';
import type { WallStep } from '@/workshop';
import { useFollowedWorkshop } from '../room/useWallSteps';
import { useSections, type WorkbookSection } from '../shared/sections';
import { texts } from './texts';

export interface StepName {
  /** The section it belongs to; undefined for the cover, breaks and the end. */
  readonly place: WorkbookSection | undefined;
  /** What stands on the wall, in a few words. */
  readonly title: string;
}

type T = ReturnType<typeof texts.useT>;

function nameOf(step: WallStep, sections: readonly WorkbookSection[], workshop: Workshop | null, t: T): StepName {
  switch (step.type) {
    case 'cover':
    case 'end':
      return { place: undefined, title: t(step.type) };
    case 'pause': {
      const item = workshop && listEntries(workshop.items).find(({ id }) => id === step.item);
      return { place: undefined, title: item?.title || t('pause') };
    }
    default: {
      const place = sections.find(({ id }) => id === step.section);
      const block = step.type === 'block' ? place?.section.blocks.find(({ id }) => step.block === `${step.section}.${id}`) : undefined;
      return { place, title: block?.title || t(step.type) };
    }
  }
}

/** Names of the steps for lists, the window's title and screen readers. */
export function useStepNames(steps: readonly WallStep[]): ReadonlyMap<string, StepName> {
  const sections = useSections();
  const workshop = useFollowedWorkshop();
  const t = texts.useT();
  return useMemo(() => new Map(steps.map((step) => [step.id, nameOf(step, sections, workshop, t)])), [steps, sections, workshop, t]);
}
