import type { Language } from '@/lib/languages';
import { pause, SLICE } from './pause';
import type { Row, WorkbookSheet } from './types';
import type { TableFileType, ToTableWorker } from './workerMessages';

export interface ExportTablesOptions {
  readonly as: TableFileType;
  /** What the file says it is. */
  readonly title: string;
  readonly language: Language;
  /** 0-1 */
  readonly onProgress: (share: number) => void;
  /** Aborting stops the work at once and rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Making the rows is about so much of the work; the rest is the writing. */
const SHARE_OF_ROWS = 0.4;

/** Gives the sheets to `post` row by row, in slices that leave the page free between them. */
export async function postSheets(sheets: readonly WorkbookSheet[], post: (message: ToTableWorker) => void, { onProgress, signal }: Pick<ExportTablesOptions, 'onProgress' | 'signal'>): Promise<void> {
  const all = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let posted = 0;
  for (const { rowAt, rowCount, ...head } of sheets) {
    post({ type: 'sheet', head });
    let index = 0;
    while (index < rowCount) {
      const rows: Row[] = [];
      const until = performance.now() + SLICE;
      while (index < rowCount && performance.now() < until) rows.push(rowAt(index++));
      post({ type: 'rows', rows });
      posted += rows.length;
      onProgress((posted / all) * SHARE_OF_ROWS);
      await pause();
      signal.throwIfAborted();
    }
  }
}

/** Writes sheets in a worker: one Excel workbook, or a CSV file of each. */
export async function exportTables(sheets: readonly WorkbookSheet[], options: ExportTablesOptions): Promise<readonly Blob[]> {
  const { as, title, language, onProgress, signal } = options;
  signal.throwIfAborted();
  const { runTableWorker } = await import('./runTableWorker');
  signal.throwIfAborted();
  const { post, files, close } = runTableWorker(signal);
  try {
    const [, done] = await Promise.all([
      postSheets(sheets, post, { onProgress, signal }).then(() => post({ type: 'write', as, title, language })),
      files,
    ]);
    onProgress(1);
    return done;
  } finally {
    close();
  }
}
