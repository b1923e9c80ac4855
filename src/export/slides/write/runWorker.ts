import type { Deck } from '../deck';
// Inlined: a page opened from the disk may not start a worker from another file.
import DeckWorker from './deck.worker?worker&inline';
import type { FromDeckWorker, ToDeckWorker } from './messages';

/** A .pptx file made in a worker of its own, which is gone when the file is ready, has failed or is no longer wanted. */
export function runWorker(deck: Deck, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new DeckWorker();
  const stop = new AbortController();
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const fail = (reason: unknown): void => reject(reason instanceof Error ? reason : new Error(String(reason)));
    signal.addEventListener('abort', () => fail(signal.reason), { signal: stop.signal });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromDeckWorker>) => {
      if (data.type === 'done') resolve(data.bytes);
      else fail(data.message);
    });
    worker.postMessage({ deck } satisfies ToDeckWorker);
  }).finally(() => {
    stop.abort();
    worker.terminate();
  });
}
