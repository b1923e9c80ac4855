import { useMemo } from 'react';
import { blockKey, listEntries, type Workshop } from '@/document';
import { useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { WallStep } from '@/workshop';
import { texts as wallTexts } from '../present/texts';
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
  /** What the step is called: the question itself, or the block's name. */
  readonly title: string;
  /** Of the section, where the title does not say it already; else `''`. */
  readonly question: string;
}

type T = ReturnType<typeof texts.useT>;
type WallT = ReturnType<typeof wallTexts.useT>;

interface Sources {
  readonly sections: readonly WorkbookSection[];
  readonly workshop: Workshop | null;
  readonly blockSpec: AppServices['blockSpec'];
  readonly language: Language;
  readonly name: string;
}

function wordsOf(step: WallStep, { sections, workshop, blockSpec, language, name }: Sources, t: T, wall: WallT): StepWords {
  const kind = wall(step.type);
  if (step.type === 'cover' || step.type === 'end') return { place: undefined, kind, title: step.type === 'cover' ? name || kind : kind, question: '' };
  if (step.type === 'pause') {
    const item = workshop && listEntries(workshop.items).find(({ id }) => id === step.item);
    const own = item?.type === 'work' ? t('own') : kind;
    return { place: undefined, kind: own, title: item?.title || own, question: '' };
  }
  const place = sections.find(({ id }) => id === step.section);
  const question = place?.section.question || place?.section.title || '';
  if (step.type === 'question') return { place, kind, title: question, question: '' };
  if (step.type !== 'block') return { place, kind, title: kind, question };
  const block = place?.section.blocks.find(({ id }) => blockKey(step.section, id) === step.block);
  const label = block ? blockSpec(block.kind).label(language) : kind;
  return { place, kind: label, title: block?.title || label, question };
}

/** Words for all steps, in their order. */
export function useStepWords(steps: readonly WallStep[]): readonly StepWords[] {
  const t = texts.useT();
  const wall = wallTexts.useT();
  const language = useLanguage();
  const sections = useSections();
  const workshop = useFollowedWorkshop();
  const { blockSpec } = useServices();
  const name = useDocument(({ meta }) => meta.name);
  return useMemo(
    () => steps.map((step) => wordsOf(step, { sections, workshop, blockSpec, language, name }, t, wall)),
    [steps, sections, workshop, blockSpec, language, name, t, wall],
  );
}
