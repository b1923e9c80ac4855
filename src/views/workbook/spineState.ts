import { useMemo } from 'react';
import { type OutlineItem, useDocument, type WorkbookDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { Language } from '@/lib/languages';
import { type AppServices, useServices } from '../services';
import { blockContent, sectionProgress } from '../shared/progress';
import type { WorkbookSection } from '../shared/sections';

export interface SpineItem {
  /** 0-1; null when there is nothing to fill in. */
  readonly progress: number | null;
  readonly outline: readonly OutlineItem[];
}

/** Steps of a hundredth: the rings do not show less. */
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Gives the items as text, so that equal ones are the same; looks at each document once. */
function itemsSelector(
  sections: readonly WorkbookSection[], blockSpec: AppServices['blockSpec'], language: Language,
): (document: WorkbookDocument) => string {
  let seen: WorkbookDocument | null = null;
  let json = '';
  return (document) => {
    if (document === seen) return json;
    const items = sections.map(({ section }): SpineItem => {
      const progress = sectionProgress(section, document, blockSpec, language);
      return {
        progress: progress === null ? null : rounded(progress),
        outline: section.blocks.flatMap((block) => {
          const content = blockContent(section, block, document, language);
          const outline = content && blockSpec(content.state.kind).outline?.(content);
          return (outline ?? []).map((item) => ({ ...item, progress: rounded(item.progress) }));
        }),
      };
    });
    seen = document;
    json = JSON.stringify(items);
    return json;
  };
}

/** Progress and outline of each section; the same array until one of them changes. */
export function useSpineItems(sections: readonly WorkbookSection[]): readonly SpineItem[] {
  const { blockSpec } = useServices();
  const language = useLanguage();
  const select = useMemo(() => itemsSelector(sections, blockSpec, language), [sections, blockSpec, language]);
  const json = useDocument(select);
  return useMemo(() => JSON.parse(json) as readonly SpineItem[], [json]);
}

/** How many sections are done and how many begun, of those that have something to fill in. */
export function countSections(items: readonly SpineItem[]): { readonly done: number; readonly doing: number; readonly total: number; readonly share: number } {
  const shares = items.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  return {
    done: shares.filter((share) => share >= 1).length,
    doing: shares.filter((share) => share > 0 && share < 1).length,
    total: shares.length,
    share: shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length,
  };
}
