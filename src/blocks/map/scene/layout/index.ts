import type { Id } from '@/blockkit';
import type { Point } from '../../model';
import type { LayoutTask } from './types';

export { freePlace } from './freePlace';
export type { LayoutKind, LayoutTask } from './types';

/**
 * Works out new places in a worker, so that the page stays awake.
 * @returns Where every actor goes that is not pinned.
 * @throws The signal's reason when it is aborted.
 */
export async function layoutScene({ nodes, links, kind, signal }: LayoutTask & { readonly signal?: AbortSignal }): Promise<Map<Id, Point>> {
  signal?.throwIfAborted();
  const task: LayoutTask = {
    kind,
    nodes: nodes.map(({ id, at, r, sector, label, isMain, pinned }) => ({ id, at, r, sector, label, isMain, pinned })),
    links: links.map(({ from, to }) => ({ from, to })),
  };
  if (typeof Worker === 'undefined') return (await import('./computeLayout')).computeLayout(task);
  // Inlined: a page opened from the disk may not start a worker from another file.
  const { default: LayoutWorker } = await import('./layout.worker?worker&inline');
  signal?.throwIfAborted();
  const worker = new LayoutWorker();
  const stop = new AbortController();
  return new Promise<Map<Id, Point>>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: stop.signal });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Map<Id, Point>>) => resolve(data));
    worker.postMessage(task);
  }).finally(() => {
    stop.abort();
    worker.terminate();
  });
}
