import { downloadFile } from '@/lib/downloadFile';
import type { OpenWorkbook } from '../services';

/** A file name that every system takes: letters, digits and hyphens, then the day. */
export function fileNameOf(name: string, extension: string, now = new Date()): string {
  const words = name.trim().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80);
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${words || 'keha'}-${day}.${extension}`;
}

/** Gives the whole workbook as a file to keep, and remembers that a copy was taken. */
export async function saveCopy(workbook: Pick<OpenWorkbook, 'record' | 'toFile' | 'markExported'>): Promise<void> {
  const text = await workbook.toFile();
  downloadFile(fileNameOf(workbook.record.get().name, 'keha.json'), text, 'application/json');
  workbook.markExported();
}
