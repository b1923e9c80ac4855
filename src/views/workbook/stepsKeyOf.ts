import { type BlockKey, blockKey } from '@/document';
import type { LocalSection } from '@/template';

/** The block of a section that holds its steps, if it has one. */
export function stepsKeyOf(section: LocalSection): BlockKey | null {
  const block = section.blocks.find(({ kind }) => kind === 'steps');
  return block ? blockKey(section.id, block.id) : null;
}
