import { downloadFile } from '@/lib/downloadFile';
import { safeFileName } from '@/lib/safeFileName';
import type { OpenWorkbook } from '../services';

/** "Suvannon työllisyysverkosto 2027-04-08.pdf", made safe for every file system. `ending` is without its dot. */
export function datedFileName(name: string, ending: string, now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return safeFileName(`${name} ${day}`, ending);
}

/** Gives the whole workbook as a file to keep, and remembers that a copy was taken. */
export async function saveCopy(workbook: Pick<OpenWorkbook, 'record' | 'toFile' | 'markExported'>): Promise<void> {
  const text = await workbook.toFile();
  downloadFile(datedFileName(workbook.record.get().name, 'keha.json'), text, 'application/json');
  workbook.markExported();
}
