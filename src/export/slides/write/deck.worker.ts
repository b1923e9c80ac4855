import type { FromDeckWorker, ToDeckWorker } from './messages';
import { writeDeck } from './writeDeck';

const send = (message: FromDeckWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<ToDeckWorker>): void => {
  writeDeck(data.deck).then(
    (bytes) => {
      const own = new Uint8Array(bytes);
      send({ type: 'done', bytes: own }, [own.buffer]);
    },
    (error: unknown) => send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
