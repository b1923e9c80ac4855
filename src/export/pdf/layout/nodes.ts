import type { PdfListItem, PdfNode } from '@/blockkit';
import { assertNever } from '@/lib/assertNever';
import { figureItems } from '../art/figure';
import { box, markItems, writingLine } from '../art/marks';
import type { TypeSetter } from '../type/typeSetter';
import { element, type Element } from './elements';
import { imageSize } from './imageSize';
import { CONTENT_WIDTH, type Flow, type Group, PAGE, type Piece } from './page';
import { STYLES, withTone } from './styles';
import { addRows, tableHead } from './table';
import { baseline, paragraph } from './text';

const GAP = { heading3: 22, heading4: 14, paragraph: 7, list: 6, item: 3.5, table: 9, figure: 12 } as const;
/** The measure of running text: longer lines tire. */
const TEXT_WIDTH = Math.min(CONTENT_WIDTH, 440);
const TALLEST = PAGE.bottom - PAGE.top - 60;
const LINE_TO_WRITE = 26;
const COLUMN_GAP = 20;
const NUMBER = { ...STYLES.heading3, size: 11.5, tone: 'lake' } as const;

/** Lays blocks out, one node after the other, inside `parent`, under a heading of level 2. */
export function addNodes(flow: Flow, parent: Element, nodes: readonly PdfNode[], type: TypeSetter): void {
  let level = 2;
  nodes.forEach((node) => {
    if (node.type === 'heading') level = Math.min(node.level, level + 1);
    addNode(flow, parent, node, level, type);
  });
}

function addNode(flow: Flow, parent: Element, node: PdfNode, level: number, type: TypeSetter): void {
  switch (node.type) {
    case 'heading': {
      if (node.text.trim() === '') return;
      const style = node.level === 3 ? STYLES.heading3 : STYLES.heading4;
      const owner = element(level === 3 ? 'H3' : 'H4', parent);
      return flow.add(...paragraph({ text: node.text, style, element: owner, x: PAGE.left, width: TEXT_WIDTH, gap: GAP[`heading${node.level}`], keep: true }, type));
    }
    case 'paragraph': {
      if (node.text.trim() === '') return;
      const style = STYLES[node.style ?? 'body'];
      return flow.add(...paragraph({ text: node.text, style, element: element('P', parent), x: PAGE.left, width: TEXT_WIDTH, gap: GAP.paragraph }, type));
    }
    case 'list':
      return addList(flow, parent, node, type);
    case 'table': {
      if (node.columns.length === 0) return;
      const table = element('Table', parent);
      if (node.caption.trim() !== '') {
        flow.add(...paragraph({ text: node.caption, style: STYLES.caption, element: element('Caption', table), x: PAGE.left, width: CONTENT_WIDTH, gap: GAP.table + 3, keep: true }, type));
      }
      flow.add({ ...tableHead(node.columns, element('TR', table), type, { rule: true }), gap: node.caption === '' ? GAP.table : 4 });
      const repeatedHead = tableHead(node.columns, null, type, { rule: true });
      return addRows(flow, table, node.rows, { columns: node.columns, rowHeads: node.rowHeads ?? false, repeatedHead }, type);
    }
    case 'figure': {
      const [width = 1, height = 1] = node.figure.size;
      const scale = Math.min(((node.width ?? 0.62) * CONTENT_WIDTH) / width, TALLEST / height);
      const owner = element('Figure', parent, { alt: node.figure.alt });
      return flow.add({
        height: height * scale,
        gap: GAP.figure,
        draw: (top) => {
          owner.box = [PAGE.left, top, PAGE.left + width * scale, top + height * scale];
          return [{ element: owner, items: figureItems(node.figure, PAGE.left, top, scale) }];
        },
      });
    }
    case 'image':
      return addImage(flow, parent, node, type);
    case 'blank':
      return addBlank(flow, parent, node.text, node.lines, type);
    default:
      return assertNever(node);
  }
}

function addList(flow: Flow, parent: Element, { ordered, items, columns = 1 }: Extract<PdfNode, { type: 'list' }>, type: TypeSetter): void {
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
    if (columns === 1 && only) flow.add(...only.map((piece, at) => ({ ...piece, gap: at === 0 ? gap : 0 })));
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

function addImage(flow: Flow, parent: Element, { src, alt, caption, size }: Extract<PdfNode, { type: 'image' }>, type: TypeSetter): void {
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
function addBlank(flow: Flow, parent: Element, text: string, lines: number, type: TypeSetter): void {
  if (text.trim() !== '') {
    flow.add(...paragraph({ text, style: STYLES.muted, element: element('P', parent), x: PAGE.left, width: TEXT_WIDTH, gap: GAP.paragraph, keep: lines > 0 }, type));
  }
  for (let line = 0; line < lines; line++) {
    flow.add({ height: LINE_TO_WRITE, keep: line === 0 && lines > 1, draw: (top) => [{ element: null, items: [writingLine(PAGE.left, top + LINE_TO_WRITE - 2, CONTENT_WIDTH)] }] });
  }
}
