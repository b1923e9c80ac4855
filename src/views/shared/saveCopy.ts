import { localDay } from '@/document';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import type { OpenWorkbook } from '../services';

/** Gives the whole workbook as a file to keep, and remembers that a copy was taken. */
export async function saveCopy(workbook: Pick<OpenWorkbook, 'record' | 'toFile' | 'markExported'>): Promise<void> {
  const text = await workbook.toFile();
  downloadFile(exportFileName([workbook.record.get().name, localDay(new Date())], 'keha.json'), text, 'application/json');
  workbook.markExported();
}
