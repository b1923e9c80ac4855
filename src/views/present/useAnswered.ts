import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import type { LocalSection } from '@/template';
import { useLanguage } from '@/i18n';
import type { WallStep } from '@/workshop';
import { useFollowedWorkshop } from '../room/useWallSteps';
import { useServices } from '../services';
import { blockContent } from '../shared/progress';

export interface Answered {
  /** How many take part; 0 = not known. */
  readonly people: number;
  /** How many have answered the block that is on the wall; null when it cannot tell. */
  readonly count: number | null;
}

/** How many there are, and how many of them have answered what is on the wall now. */
export function useAnswered(step: WallStep, section: LocalSection | undefined): Answered {
  const { blockSpec } = useServices();
  const language = useLanguage();
  const workshop = useFollowedWorkshop();
  const here = useDocument(({ meta }) => Object.keys(meta.present).length);
  const block = useMemo(
    () => (step.type === 'block' ? section?.blocks.find(({ id }) => `${step.section}.${id}` === step.block) : undefined),
    [step, section],
  );
  const count = useDocument((document) => {
    const content = section && block ? blockContent(section, block, document, language) : null;
    return (content && blockSpec(content.state.kind).answered?.(content).count) ?? null;
  });
  return { people: workshop?.people || here, count };
}
