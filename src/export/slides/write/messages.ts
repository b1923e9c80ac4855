import type { Deck } from '../deck';

export interface ToDeckWorker {
  readonly deck: Deck;
}

export type FromDeckWorker =
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
