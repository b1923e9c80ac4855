import { type BlockContent, listEntries, type PdfCell, type PdfNode } from '@/blockkit';
import { drawBalance, readBalance } from './drawBalance';
import { type BoardConfig, type BoardState, type ColumnCards, fieldsOf, listUnplaced, readColumns } from './model';
import { texts } from './texts';

type Content = BlockContent<BoardConfig, BoardState>;

const markOf = (sector: 'public' | 'private' | 'third' | 'other' | '' | undefined) => (sector ? { mark: { mark: 'sector' as const, sector } } : {});

/** What stands in one column: names, texts, or links as a table. */
function cardsToPdf({ column, ids }: ColumnCards, { config, state, document, language }: Content): readonly PdfNode[] {
  const t = texts.translator(language);
  const actorCell = (id: string): PdfCell => ({ text: document.actors[id]?.name || t('unnamed'), ...markOf(document.actors[id]?.sector) });
  if (config.holds === 'links') {
    const links = ids.flatMap((id) => document.links[id] ?? []);
    return links.length === 0 ? [] : [{
      type: 'table',
      caption: column.label,
      columns: [{ header: t('linkFrom'), width: 28 }, { header: t('linkTo'), width: 28 }, { header: t('pdfAbout'), width: 44 }],
      rows: links.map(({ from, to, about }) => [actorCell(from), actorCell(to), { text: about }]),
    }];
  }
  const cards = ids.flatMap((id) => state.cards[id] ?? []);
  const items = config.holds === 'actors'
    ? cards.map(({ actor = '' }) => ({ ...actorCell(actor), detail: document.actors[actor]?.organisation || undefined }))
    : cards.filter(({ text = '' }) => text.trim() !== '').map(({ text = '' }) => ({ text }));
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items, ...(config.holds === 'actors' && { columns: 2 as const }) }];
}

export function toPdf(content: Content): readonly PdfNode[] {
  const { config, state, document, language } = content;
  const t = texts.translator(language);
  const columns = readColumns(config, state, document);
  const answersOf = ({ column }: ColumnCards): readonly PdfNode[] =>
    fieldsOf(config, column).flatMap(({ id, label }): PdfNode[] => {
      const text = state.texts[column.id]?.[id] ?? '';
      return text.trim() === '' ? [] : [{ type: 'paragraph', text: label, style: 'small' }, { type: 'paragraph', text }];
    });
  const parts = columns.map((column) => ({ column, nodes: [...cardsToPdf(column, content), ...answersOf(column)] }));
  const isEmpty = parts.every(({ nodes }) => nodes.length === 0);
  // The empty board is its own form: room under each heading, so that it can be filled in by hand.
  if (isEmpty) {
    return parts.map(({ column: { column } }): PdfNode => ({ type: 'blank', text: [column.label, column.help].filter(Boolean).join('. '), lines: 2 }));
  }
  const nodes: PdfNode[] = [];
  if (config.balance && columns.some(({ ids }) => ids.length > 0)) {
    const { shares, words } = readBalance(config, columns, t);
    nodes.push({ type: 'figure', figure: drawBalance(shares, words), width: 0.8 }, { type: 'paragraph', text: words });
  }
  for (const { column: { column, ids }, nodes: own } of parts) {
    nodes.push({ type: 'heading', level: 4, text: t('pdfTitle', { column: column.label || t('unnamedColumn'), count: ids.length }) });
    nodes.push(...(own.length > 0 ? own : [{ type: 'blank' as const, text: column.help ?? '', lines: 1 }]));
  }
  const unplaced = config.holds === 'actors' ? listUnplaced(columns, state.cards, document.actors) : [];
  if (unplaced.length > 0) {
    nodes.push(
      { type: 'heading', level: 4, text: t('tray', { count: unplaced.length }) },
      { type: 'list', ordered: false, columns: 3, items: listEntries(document.actors).filter(({ id }) => unplaced.includes(id)).map(({ name, sector }) => ({ text: name, ...markOf(sector) })) },
    );
  }
  return nodes;
}
