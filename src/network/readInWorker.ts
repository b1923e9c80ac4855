// Inlined: a page opened from the disk may not start a worker from another file.
import NetworkWorker from './network.worker?worker&inline';
import { type Reading, readNetwork } from './readNetwork';
import type { Graph } from './types';

/**
 * Reads a picture without holding up the page: the draws of chance and the gap finder take up to some seconds.
 * Rejects with the reason of `signal`, or with an error of the worker. In place where there are no workers.
 */
export async function readInWorker(graph: Graph, signal: AbortSignal): Promise<Reading> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return readNetwork(graph);
  const worker = new NetworkWorker();
  const stop = new AbortController();
  return new Promise<Reading>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: stop.signal });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => resolve(data));
    worker.postMessage(graph);
  }).finally(() => {
    stop.abort();
    worker.terminate();
  });
}
