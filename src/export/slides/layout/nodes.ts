import type { PdfListItem, PdfNode } from '@/blockkit';
import { assertNever } from '@/lib/assertNever';
import { isTitled } from '../../pdf/content/isTitled';
import { withoutMarkdown } from '../../pdf/content/withoutMarkdown';
import type { Box, Paragraph, SlideItem } from '../deck';
import { linesOf } from '../measure';
import { AREA, STYLES } from '../style';
import type { Words } from './words';
import { figureDrawing } from './drawing';
import { createFlow, type Flow } from './flow';
import { addTable } from './table';

const GAP = { heading: 20, subheading: 14, paragraph: 8, item: 5, detail: 1, block: 12 } as const;
const INDENT = { dot: 20, number: 30 } as const;
const ROOM_LINE = 26;
/** A figure goes to a slide of its own before it gets smaller than this part of what it could be. */
const SMALLEST_SHARE = 0.8;
const COLUMN_GAP = 24;

/** What a block gives for paper, on slides. Rests after each node. */
export function* addNodes(flow: Flow, nodes: readonly PdfNode[], words: Words): Generator<undefined, void> {
  for (const index of nodes.keys()) {
    addNode(flow, nodes, index, words);
    yield;
  }
}

function addNode(flow: Flow, nodes: readonly PdfNode[], index: number, words: Words): void {
  const node = nodes[index] as PdfNode;
  switch (node.type) {
    case 'heading':
      if (node.level === 3) flow.begin('');
      keepTogether(flow, nodes, index, words);
      flow.paragraph({
        text: node.text, style: node.level === 3 ? STYLES.heading : STYLES.subheading, gap: node.level === 3 ? GAP.heading : GAP.subheading,
      });
      if (node.level === 3) flow.begin(node.text);
      return;
    case 'paragraph':
      // A label of what comes next.
      if (node.style === 'small' && isLabelled(nodes[index + 1]) && !flow.isAtTop() && flow.room() < 28 + leastHeight(flow, nodes, index + 1)) flow.nextSlide();
      return addParagraphs(flow, node);
    case 'list':
      return (node.columns ?? 1) > 1 ? addColumns(flow, node.items, node.columns ?? 1, words) : addList(flow, node.items, node.ordered);
    case 'table':
      if (node.caption !== '' && !isTitled(nodes, index)) {
        if (!flow.isAtTop() && flow.room() < 24 + GAP.subheading + leastHeight(flow, nodes, index)) flow.nextSlide();
        flow.paragraph({ text: node.caption, style: STYLES.small, gap: GAP.block });
      }
      return addTable(flow, node, words.table);
    case 'figure': {
      const { figure } = node;
      const [wide, high] = figure.size;
      return addPicture(flow, figureWidth(node), high / wide, (box) => (
        { type: 'drawing', items: figureDrawing(figure, box), name: words.figure, alt: figure.alt }), wordsUnder(nodes, index));
    }
    case 'image': {
      const [wide, high] = node.size;
      addPicture(flow, Math.min(AREA.width, wide), high / wide, (box) => (
        { type: 'image', box, src: node.src, name: words.image, alt: node.alt || node.caption }), node.caption === '' ? 0 : 19 + GAP.paragraph);
      return node.caption === '' ? undefined : flow.paragraph({ text: node.caption, style: STYLES.small, gap: GAP.paragraph });
    }
    case 'blank':
      return addBlank(flow, node, words);
    default:
      return assertNever(node);
  }
}

/**
 * What stands under a title stays with it on one slide if it fits on one, and a title never stands alone at the foot of a
 * slide.
 */
function keepTogether(flow: Flow, nodes: readonly PdfNode[], index: number, words: Words): void {
  const title = nodes[index];
  if (flow.isAtTop() || title?.type !== 'heading') return;
  const end = nodes.findIndex((node, at) => at > index && node.type === 'heading' && node.level <= title.level);
  const own = nodes.slice(index + 1, end < 0 ? undefined : end);
  const above = title.level === 3 ? 26 + GAP.heading : 24 + GAP.subheading;
  // A figure settles its place by itself, and long ones need not be measured to their end.
  const isShort = own.length <= MOST_MEASURED && !own.some(({ type }) => type === 'figure');
  const tried = createFlow({ continued: words.continued, textName: words.text });
  if (isShort) own.forEach((_, at) => addNode(tried, own, at, words));
  const fitsOne = isShort && tried.finish().length <= 1;
  const needs = fitsOne ? Math.min(flow.fullRoom() - above, AREA.height - tried.room()) : leastHeight(flow, nodes, index + 1);
  if (flow.room() < above + needs) flow.nextSlide();
}

const MOST_MEASURED = 24;

/** How much of a slide what stands at `index` takes at least, points. */
function leastHeight(flow: Flow, nodes: readonly PdfNode[], index: number): number {
  const node = nodes[index];
  if (!node) return 0;
  switch (node.type) {
    case 'table': return 110;
    case 'figure': return Math.min(figureWidth(node) * (node.figure.size[1] / node.figure.size[0]), flow.fullRoom()) * SMALLEST_SHARE + GAP.block;
    case 'image': return Math.min(Math.min(AREA.width, node.size[0]) * (node.size[1] / node.size[0]), flow.fullRoom()) * SMALLEST_SHARE + GAP.block;
    case 'blank': return 90;
    case 'heading': return 26 + GAP.heading + leastHeight(flow, nodes, index + 1);
    default: return 48;
  }
}

const isLabelled = (next: PdfNode | undefined): boolean => next !== undefined && next.type !== 'heading' && next.type !== 'paragraph';

/** A few words under a figure stand on its slide. */
function wordsUnder(nodes: readonly PdfNode[], index: number): number {
  let height = 0;
  for (const node of nodes.slice(index + 1)) {
    if (node.type !== 'paragraph') break;
    const style = node.style === 'small' || node.style === 'muted' ? STYLES.small : STYLES.body;
    height += node.text.split('\n').reduce((sum, line) => sum + linesOf(line, style, AREA.width).length * style.leading, 0) + GAP.paragraph;
  }
  return height <= MOST_UNDER ? height : 0;
}

/** Points that words under a figure may take from it. */
const MOST_UNDER = 96;

/** A figure that is drawn small on paper is not small on a wall. */
const figureWidth = ({ width = 1 }: Extract<PdfNode, { type: 'figure' }>): number => Math.max(width, 0.8) * AREA.width;

function addParagraphs(flow: Flow, { text, style = 'body' }: Extract<PdfNode, { type: 'paragraph' }>): void {
  const own = style === 'lead' ? STYLES.lead : style === 'body' ? STYLES.body : style === 'muted' ? { ...STYLES.small, tone: 'ink-3' as const } : STYLES.small;
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') flow.paragraph({ text: line, style: own, gap: index === 0 ? GAP.paragraph : 2 });
  });
}

function addList(flow: Flow, items: readonly PdfListItem[], ordered: boolean): void {
  const indent = ordered ? INDENT.number : INDENT.dot;
  items.forEach(({ text, detail = '' }, at) => {
    text.split('\n').forEach((line, index) => flow.paragraph({
      text: line, style: STYLES.body, gap: index === 0 ? GAP.item : 0, indent, bullet: index > 0 ? undefined : ordered ? at + 1 : 'dot',
    }));
    for (const line of detail.split('\n')) if (line.trim() !== '') flow.paragraph({ text: line, style: STYLES.detail, gap: GAP.detail, indent });
  });
}

/** Short items side by side: as many frames as there are columns. */
function addColumns(flow: Flow, items: readonly PdfListItem[], count: number, words: Words): void {
  const width = (AREA.width - (count - 1) * COLUMN_GAP) / count;
  const paragraphs = ({ text, detail = '' }: PdfListItem): Paragraph[] => [
    { text: text.replaceAll('\n', ' '), style: STYLES.body, gap: GAP.item },
    ...(detail === '' ? [] : [{ text: detail.replaceAll('\n', ' '), style: STYLES.detail, gap: GAP.detail }]),
  ];
  const heightOf = (item: PdfListItem): number =>
    paragraphs(item).reduce((sum, { text, style, gap = 0 }) => sum + gap + linesOf(text, style, width).length * style.leading, 0);
  let rest = items;
  while (rest.length > 0) {
    if (!flow.isAtTop() && flow.room() < 70) flow.nextSlide();
    const room = flow.room() - GAP.block;
    // As many as fit when they go down one column after another.
    const columns: PdfListItem[][] = [];
    let used = Infinity;
    let taken = 0;
    const even = Math.ceil(rest.length / count);
    for (const item of rest) {
      const height = heightOf(item);
      if (used + height > room || (columns.at(-1)?.length ?? 0) >= even) {
        if (columns.length === count) break;
        columns.push([]);
        used = 0;
      }
      columns.at(-1)?.push(item);
      used += height;
      taken++;
    }
    const height = Math.max(...columns.map((column) => column.reduce((sum, item) => sum + heightOf(item), 0)));
    flow.place(Math.min(height, room), GAP.block, (box) => columns.map((column, index) => ({
      type: 'text', name: words.text, box: { ...box, x: box.x + index * (width + COLUMN_GAP), width }, paragraphs: column.flatMap(paragraphs),
    })));
    rest = rest.slice(taken);
    if (rest.length > 0) flow.nextSlide();
  }
}

/** As wide as it should be if its slide is high enough; on a slide of its own rather than small. `below`: points kept for words under it. */
function addPicture(flow: Flow, width: number, ratio: number, draw: (box: Box) => SlideItem, below = 0): void {
  const wished = Math.min(width * ratio, flow.fullRoom() - below);
  const gap = flow.isAtTop() ? 0 : GAP.block;
  if (!flow.isAtTop() && flow.room() - gap - below < wished * SMALLEST_SHARE) flow.nextSlide();
  const height = Math.min(wished, flow.room() - GAP.block - below);
  flow.place(height, GAP.block, (box) => {
    const drawn = Math.min(AREA.width, height / ratio);
    return [draw({ ...box, x: box.x + (AREA.width - drawn) / 2, width: drawn })];
  });
}

/** Words of what is asked, and an empty frame for the answer. */
function addBlank(flow: Flow, { text, lines }: Extract<PdfNode, { type: 'blank' }>, words: Words): void {
  const height = Math.max(2, Math.min(lines, 6)) * ROOM_LINE;
  if (!flow.isAtTop() && flow.room() < Math.min(height, 3 * ROOM_LINE) + (text === '' ? 0 : 27) + GAP.block) flow.nextSlide();
  if (text !== '') flow.paragraph({ text: withoutMarkdown(text), style: STYLES.small, gap: GAP.paragraph });
  flow.place(Math.min(height, flow.room() - GAP.paragraph), GAP.paragraph, (box) => [{ type: 'room', box, name: words.room }]);
}
