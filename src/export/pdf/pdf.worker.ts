import type { PdfWorkbook } from './content/pdfWorkbook';
import { renderPdf } from './renderPdf';
import { facesFor, lettersIn } from './type/faces';
import { createPainter } from './type/painter';
import { unpackFace } from './type/unpackFace';
import type { FromWorker, ToWorker } from './workerMessages';

const send = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

let workbook: PdfWorkbook | null = null;

function answer(message: ToWorker): void {
  if (message.type === 'render') {
    workbook = message.workbook;
    send({ type: 'need', faces: facesFor(lettersIn(workbook), message.faces) });
    return;
  }
  if (!workbook) throw new Error('Faces came before the workbook');
  const { bytes, missing } = renderPdf(workbook, {
    fonts: new Map(message.files.map(([name, packed]) => [name, unpackFace(packed)])),
    painter: createPainter(),
    onProgress: (share) => send({ type: 'progress', share }),
  });
  const own = new Uint8Array(bytes);
  send({ type: 'done', bytes: own, missing }, [own.buffer]);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>): void => {
  try {
    answer(data);
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
