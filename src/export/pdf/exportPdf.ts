import type { PdfWorkbook } from './content/pdfWorkbook';
import type { RenderedPdf } from './renderPdf';

export interface ExportPdfOptions {
  /** 0-1 */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborting stops the work at once and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A tagged PDF (PDF/UA-1), made in a worker of its own. `missing` names letters that no face of ours
 * has: the machine's own fonts painted them, or a box stands in their place.
 */
export async function exportPdf(workbook: PdfWorkbook, options: ExportPdfOptions = {}): Promise<RenderedPdf> {
  options.signal?.throwIfAborted();
  const { runWorker } = await import('./runWorker');
  options.signal?.throwIfAborted();
  return runWorker(workbook, options);
}
