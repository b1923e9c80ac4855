import type { PdfOptions } from '@/export';
import type { ExportResult, ExportSource, ExportWork } from '../formats/types';

/** One PDF of a workbook, made in a worker. */
export async function makePdf(source: ExportSource, options: PdfOptions, name: string, work: ExportWork): Promise<ExportResult> {
  const { exportPdf, prepareWorkbook } = await import('@/export');
  const { bytes, missing } = await exportPdf(await prepareWorkbook({ ...source, options }, work.signal), work);
  return { files: [{ name, type: 'application/pdf', content: bytes }], missing };
}
