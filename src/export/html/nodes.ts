import type { PdfCell, PdfColumn, PdfListItem, PdfMark, PdfNode } from '@/blockkit';
import { assertNever } from '@/lib/assertNever';
import { sectorShape, statusMark } from '../pdf/art/marks';
import { isTitled } from '../pdf/content/isTitled';
import { escapeHtml, tag } from './markup';
import { drawing, figureInner, itemSvg } from './svg';

/** What the pieces of one document share. */
export interface Page {
  /** A new id, unique in the document. */
  readonly newId: () => string;
  readonly words: { readonly figure: string };
}

const MARK_BOX = '0 0 20 20';
const STATUSES = ['open', 'doing', 'done', 'dropped', 'late'] as const;
const SECTORS = ['public', 'private', 'third', 'other'] as const;

/** Every mark once: the rest of the document points at these. */
export const markDefinitions = (): string =>
  tag('svg', { class: 'unseen', 'aria-hidden': 'true', focusable: 'false', width: 0, height: 0 }, [
    ...STATUSES.map((status) => tag('symbol', { id: `status-${status}`, viewBox: MARK_BOX }, statusMark(status, 10, 10, 9).map(itemSvg).join(''))),
    ...SECTORS.map((sector) => tag('symbol', { id: `sector-${sector}`, viewBox: MARK_BOX }, sectorShape(sector, 10, 10, 7).map(itemSvg).join(''))),
  ].join(''));

/** A mark before its words; a section's mark is its number. */
export function markHtml(mark: PdfMark): string {
  if (mark.mark === 'section') return tag('span', { class: 'ring' }, String(mark.number));
  const id = mark.mark === 'status' ? `status-${mark.status}` : `sector-${mark.sector}`;
  return tag('svg', { class: 'mark', 'aria-hidden': 'true', focusable: 'false' }, tag('use', { href: `#${id}` }));
}

/** Line breaks stay; a word longer than any line may be cut. */
export const lines = (text: string): string => text.split(/\r\n?|\n/).map((line) => line.split(/(?<=\s)/).map(word).join('')).join('<br>');

const LONG_WORD = 24;
const segments = new Intl.Segmenter();

function word(text: string): string {
  if (text.length <= LONG_WORD) return escapeHtml(text);
  const letters = [...segments.segment(text)].map(({ segment }) => escapeHtml(segment));
  return letters.map((letter, index) => (index > 0 && index % (LONG_WORD / 2) === 0 ? `<wbr>${letter}` : letter)).join('');
}

/** Nodes under a heading of `level`; no level is skipped, whatever a block asks for. */
export function nodesHtml(nodes: readonly PdfNode[], level: number, page: Page, place: string): string {
  let now = level;
  return nodes.map((node, index) => {
    if (node.type === 'heading') now = Math.min(node.level - 2 + level, now + 1);
    return nodeHtml(node, now, isTitled(nodes, index), page, place);
  }).join('\n');
}

function nodeHtml(node: PdfNode, level: number, titled: boolean, page: Page, place: string): string {
  switch (node.type) {
    case 'heading':
      return node.text.trim() === '' ? '' : tag(`h${level}`, {}, escapeHtml(node.text));
    case 'paragraph':
      return node.text.trim() === '' ? '' : tag('p', { class: node.style === 'body' ? undefined : node.style }, lines(node.text));
    case 'list':
      return listHtml(node);
    case 'table':
      return tableHtml({ ...node, rowHeads: node.rowHeads ?? false, isCaptionSeen: !titled });
    case 'figure': {
      const id = page.newId();
      const [width, height] = node.figure.size;
      const svg = drawing({ id, title: `${place}: ${page.words.figure}`, description: node.figure.alt, box: [0, 0, width, height], inner: figureInner(node.figure, id) });
      return tag('div', { class: (node.width ?? 0.62) > 0.8 ? 'figure wide' : 'figure', tabindex: 0, role: 'group', 'aria-label': place }, svg);
    }
    case 'image':
      return tag('figure', {}, tag('img', { src: dataUrl(node.src), alt: node.alt || node.caption, width: node.size[0], height: node.size[1] })
        + (node.caption === '' ? '' : tag('figcaption', {}, lines(node.caption))));
    case 'blank':
      return node.text.trim() === '' ? '' : tag('p', { class: 'muted' }, lines(node.text));
    default:
      return assertNever(node);
  }
}

/** Only pictures that are in the file itself: nothing is asked of anybody. */
export const dataUrl = (src: string): string => (/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(src) ? src : 'data:,');

function listHtml({ ordered, items, columns = 1 }: Extract<PdfNode, { type: 'list' }>): string {
  const filled = items.filter(({ text, detail }) => text.trim() !== '' || detail);
  if (filled.length === 0) return '';
  const hasMarks = filled.some(({ mark }) => mark);
  const item = ({ text, detail, mark }: PdfListItem): string =>
    tag('li', {}, (mark ? markHtml(mark) : '') + tag('span', {}, lines(text) + (detail ? tag('span', { class: 'detail' }, lines(detail)) : '')));
  return tag(ordered ? 'ol' : 'ul', { class: [hasMarks && 'marked', columns > 1 && 'columns'].filter(Boolean).join(' ') || undefined }, filled.map(item).join(''));
}

interface HtmlTable {
  readonly caption: string;
  readonly isCaptionSeen: boolean;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly PdfCell[])[];
  readonly rowHeads: boolean;
}

/** On a narrow screen rows become blocks; roles keep them a table for those who hear them. */
export function tableHtml({ caption, isCaptionSeen, columns, rows, rowHeads }: HtmlTable): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const end = (column: PdfColumn): string | undefined => (column.align === 'end' ? 'end' : undefined);
  const head = tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' },
    columns.map((column) => tag('th', { scope: 'col', role: 'columnheader', class: end(column) }, escapeHtml(column.header))).join('')));
  const body = rows.map((cells) => tag('tr', { role: 'row' }, columns.map((column, index) => {
    const cell = cells[index] ?? { text: '' };
    const isHead = rowHeads && index === 0;
    return tag(isHead ? 'th' : 'td', {
      scope: isHead ? 'row' : undefined, role: isHead ? 'rowheader' : 'cell', class: end(column),
      'data-label': isHead || cell.text === '' ? undefined : column.header,
    }, cellHtml(cell));
  }).join(''))).join('\n');
  return tag('table', { role: 'table', class: columns.length > 2 ? 'wide' : undefined },
    (caption.trim() === '' ? '' : tag('caption', { class: isCaptionSeen ? undefined : 'unseen' }, escapeHtml(caption)))
    + tag('colgroup', {}, columns.map(({ width }) => tag('col', { style: `width:${Math.round((width / whole) * 1000) / 10}%` })).join(''))
    + `${head}\n${tag('tbody', { role: 'rowgroup' }, body)}`);
}

function cellHtml({ text, detail, mark, strong, tone }: PdfCell): string {
  if (mark?.mark === 'section' && text === String(mark.number)) return markHtml(mark);
  const classes = [strong && 'strong', tone === 'late' && 'late', tone === 'muted' && 'soft'].filter(Boolean).join(' ');
  const words = lines(text) + (detail ? tag('span', { class: 'detail' }, lines(detail)) : '');
  return tag('span', { class: ['cell', classes].filter(Boolean).join(' ') }, (mark ? markHtml(mark) : '') + tag('span', {}, words));
}
