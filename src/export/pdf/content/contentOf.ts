import { blockKey } from '@/document';
import type { LocalSection } from '@/template';
import type { PdfSource } from './source';

/** A block as its faces for files get it; null when it is not in the workbook. */
export function contentOf({ document, language }: Pick<PdfSource, 'document' | 'language'>, section: LocalSection, block: LocalSection['blocks'][number]) {
  const key = blockKey(section.id, block.id);
  const state = document.answers[key];
  if (!state) return null;
  const place = { key, sectionId: section.id, title: block.title ?? '', help: block.help ?? '', question: section.question };
  return { block: place, config: block.config, state, document, language };
}
