import type { Language } from '@/lib/languages';
import type { Row, SheetHead } from './types';

export type TableFileType = 'xlsx' | 'csv';

/** Sheet by sheet, each followed by its rows in slices; then what to write. */
export type ToTableWorker =
  | { readonly type: 'sheet'; readonly head: SheetHead }
  | { readonly type: 'rows'; readonly rows: readonly Row[] }
  | { readonly type: 'write'; readonly as: TableFileType; readonly title: string; readonly language: Language };

export type FromTableWorker =
  /** One workbook, or one CSV file for each sheet. */
  | { readonly type: 'done'; readonly files: readonly Blob[] }
  | { readonly type: 'failed'; readonly message: string };
