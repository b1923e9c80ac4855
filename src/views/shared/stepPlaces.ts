import { useMemo } from 'react';
import { type BlockKey, blockKey, type Id, type OutlineItem, useDocument, type WorkbookDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { Language } from '@/lib/languages';
import { type AppServices, useServices } from '../services';
import { blockContent } from './progress';
import { useSections, type WorkbookSection } from './sections';

/** Where steps can be promised: a block of steps, or an entry (a theme) of another block. */
export interface StepPlace {
  /** Unique; `<block>` or `<block>|<entry>`. */
  readonly id: string;
  readonly block: BlockKey;
  readonly entry: Id;
  readonly section: WorkbookSection;
  /** The section's title, or the theme's. */
  readonly title: string;
}

const placeId = (block: BlockKey, entry: Id): string => (entry ? `${block}|${entry}` : block);

/** The outlines of all blocks, as text so that equal ones are the same. */
function outlinesSelector(
  sections: readonly WorkbookSection[], blockSpec: AppServices['blockSpec'], language: Language,
): (document: WorkbookDocument) => string {
  let seen: WorkbookDocument | null = null;
  let json = '';
  return (document) => {
    if (document === seen) return json;
    seen = document;
    json = JSON.stringify(
      sections.flatMap(({ section }) =>
        section.blocks.flatMap((block) => {
          const content = blockContent(section, block, document, language);
          const outline = content && blockSpec(content.state.kind).outline?.(content);
          return outline ? [[content.block.key, outline.map(({ id, title }) => ({ id, title }))]] : [];
        }),
      ),
    );
    return json;
  };
}

type Outlines = readonly (readonly [BlockKey, readonly Pick<OutlineItem, 'id' | 'title'>[]])[];

/** All places for steps by their ids, in the workbook's order. */
export function useStepPlaces(): ReadonlyMap<string, StepPlace> {
  const { blockSpec } = useServices();
  const language = useLanguage();
  const sections = useSections();
  const select = useMemo(() => outlinesSelector(sections, blockSpec, language), [sections, blockSpec, language]);
  const json = useDocument(select);
  return useMemo(() => {
    const outlines = new Map(JSON.parse(json) as Outlines);
    const places = sections.flatMap((section) =>
      section.section.blocks.flatMap((block): StepPlace[] => {
        const key = blockKey(section.id, block.id);
        const outline = outlines.get(key);
        if (outline) return outline.map(({ id, title }) => ({ id: placeId(key, id), block: key, entry: id, section, title: title || section.section.title }));
        if (block.kind !== 'steps') return [];
        return [{ id: key, block: key, entry: '', section, title: section.section.title }];
      }),
    );
    return new Map(places.map((place) => [place.id, place]));
  }, [json, sections]);
}

export interface StepOrigin {
  /** 0 for a section left out, or gone. */
  readonly number: number;
  readonly title: string;
}

/** Tells of a step where it was promised. */
export function stepOrigin(
  places: ReadonlyMap<string, StepPlace>, sections: readonly WorkbookSection[],
  { block, entry, sectionId }: { readonly block: BlockKey; readonly entry: Id; readonly sectionId: string },
): StepOrigin {
  const section = sections.find(({ id }) => id === sectionId);
  return { number: section?.number ?? 0, title: places.get(placeId(block, entry))?.title ?? section?.section.title ?? '' };
}
