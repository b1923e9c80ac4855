import type { PdfNode } from '@/blockkit';

/** The written lines of a node, without the words of the form itself. */
export function linesOf(node: PdfNode): readonly string[] {
  switch (node.type) {
    case 'paragraph': return [node.text];
    case 'list': return node.items.map(({ text, detail }) => [text, detail].filter(Boolean).join(' · '));
    case 'table': return node.rows.map((row) => row.map(({ text }) => text).filter(Boolean).join(' · '));
    case 'image': return [node.caption || node.alt];
    case 'heading':
    case 'figure':
    case 'blank':
      return [];
  }
}

/** The lines that stand in only one of two lists; a line said twice counts twice. */
export function lineDifference(then: readonly string[], now: readonly string[]): { readonly onlyThen: readonly string[]; readonly onlyNow: readonly string[] } {
  const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return line.trim() !== '' && count <= 0;
    });
  };
  return { onlyThen: without(then, now), onlyNow: without(now, then) };
}
