import { useMemo } from 'react';
import { SectionDecisionsContext, SectionStepsContext, SectionTitlesContext, useDocument } from '@/blockkit';
import type { LocalBlock, LocalSection } from '@/template';
import { useServices } from '../services';
import { blockPlace } from '../shared/progress';
import { BlockBoundary } from './BlockBoundary';
import { decisionsKeyOf } from './decisionsKeyOf';
import { stepsKeyOf } from './stepsKeyOf';
import { useSectionTitles } from './useSectionTitles';

interface FullBlockProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
}

/** The editor of a block as large as its frame; nothing for a kind that has none so large. */
export function FullBlock({ section, block }: FullBlockProps) {
  const { blockSpec } = useServices();
  const titles = useSectionTitles();
  const place = useMemo(() => blockPlace(section, block), [section, block]);
  const kind = useDocument((document) => document.answers[place.key]?.kind);
  const Full = kind === undefined ? undefined : blockSpec(kind).Full;
  if (!Full) return null;
  return (
    <SectionTitlesContext value={titles}>
      <SectionDecisionsContext value={decisionsKeyOf(section)}>
        <SectionStepsContext value={stepsKeyOf(section)}>
          <BlockBoundary blockKey={place.key}>
            <Full block={place} config={block.config} />
          </BlockBoundary>
        </SectionStepsContext>
      </SectionDecisionsContext>
    </SectionTitlesContext>
  );
}
