import { exportTables, prepareTables, SHEET_IDS } from '@/export/tables';
import { startI18n } from '@/i18n';
import { hardTableSource } from '../../helpers/tableSource';

export interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly rows: number;
}

// 5,000 rows: what a large network has after some years, among them every kind's hardest sample.
const source = hardTableSource({ actors: 300, links: 600, steps: 1200, events: 150 });

/** From the workbook to a finished file, as the dialog makes it. */
async function make(as: 'xlsx' | 'csv'): Promise<Measured> {
  const from = performance.now();
  const { signal } = new AbortController();
  const sheets = await prepareTables(source, { sheets: SHEET_IDS, includeContacts: true }, signal);
  const files = await exportTables(sheets, { as, title: 'Verkosto', language: 'fi', onProgress: () => undefined, signal });
  return {
    ms: performance.now() - from,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    rows: sheets.reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
}

export type TablesBench = typeof make;

startI18n('fi');
(window as unknown as { tablesBench: TablesBench }).tablesBench = make;
