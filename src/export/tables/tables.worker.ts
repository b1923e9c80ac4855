import { sheetCsv } from './csv';
import type { Row, SheetHead } from './types';
import type { FromTableWorker, ToTableWorker } from './workerMessages';
import { writeXlsx } from './xlsx';

const send = (message: FromTableWorker): void => self.postMessage(message);

const sheets: (SheetHead & { readonly rows: Row[] })[] = [];

async function answer(message: ToTableWorker): Promise<void> {
  if (message.type === 'sheet') {
    sheets.push({ ...message.head, rows: [] });
    return;
  }
  if (message.type === 'rows') {
    sheets.at(-1)?.rows.push(...message.rows);
    return;
  }
  const files = message.as === 'xlsx'
    ? [await writeXlsx(sheets, message)]
    : sheets.map((sheet) => new Blob([sheetCsv(sheet, message.language)], { type: 'text/csv;charset=utf-8' }));
  send({ type: 'done', files });
}

self.addEventListener('message', ({ data }: MessageEvent<ToTableWorker>): void => {
  answer(data).catch((error: unknown) => send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }));
});
