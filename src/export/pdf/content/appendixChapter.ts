import type { PdfNode } from '@/blockkit';
import { texts } from '../texts';
import { contentOf } from './contentOf';
import type { NodesChapter } from './pdfWorkbook';
import type { NumberedSection, PdfSource } from './source';

/** All that was said, word for word, block by block: also what the chapters sum up or keep covered. Null when there is nothing. */
export function appendixChapter(source: PdfSource, sections: readonly NumberedSection[]): NodesChapter | null {
  const nodes = sections.flatMap(({ section, number }) => section.blocks.flatMap((block): readonly PdfNode[] => {
    const content = contentOf(source, section, block);
    const said = content && source.blockSpec(content.state.kind).toPdfAppendix?.(content);
    if (!said || said.length === 0) return [];
    const title = [`${number} ${section.title}`, content.block.title].filter(Boolean).join(': ');
    return [{ type: 'heading', level: 3, text: title }, ...said];
  }));
  return nodes.length === 0 ? null : { type: 'nodes', id: 'appendix', title: texts.translator(source.language)('appendix'), nodes };
}
