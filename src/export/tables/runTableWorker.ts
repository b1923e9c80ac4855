// Inlined: a page opened from the disk may not start a worker from another file.
import TableWorker from './tables.worker?worker&inline';
import type { FromTableWorker, ToTableWorker } from './workerMessages';

export interface TableWork {
  readonly post: (message: ToTableWorker) => void;
  readonly files: Promise<readonly Blob[]>;
  readonly close: () => void;
}

/** One worker for one export, to be closed when the files are ready, have failed or are no longer wanted. */
export function runTableWorker(signal: AbortSignal): TableWork {
  const worker = new TableWorker();
  const files = new Promise<readonly Blob[]>((resolve, reject) => {
    const fail = (reason: unknown): void => reject(reason instanceof Error ? reason : new Error(String(reason)));
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromTableWorker>) => {
      if (data.type === 'done') resolve(data.files);
      else fail(data.message);
    });
  });
  return { post: (message) => worker.postMessage(message), files, close: () => worker.terminate() };
}
