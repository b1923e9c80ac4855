import type { FromTableWorker, ToTableWorker } from './tables.worker';
// Inlined: a page opened from the disk may not start a worker from another file.
import TableWorker from './tables.worker?worker&inline';

/** `readTables` beside the page, so that the page stays awake. One worker for one file. */
export async function readInWorker(file: File): Promise<FromTableWorker> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new TableWorker();
  return new Promise<FromTableWorker>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromTableWorker>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ bytes, name: file.name } satisfies ToTableWorker, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
