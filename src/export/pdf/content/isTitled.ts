import type { PdfNode } from '@/blockkit';

/** Whether a title or a label stands right above the node; a table under one need not show its caption again. */
export function isTitled(nodes: readonly PdfNode[], index: number): boolean {
  const before = nodes[index - 1];
  return before?.type === 'heading' || (before?.type === 'paragraph' && before.style === 'small');
}
