import type { PdfNode, PlanFace } from '@/blockkit';
import { contentOf } from '../contentOf';
import type { NodesChapter } from '../pdfWorkbook';
import type { YearPlan } from './yearPlan';

type Part = PlanFace<never, never>['part'];

interface BlocksChapter {
  readonly part: Part;
  readonly title: string;
  /** Default: all */
  readonly most?: number;
  readonly about: (nodes: readonly PdfNode[]) => string;
}

/**
 * A chapter that blocks of the workbook bring; null when they have nothing to say. `most` is how many of them are
 * asked: a plan has one clock and one map, and the themes of all.
 */
export function* blocksChapter(
  { source, sections, rows, clockYear }: YearPlan, { part, title, most = Infinity, about }: BlocksChapter,
): Generator<undefined, NodesChapter | null> {
  const steps = new Set(rows.map(({ step }) => step));
  const plan = { year: clockYear, today: source.options.today, includes: steps.has.bind(steps) };
  const found: { readonly title: string; readonly nodes: readonly PdfNode[] }[] = [];
  for (const { section } of sections) {
    for (const block of section.blocks) {
      const content = contentOf(source, section, block);
      const face = content && source.blockSpec(content.state.kind).planFace;
      if (!face || face.part !== part || found.length >= most) continue;
      const nodes: PdfNode[] = [];
      for (const piece of face.toPdf(content, plan)) {
        nodes.push(...piece.filter(({ type }) => type !== 'blank'));
        yield;
      }
      if (nodes.length > 0) found.push({ title: content.block.title || section.title, nodes });
    }
  }
  if (found.length === 0) return null;
  const nodes = found.flatMap((one) => [...(found.length > 1 ? [{ type: 'heading', level: 3, text: one.title } as const] : []), ...one.nodes]);
  return { type: 'nodes', id: part, title, about: about(nodes), nodes };
}
