import type { PdfListItem, PdfNode } from '@/blockkit';
import { assertNever } from '@/lib/assertNever';
import { figureItems } from '../art/figure';
import { box, markItems, writingLine } from '../art/marks';
import { isTitled } from '../content/isTitled';
import type { TypeSetter } from '../type/typeSetter';
import { element, type Element } from './elements';
import { imageSize } from './imageSize';
import { CONTENT_WIDTH, type Group, keepLast, PAGE, type Piece, type Taker, TEXT_WIDTH } from './page';
import { STYLES, withTone } from './styles';
import { fitColumns } from './columns';
import { addRows, hide, tableHead } from './table';
import { baseline, paragraph } from './text';

const GAP = { heading3: 22, heading4: 14, paragraph: 7, list: 6, item: 3.5, table: 9, figure: 12 } as const;
const TALLEST = PAGE.bottom - PAGE.top - 60;
const LINE_TO_WRITE = 26;
const COLUMN_GAP = 20;
/** Words stand beside a figure when they have this much room. */
const LEAST_BESIDE = 140;
const NUMBER = { ...STYLES.heading3, size: 11.5, tone: 'lake' } as const;

const HEADINGS: Readonly<Record<number, 'H2' | 'H3'>> = { 2: 'H2', 3: 'H3' };

/** Lays blocks out, one node after the other, inside `parent`, under a heading of level 2; `under` 1: of level 1. */
export function addNodes(flow: Taker, parent: Element, nodes: readonly PdfNode[], type: TypeSetter, under: 1 | 2 = 2): void {
  let level: number = under;
  let beside = 0;
  nodes.forEach((node, index) => {
    if (beside > 0) {
      beside--;
      return;
    }
    if (node.type === 'heading') level = Math.min(node.level - 2 + under, level + 1);
    if (node.type === 'figure') {
      const words = wordsAfter(nodes, index);
      const piece = figureWithWords(parent, node, words, type);
      if (piece) {
        beside = words.length;
        flow.add(piece);
        return;
      }
    }
    const pieces: Piece[] = [];
    addNode({ add: (...more) => pieces.push(...more) }, parent, node, { level, titled: isTitled(nodes, index) }, type);
    flow.add(...(standsWith(node, nodes[index + 1]) ? keepLast(pieces) : pieces));
  });
}

const isSmall = (node: PdfNode): boolean => node.type === 'paragraph' && node.style === 'small';

/** A label stands with what it names, a picture with its words, words with their source. */
const standsWith = (node: PdfNode, next: PdfNode | undefined): boolean =>
  next !== undefined && next.type !== 'heading'
  && (isSmall(node) || isSmall(next) || (node.type === 'figure' && next.type === 'paragraph'));

interface NodePlace {
  readonly level: number;
  /** Right under its title: a table need not show its caption. */
  readonly titled: boolean;
}

function addNode(flow: Taker, parent: Element, node: PdfNode, { level, titled }: NodePlace, type: TypeSetter): void {
  switch (node.type) {
    case 'heading': {
      if (node.text.trim() === '') return;
      const style = node.level === 3 ? STYLES.heading3 : STYLES.heading4;
      const owner = element(HEADINGS[level] ?? 'H4', parent);
      return flow.add(...paragraph({ text: node.text, style, element: owner, x: PAGE.left, width: TEXT_WIDTH, gap: GAP[`heading${node.level}`], keep: true }, type));
    }
    case 'paragraph': {
      if (node.text.trim() === '') return;
      const style = STYLES[node.style ?? 'body'];
      return flow.add(...paragraph({ text: node.text, style, element: element('P', parent), x: PAGE.left, width: TEXT_WIDTH, gap: GAP.paragraph }, type));
    }
    case 'list':
      return addList(flow, parent, node, type);
    case 'table':
      return addTable(flow, parent, node, titled, type);
    case 'figure':
      return flow.add(figurePiece(parent, node, type));
    case 'image':
      return addImage(flow, parent, node, type);
    case 'blank':
      return addBlank(flow, parent, node.text, node.lines, type);
    default:
      return assertNever(node);
  }
}

type FigureNode = Extract<PdfNode, { type: 'figure' }>;
type ParagraphNode = Extract<PdfNode, { type: 'paragraph' }>;

function figureScale({ figure, width: share = 0.62 }: FigureNode): number {
  const [width = 1, height = 1] = figure.size;
  return Math.min((share * CONTENT_WIDTH) / width, TALLEST / height);
}

function figurePiece(parent: Element, node: FigureNode, type: TypeSetter): Piece {
  const { figure } = node;
  const [width = 1, height = 1] = figure.size;
  const scale = figureScale(node);
  const owner = element('Figure', parent, { alt: figure.alt });
  return {
    height: height * scale,
    gap: GAP.figure,
    draw: (top) => {
      owner.box = [PAGE.left, top, PAGE.left + width * scale, top + height * scale];
      return [{ element: owner, items: figureItems(figure, PAGE.left, top, scale, type.width) }];
    },
  };
}

function wordsAfter(nodes: readonly PdfNode[], index: number): readonly ParagraphNode[] {
  const words: ParagraphNode[] = [];
  for (let at = index + 1; nodes[at]?.type === 'paragraph'; at++) words.push(nodes[at] as ParagraphNode);
  return words;
}

/** A figure with its words on its right, at its foot; null when they do not fit there. */
function figureWithWords(parent: Element, node: FigureNode, words: readonly ParagraphNode[], type: TypeSetter): Piece | null {
  const [width = 1, height = 1] = node.figure.size;
  const scale = figureScale(node);
  const x = PAGE.left + width * scale + 2 * COLUMN_GAP;
  const room = PAGE.right - x;
  if (words.length === 0 || room < LEAST_BESIDE) return null;
  const heights = words.map(({ text, style = 'body' }) => type.lines(text, STYLES[style], room).length * STYLES[style].leading + GAP.paragraph);
  const used = heights.reduce((sum, one) => sum + one, 0);
  if (used > height * scale) return null;
  const figure = figurePiece(parent, node, type);
  const beside = words.flatMap(({ text, style = 'body' }) =>
    paragraph({ text, style: STYLES[style], element: element('P', parent), x, width: room, gap: GAP.paragraph }, type));
  return {
    ...figure,
    draw: (top) => {
      let y = top + figure.height - used;
      return [...figure.draw(top), ...beside.flatMap((piece) => {
        y += piece.gap ?? 0;
        const groups = piece.draw(y);
        y += piece.height;
        return groups;
      })];
    },
  };
}

function addTable(flow: Taker, parent: Element, { caption, columns: shares, rows, rowHeads = false }: Extract<PdfNode, { type: 'table' }>, titled: boolean, type: TypeSetter): void {
  if (shares.length === 0) return;
  const columns = fitColumns(shares, rows, type);
  const table = element('Table', parent);
  const isSeen = caption.trim() !== '' && !titled;
  if (caption.trim() !== '') {
    const said = paragraph({ text: caption, style: STYLES.caption, element: element('Caption', table), x: PAGE.left, width: CONTENT_WIDTH, gap: GAP.table + 3, keep: true }, type);
    flow.add(...(isSeen ? said : said.map((piece): Piece => ({ height: 0, keep: true, draw: (top) => piece.draw(top).map(hide) }))));
  }
  flow.add({ ...tableHead(columns, element('TR', table), type, { rule: true }), gap: isSeen ? 4 : GAP.table });
  const repeatedHead = tableHead(columns, null, type, { rule: true });
  addRows(flow, table, rows, { columns, rowHeads, repeatedHead }, type);
}

function addList(flow: Taker, parent: Element, { ordered, items, columns = 1 }: Extract<PdfNode, { type: 'list' }>, type: TypeSetter): void {
  const filled = items.filter(({ text, detail }) => text.trim() !== '' || detail);
  if (filled.length === 0) return;
  const list = element('L', parent, { numbering: ordered ? 'Decimal' : 'Disc' });
  const indent = ordered ? Math.max(20, type.width(`${filled.length}.`, NUMBER) + 8) : filled.some(({ mark }) => mark) ? 22 : 14;
  const width = columns === 1 ? TEXT_WIDTH : (CONTENT_WIDTH - COLUMN_GAP * (columns - 1)) / columns;
  const set = filled.map((item, index) => {
    const x = PAGE.left + (index % columns) * (width + COLUMN_GAP);
    return itemPieces(item, ordered ? index + 1 : null, element('LI', list), { x, width, indent }, type);
  });
  for (let first = 0; first < set.length; first += columns) {
    const gap = first === 0 ? GAP.list : GAP.item;
    const row = set.slice(first, first + columns);
    const [only] = row;
    if (columns === 1 && only) {
      const pieces = only.map((piece, at) => ({ ...piece, gap: at === 0 ? gap : 0 }));
      // No item is left alone at either end of a page.
      const isEdge = set.length > 1 && (first === 0 || first === set.length - 2);
      flow.add(...(isEdge ? keepLast(pieces) : pieces));
    }
    else flow.add(sideBySide(row, gap));
  }
}

interface ItemPlace {
  readonly x: number;
  readonly width: number;
  readonly indent: number;
}

function itemPieces({ text, detail, mark }: PdfListItem, number: number | null, item: Element, { x, width, indent }: ItemPlace, type: TypeSetter): Piece[] {
  // A mark without words is decoration: what it says stands in the item's own text.
  const label = number === null && mark && mark.mark !== 'section' ? null : element('Lbl', item);
  const body = element('LBody', item);
  const place = { element: body, x: x + indent, width: width - indent };
  const pieces = [
    ...(text.trim() === '' ? [] : paragraph({ ...place, text, style: STYLES.body, continues: detail !== undefined }, type)),
    ...(detail ? paragraph({ ...place, text: detail, style: withTone(STYLES.small, 'ink-3') }, type) : []),
  ];
  const drawLabel = (top: number): Group => {
    const y = top + baseline(STYLES.body);
    if (number !== null) return { element: label, items: [{ type: 'text', x, y, text: `${number}. `, style: NUMBER }] };
    if (mark) return { element: label, items: markItems(mark, x + 7, top + STYLES.body.leading / 2, mark.mark === 'section' ? 15 : 12) };
    return { element: label, items: [{ type: 'text', x: x + 2, y, text: '• ', style: withTone(STYLES.body, 'lake') }] };
  };
  return pieces.map((piece, at) => ({
    ...piece,
    keep: at < pieces.length - 1 && pieces.length <= 3,
    draw: (top) => (at === 0 ? [drawLabel(top), ...piece.draw(top)] : piece.draw(top)),
  }));
}

/** Items of one row of a list in columns, as one piece. */
function sideBySide(row: readonly (readonly Piece[])[], gap: number): Piece {
  const heights = row.map((pieces) => pieces.reduce((sum, { height }) => sum + height, 0));
  return {
    height: Math.max(0, ...heights),
    gap,
    draw: (top) => row.flatMap((pieces) => {
      let y = top;
      return pieces.flatMap((piece) => {
        const groups = piece.draw(y);
        y += piece.height;
        return groups;
      });
    }),
  };
}

function addImage(flow: Taker, parent: Element, { src, alt, caption, size }: Extract<PdfNode, { type: 'image' }>, type: TypeSetter): void {
  const [width, height] = imageSize(src) ?? size;
  if (width <= 0 || height <= 0) return;
  const scale = Math.min(CONTENT_WIDTH / width, (TALLEST * 0.7) / height, 0.75);
  const owner = element('Figure', parent, { alt: alt || caption });
  flow.add({
    height: height * scale,
    gap: GAP.figure,
    keep: caption !== '',
    draw: (top) => {
      const place = { x: PAGE.left, y: top, width: width * scale, height: height * scale };
      owner.box = [place.x, top, place.x + place.width, top + place.height];
      return [{ element: owner, items: imageSize(src) ? [{ type: 'image', src, ...place }] : [box(place.x, place.y, place.width, place.height, 'wash')] }];
    },
  });
  if (caption !== '') {
    flow.add(...paragraph({ text: caption, style: STYLES.small, element: element('P', parent), x: PAGE.left, width: TEXT_WIDTH, gap: 5 }, type));
  }
}

/** Nothing filled in yet: what is asked for, and lines to write on by hand. */
function addBlank(flow: Taker, parent: Element, text: string, lines: number, type: TypeSetter): void {
  if (text.trim() !== '') {
    flow.add(...paragraph({ text, style: STYLES.muted, element: element('P', parent), x: PAGE.left, width: TEXT_WIDTH, gap: GAP.paragraph, keep: lines > 0 }, type));
  }
  for (let line = 0; line < lines; line++) {
    flow.add({ height: LINE_TO_WRITE, keep: line < lines - 1, draw: (top) => [{ element: null, items: [writingLine(PAGE.left, top + LINE_TO_WRITE - 2, CONTENT_WIDTH)] }] });
  }
}
