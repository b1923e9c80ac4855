import { type BlockContent, listEntries, type PdfColumn, type PdfNode } from '@/blockkit';
import { fixedRows, hasHeads, isFilled, readTable, type TableConfig, type TableState } from './model';
import { texts } from './texts';

export function toPdf({ block, config, state, document, language }: BlockContent<TableConfig, TableState>): readonly PdfNode[] {
  const t = texts.translator(language);
  if (!listEntries(state.rows).some(isFilled)) {
    const labels = config.columns.map(({ label }) => label).join(' · ');
    return [{ type: 'blank', text: labels, lines: Math.max(4, fixedRows(config).length * 2) }];
  }
  const columns: PdfColumn[] = config.columns.map(({ label, width = 1 }) => ({ header: label, width }));
  const heads = hasHeads(config);
  return [{
    type: 'table',
    caption: block.title || t('kind'),
    rowHeads: heads,
    columns: heads ? [{ header: config.rowHead ?? '', width: 1 }, ...columns] : columns,
    rows: readTable(config, state, document.actors).map(({ head, help, cells }) => [
      ...(heads ? [{ text: help === '' ? head : `${head}\n${help}`, strong: true }] : []),
      ...cells.map((text) => ({ text })),
    ]),
  }];
}
