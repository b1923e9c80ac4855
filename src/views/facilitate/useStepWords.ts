import { useMemo } from 'react';
import { blockKey, listEntries, type Workshop } from '@/document';
import { useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { WallStep } from '@/workshop';
import { useFollowedWorkshop } from '../room/useWallSteps';
import { type AppServices, useServices } from '../services';
import { useSections, type WorkbookSection } from '../shared/sections';
import { texts } from './texts';

/** A step of the wall in words. */
export interface StepWords {
  /** Undefined for the cover, breaks and the end. */
  readonly place: WorkbookSection | undefined;
  /** What kind of thing is shown: "Kysymys", "Muistilaput". */
  readonly kind: string;
  /** What is written largest on the wall. */
  readonly title: string;
  /** In a list under the section's name. */
  readonly short: string;
}

type T = ReturnType<typeof texts.useT>;

interface Sources {
  readonly sections: readonly WorkbookSection[];
  readonly workshop: Workshop | null;
  readonly blockSpec: AppServices['blockSpec'];
  readonly language: Language;
  readonly name: string;
}

function wordsOf(step: WallStep, { sections, workshop, blockSpec, language, name }: Sources, t: T): StepWords {
  const kind = t(`step-${step.type}`);
  if (step.type === 'cover' || step.type === 'end') return { place: undefined, kind, title: step.type === 'cover' ? name || kind : kind, short: kind };
  if (step.type === 'pause') {
    const item = workshop && listEntries(workshop.items).find(({ id }) => id === step.item);
    const title = item?.title || kind;
    return { place: undefined, kind: item?.type === 'work' ? t('step-own') : kind, title, short: title };
  }
  const place = sections.find(({ id }) => id === step.section);
  const question = place?.section.question || place?.section.title || '';
  if (step.type !== 'block') return { place, kind, title: question, short: kind };
  const block = place?.section.blocks.find(({ id }) => blockKey(step.section, id) === step.block);
  const label = block ? blockSpec(block.kind).label(language) : kind;
  return { place, kind: label, title: block?.title || question, short: block?.title || label };
}

/** Words for all steps, in their order. */
export function useStepWords(steps: readonly WallStep[]): readonly StepWords[] {
  const t = texts.useT();
  const language = useLanguage();
  const sections = useSections();
  const workshop = useFollowedWorkshop();
  const { blockSpec } = useServices();
  const name = useDocument(({ meta }) => meta.name);
  return useMemo(
    () => steps.map((step) => wordsOf(step, { sections, workshop, blockSpec, language, name }, t)),
    [steps, sections, workshop, blockSpec, language, name, t],
  );
}
