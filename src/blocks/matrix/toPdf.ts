import type { BlockContent, PdfNode } from '@/blockkit';
import { drawFullness } from './drawFullness';
import { type CellEntry, isOfOtherSector, type MatrixColumn, type MatrixConfig, type MatrixState, readMatrix } from './model';
import { questionOf, texts } from './texts';

/** The matrix as a table, one line for each in a cell, under a figure of how full it is. */
export function toPdf({ block, config, state, document, language }: BlockContent<MatrixConfig, MatrixState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const rows = readMatrix(config, state, document.actors);
  const question = questionOf(config, t);
  const line = ({ actor, text }: CellEntry, column: MatrixColumn): string => {
    if (text !== undefined) return text;
    const found = document.actors[actor ?? ''];
    const name = found?.name || t('unnamed');
    return found && found.sector !== '' && isOfOtherSector(column, found) ? `${name} (${t(found.sector)})` : name;
  };
  const table: PdfNode = {
    type: 'table',
    caption: block.title || t('kind'),
    rowHeads: true,
    columns: [{ header: config.rowHead ?? '', width: 1.1 }, ...config.columns.map(({ label }) => ({ header: label, width: 1 }))],
    rows: rows.map((cells, index) => [
      { text: config.rows[index]?.label ?? '', detail: config.rows[index]?.help, strong: true },
      ...cells.map(({ entries, column }) => (entries.length === 0
        ? { text: question, tone: 'muted' as const }
        : { text: entries.map((entry) => line(entry, column)).join('\n') })),
    ]),
  };
  if (rows.flat().every(({ entries }) => entries.length === 0)) return [table];
  const words = rows.map((cells, index) => t('pdfRow', {
    row: config.rows[index]?.label ?? '', counts: cells.map(({ column, entries }) => `${column.label} ${entries.length}`).join(', '),
  })).join('; ');
  return [{ type: 'figure', figure: drawFullness(rows, t('pdfFigure', { words })), width: Math.min(1, 0.3 + 0.14 * config.columns.length) }, table];
}
