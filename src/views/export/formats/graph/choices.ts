import type { BlockGraph } from '@/blockkit';
import { isRecord } from '@/lib/isRecord';
import { blockContent } from '../../../shared/progress';
import type { ExportSource } from '../types';

export const GRAPH_ENDINGS = ['gexf', 'graphml', 'csv'] as const;
export type GraphEnding = (typeof GRAPH_ENDINGS)[number];

export interface GraphChoices {
  /** Id of a network; `''` in a workbook without any. */
  readonly network: string;
  readonly as: GraphEnding;
}

export interface GraphOfWorkbook extends Omit<BlockGraph, 'id'> {
  /** `<block key>/<network>` */
  readonly id: string;
}

const listed = new WeakMap<ExportSource, readonly GraphOfWorkbook[]>();

/** The networks of a workbook, in its order. */
export function listGraphs(source: ExportSource): readonly GraphOfWorkbook[] {
  const known = listed.get(source);
  if (known) return known;
  const { sections, document, language, blockSpec } = source;
  const graphs = sections.filter(({ hidden }) => !hidden).flatMap(({ section }) => section.blocks.flatMap((block): GraphOfWorkbook[] => {
    const content = blockContent(section, block, document, language);
    const found = content && blockSpec(content.state.kind).graphs?.(content);
    const blockTitle = block.title ?? section.title;
    return (found ?? []).map((graph) => (
      { ...graph, id: `${content?.block.key}/${graph.id}`, title: graph.title && graph.title !== blockTitle ? `${blockTitle}: ${graph.title}` : blockTitle }
    ));
  }));
  listed.set(source, graphs);
  return graphs;
}

export function readGraphChoices(stored: unknown, source: ExportSource): GraphChoices {
  const { network, as } = isRecord(stored) ? stored : {};
  const graphs = listGraphs(source);
  return {
    network: (graphs.find(({ id }) => id === network) ?? graphs[0])?.id ?? '',
    as: GRAPH_ENDINGS.find((one) => one === as) ?? 'gexf',
  };
}

export const chosenGraph = (source: ExportSource, { network }: GraphChoices): GraphOfWorkbook | null =>
  listGraphs(source).find(({ id }) => id === network) ?? null;
