import { type BlockContent, listEntries, type PdfColumn, type PdfNode } from '@/blockkit';
import { hasHeads, isFilled, readTable, type TableConfig, type TableState } from './model';
import { texts } from './texts';

export function toPdf({ block, config, state, document, language }: BlockContent<TableConfig, TableState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const heads = hasHeads(config);
  // With heads the empty table is its own form; without them there is nothing to show but its columns.
  if (!heads && !listEntries(state.rows).some(isFilled)) {
    return [{ type: 'blank', text: config.columns.map(({ label }) => label).join(' · '), lines: 4 }];
  }
  const columns: PdfColumn[] = config.columns.map(({ label, width = 1 }) => ({ header: label, width }));
  return [{
    type: 'table',
    caption: block.title || t('kind'),
    rowHeads: heads,
    columns: heads ? [{ header: config.rowHead ?? '', width: 1 }, ...columns] : columns,
    rows: readTable(config, state, document.actors).map(({ head, help, cells }) => [
      ...(heads ? [{ text: head, detail: help || undefined, strong: true }] : []),
      ...cells.map((text) => ({ text })),
    ]),
  }];
}
