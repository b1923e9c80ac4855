import type { LocalBlock } from '@/template';

/** Blocks in rows from the top: two half blocks that follow each other share a row. */
export function blockRows(blocks: readonly LocalBlock[]): readonly (readonly LocalBlock[])[] {
  const rows: LocalBlock[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const [first, second] = last ?? [];
    if (last && block.width === 'half' && first?.width === 'half' && !second) last.push(block);
    else rows.push([block]);
  }
  return rows;
}
