import type { BlockContent, BlockPlace } from '@/blockkit';
import { type BlockState, blockKey, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalBlock, LocalSection } from '@/template';
import type { AppServices } from '../services';

/** Where a block of the template stands in a workbook. */
export const blockPlace = (section: LocalSection, block: LocalBlock): BlockPlace => ({
  key: blockKey(section.id, block.id),
  sectionId: section.id,
  title: block.title ?? '',
  help: block.help ?? '',
  question: section.question,
});

/** All that a block's spec asks for outside React, or null when the workbook has no such block. */
export function blockContent(
  section: LocalSection, block: LocalBlock, document: WorkbookDocument, language: Language,
): BlockContent<unknown, BlockState> | null {
  const place = blockPlace(section, block);
  const state = document.answers[place.key];
  return state ? { block: place, config: block.config, state, document, language } : null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much of a section is filled in, 0-1: the mean of its blocks. Null when there is nothing to fill in. */
export function sectionProgress(
  section: LocalSection, document: WorkbookDocument, blockSpec: AppServices['blockSpec'], language: Language,
): number | null {
  return mean(
    section.blocks.flatMap((block) => {
      const content = blockContent(section, block, document, language);
      const progress = content && blockSpec(content.state.kind).progress(content);
      return progress === null ? [] : [progress];
    }),
  );
}
