import { type BlockKey, blockKey } from '@/document';
import type { LocalSection } from '@/template';

/** The block of a section that holds its decisions, if it has one. */
export function decisionsKeyOf(section: LocalSection): BlockKey | null {
  const block = section.blocks.find(({ kind }) => kind === 'decisions');
  return block ? blockKey(section.id, block.id) : null;
}
