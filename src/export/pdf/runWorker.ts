import { faces } from 'virtual:pdf-fonts';
import type { PdfWorkbook } from './content/pdfWorkbook';
// Inlined: a page opened from the disk may not start a worker from another file.
import PdfWorker from './pdf.worker?worker&inline';
import type { ExportPdfOptions } from './exportPdf';
import type { RenderedPdf } from './renderPdf';
import type { FromWorker, ToWorker } from './workerMessages';

const loadFaces = (names: readonly string[]): Promise<(readonly [string, string])[]> =>
  Promise.all(faces.filter(({ name }) => names.includes(name)).map(async ({ name, load }) => [name, (await load()).default] as const));

/** One worker for one file; it is gone when the file is ready, has failed or is no longer wanted. */
export function runWorker(workbook: PdfWorkbook, { onProgress, signal }: ExportPdfOptions): Promise<RenderedPdf> {
  const worker = new PdfWorker();
  const post = (message: ToWorker): void => worker.postMessage(message);
  const stop = new AbortController();
  return new Promise<RenderedPdf>((resolve, reject) => {
    const fail = (reason: unknown): void => reject(reason instanceof Error ? reason : new Error(String(reason)));
    signal?.addEventListener('abort', () => fail(signal.reason), { signal: stop.signal });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'need') loadFaces(data.faces).then((files) => post({ type: 'faces', files }), fail);
      else if (data.type === 'progress') onProgress?.(data.share);
      else if (data.type === 'done') resolve({ bytes: data.bytes, missing: data.missing });
      else fail(data.message);
    });
    post({ type: 'render', workbook, faces: faces.map(({ name, coverage }) => ({ name, coverage })) });
  }).finally(() => {
    stop.abort();
    worker.terminate();
  });
}
