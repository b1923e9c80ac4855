import type { PdfCell, PdfColumn } from '@/blockkit';
import type { TextStyle } from '../art/items';
import { hairline, markItems } from '../art/marks';
import type { Line, TypeSetter } from '../type/typeSetter';
import { type Box, columnBoxes, indentOf, MARK, styleOf } from './columns';
import { element, type Element } from './elements';
import { CONTENT_WIDTH, type Group, keepLast, PAGE, type Piece, type Taker } from './page';
import { STYLES } from './styles';
import { lineGroups } from './text';

const PAD = 5;
/** A row higher than this is cut between its lines when a page ends. */
const TALL_ROW = (PAGE.bottom - PAGE.top) / 4;

export interface TableLook {
  readonly columns: readonly PdfColumn[];
  readonly rowHeads: boolean;
  /** Stands above the rows on every page that the table reaches. */
  readonly repeatedHead: Piece;
  /** The last row stands on the same page as what comes after the table. */
  readonly keepsOn?: boolean;
}

export interface HeadLook {
  /** A line under the words. */
  readonly rule: boolean;
  /** Only said: the page shows the words elsewhere. */
  readonly unseen?: boolean;
}

/** The head of a table: an element's content the first time, decoration when a page repeats it. */
export function tableHead(columns: readonly PdfColumn[], row: Element | null, type: TypeSetter, { rule, unseen = false }: HeadLook): Piece {
  const style = STYLES.tableHead;
  const boxes = columnBoxes(columns);
  const cells = columns.map(({ header }, index) => {
    const head = row && element('TH', row, { scope: 'Column' });
    return { head, lines: type.lines(header, style, boxes[index]?.width ?? 0) };
  });
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length)) * style.leading + 5;
  const drawn = (top: number): readonly Group[] => cells.flatMap(({ head, lines }, index) => {
    const box = boxes[index];
    return box ? lines.flatMap((line, at) => cellLine(line, box, box.x, top + at * style.leading, style, head, type)) : [];
  });
  if (unseen) return { height: 0, keep: true, draw: (top) => drawn(top).map(hide) };
  if (!rule) return { height, keep: true, draw: drawn };
  return { height, keep: true, draw: (top) => [...drawn(top), { element: null, items: [hairline(PAGE.left, top + height - 0.4, CONTENT_WIDTH, 'ink-2', 0.8)] }] };
}

/** Still in the text of the page, for those who hear it; not seen. */
export const hide = (group: Group): Group => ({
  ...group, items: group.items.map((item) => (item.type === 'text' ? { ...item, hidden: true } : item)),
});

const cellLine = (line: Line, { width, end }: Box, x: number, top: number, style: TextStyle, owner: Element | null, type: TypeSetter): Group[] =>
  lineGroups(line, end ? x + width - type.width(line.text.trimEnd() + (line.hyphen ? '-' : ''), style) : x, top, style, owner, type);

/** Flows the rows of a table over pages. Its head has been added before. */
export function addRows(flow: Taker, table: Element, rows: readonly (readonly PdfCell[])[], look: TableLook, type: TypeSetter): void {
  const { columns, rowHeads, repeatedHead, keepsOn = false } = look;
  const boxes = columnBoxes(columns);
  rows.forEach((cells, rowIndex) => {
    const row = element('TR', table);
    const set = columns.map((_, index) => {
      const cell: PdfCell = cells[index] ?? { text: '' };
      const isHead = rowHeads && index === 0;
      const owner = element(isHead ? 'TH' : 'TD', row, isHead ? { scope: 'Row' } : {});
      return { ...setCell(cell, boxes[index] ?? { x: PAGE.left, width: CONTENT_WIDTH, end: false }, owner, type), owner };
    });
    const pieces = rowPieces(set, rowIndex === rows.length - 1).map((piece) => ({ ...piece, head: repeatedHead }));
    // No row is left alone at either end of a page.
    const isEdge = rows.length > 1 && (rowIndex === 0 || rowIndex === rows.length - 2);
    flow.add(...(isEdge || (keepsOn && rowIndex === rows.length - 1) ? keepLast(pieces) : pieces));
  });
}

interface SetCell {
  readonly lines: readonly Line[];
  readonly least: number;
  readonly drawLine: (index: number, top: number) => readonly Group[];
}

function setCell(cell: PdfCell, box: Box, owner: Element, type: TypeSetter): SetCell {
  const style = styleOf(cell);
  const { mark } = cell;
  // A section's ring shows its number, so the number is not written twice.
  if (mark?.mark === 'section' && cell.text === String(mark.number)) {
    const size = MARK.section;
    return {
      lines: [{ text: cell.text, hyphen: false }],
      least: size - style.leading,
      drawLine: (index, top) => (index > 0 ? [] : [{ element: owner, items: markItems(mark, box.x + size / 2, top + style.leading / 2, size) }]),
    };
  }
  const size = mark ? MARK[mark.mark] : 0;
  const indent = indentOf(cell);
  const details = cell.detail ? type.lines(cell.detail, STYLES.cellDetail, box.width - indent) : [];
  // The space keeps the two apart when read out.
  const words = type.lines(cell.text, style, box.width - indent)
    .map((line, index, all) => (details.length > 0 && index === all.length - 1 ? { ...line, text: `${line.text} ` } : line));
  const lines = [...words, ...details];
  return {
    lines,
    least: 0,
    drawLine: (index, top) => {
      const line = lines[index];
      if (!line) return [];
      const lineStyle = index < words.length ? style : STYLES.cellDetail;
      return [
        ...(mark && index === 0 ? [{ element: null, items: markItems(mark, box.x + size / 2, top + style.leading / 2, size) }] : []),
        ...cellLine(line, { ...box, width: box.width - indent }, box.x + indent, top, lineStyle, owner, type),
      ];
    },
  };
}

/** A row in one piece, or, when it is very tall, line by line. */
function rowPieces(cells: readonly SetCell[], last: boolean): Piece[] {
  const { leading } = STYLES.cell;
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const least = Math.max(0, ...cells.map((cell) => cell.least));
  const height = count * leading + Math.max(2 * PAD, least + 5.5);
  const rule = (y: number): Group => ({ element: null, items: [hairline(PAGE.left, y, CONTENT_WIDTH, 'rule', last ? 0.8 : 0.6)] });
  const pad = (height - count * leading) / 2;
  if (height <= TALL_ROW) {
    return [{
      height,
      draw: (top) => [
        ...cells.flatMap((cell) => cell.lines.flatMap((_, index) => cell.drawLine(index, top + pad + index * leading))),
        rule(top + height),
      ],
    }];
  }
  return Array.from({ length: count }, (_, index): Piece => {
    const above = index === 0 ? pad : 0;
    const below = index === count - 1 ? pad : 0;
    return {
      height: above + leading + below,
      keep: index === 0 || index === count - 2,
      draw: (top) => [...cells.flatMap((cell) => cell.drawLine(index, top + above)), ...(below > 0 ? [rule(top + above + leading + below)] : [])],
    };
  });
}
