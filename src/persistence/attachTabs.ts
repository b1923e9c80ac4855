import type { LocalWorkbookStore, Update } from '@/store';

/** The part of BroadcastChannel that is needed. */
export interface Channel {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  /** Nothing is heard after this. */
  readonly close: () => void;
}

export interface TabsOptions {
  readonly store: LocalWorkbookStore;
  readonly id: string;
  /** Of this Kehä: grows whenever a tab of an older one should be reloaded. */
  readonly version: number;
  /** Another tab runs a newer Kehä than this one. */
  readonly onNewerVersion?: (version: number) => void;
  /** `null` = this browser has none. */
  readonly open?: (name: string) => Channel | null;
}

/** `hello` asks for what the sender lacks, `answer` gives it and asks back, `update` is news. */
type News =
  | { readonly type: 'hello'; readonly vector: Uint8Array }
  | { readonly type: 'answer'; readonly vector: Uint8Array; readonly update: Update }
  | { readonly type: 'update'; readonly update: Update };

type Message = News & { readonly version: number };

const openChannel = (name: string): Channel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'type' in data && ['hello', 'answer', 'update'].includes(String(data.type)) && 'version' in data && typeof data.version === 'number';

/** Keeps the tabs that have the same workbook open in step. Gives the way to stop. */
export function attachTabs({ store, id, version, onNewerVersion, open = openChannel }: TabsOptions): () => void {
  const channel = open(`keha:workbook:${id}`);
  if (!channel) return () => undefined;
  let isReceiving = false;
  let newest = version;

  const send = (news: News): void => channel.postMessage({ ...news, version } satisfies Message);

  function receive(update: Update): void {
    isReceiving = true;
    store.applyUpdate(update, 'remote');
    isReceiving = false;
  }

  channel.addEventListener('message', ({ data }) => {
    if (!isMessage(data)) return;
    if (data.version > newest) {
      newest = data.version;
      onNewerVersion?.(newest);
    }
    if (data.type !== 'hello') receive(data.update);
    if (data.type === 'update') return;
    const update = store.encodeSince(data.vector);
    if (!update) return;
    send(data.type === 'hello' ? { type: 'answer', update, vector: store.stateVector() } : { type: 'update', update });
  });

  const stop = store.onUpdate((update, origin) => {
    // What came through the channel has been told to all tabs already.
    if (!isReceiving || origin !== 'remote') send({ type: 'update', update });
  });
  send({ type: 'hello', vector: store.stateVector() });

  return () => {
    stop();
    channel.close();
  };
}
