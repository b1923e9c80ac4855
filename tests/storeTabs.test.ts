import { describe, expect, it, vi } from 'vitest';
import { updateMeta } from '@/document';
import { attachTabs, type Channel } from '@/persistence';
import { createWorkbookStore, type LocalWorkbookStore } from '@/store';
import { edit, newState, notesOf, type NotesState } from './storeFixture';

/** Channels of one browser: what one tab posts, all others get a turn later. */
function browser(): { open: (name: string) => Channel; deliver: () => number; posted: () => number } {
  const open = new Map<Channel, string>();
  const listeners = new Map<Channel, (event: MessageEvent) => void>();
  let queue: { from: Channel; message: unknown }[] = [];
  let posted = 0;
  return {
    open: (name) => {
      const channel: Channel = {
        addEventListener: (_, listener) => listeners.set(channel, listener),
        postMessage: (message) => {
          posted++;
          queue.push({ from: channel, message: structuredClone(message) });
        },
        close: () => { open.delete(channel); listeners.delete(channel); },
      };
      open.set(channel, name);
      return channel;
    },
    deliver: () => {
      let rounds = 0;
      for (; queue.length > 0 && rounds < 1000; rounds++) {
        const { from, message } = queue.shift() as (typeof queue)[number];
        for (const [channel, name] of open) {
          if (channel !== from && name === open.get(from)) listeners.get(channel)?.({ data: message } as MessageEvent);
        }
      }
      return rounds;
    },
    posted: () => posted,
  };
}

const state = newState();
const openStore = (clientId: number): LocalWorkbookStore => createWorkbookStore({ updates: [state], clientId });
const place = (store: LocalWorkbookStore): string => store.getSnapshot().meta.place;

describe('tabs with the same workbook', () => {
  it('follow each other key by key, and nothing echoes', () => {
    const { open, deliver, posted } = browser();
    const [one, two, three] = [1, 2, 3].map((at) => {
      const store = openStore(at);
      attachTabs({ store, id: 'w1', version: 1, open });
      return store;
    }) as [LocalWorkbookStore, LocalWorkbookStore, LocalWorkbookStore];
    deliver();
    const before = posted();
    for (const letter of 'verkosto') one.run(updateMeta, { changes: { place: place(one) + letter } });
    deliver();
    expect(posted() - before).toBe(8);
    expect([place(two), place(three)]).toEqual(['verkosto', 'verkosto']);
  });

  it('write at the same time without overwriting each other', () => {
    const { open, deliver } = browser();
    const stores = [1, 2].map(openStore) as [LocalWorkbookStore, LocalWorkbookStore];
    for (const store of stores) attachTabs({ store, id: 'w1', version: 1, open });
    for (let at = 0; at < 700; at++) {
      stores[0].run(edit, (draft) => { notesOf(draft).text += 'a'; });
      stores[1].run(edit, (draft) => { notesOf(draft).text = `b${notesOf(draft).text}`; });
      if (at % 7 === 0) deliver();
    }
    deliver();
    const texts = stores.map((store) => (store.getSnapshot().answers['s1.notes'] as NotesState).text);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]?.match(/a/g)).toHaveLength(700);
    expect(texts[0]?.match(/b/g)).toHaveLength(700);
  });

  it('a new one gets what an open one has not saved, and gives what that one lacks', () => {
    const { open, deliver } = browser();
    const [one, two] = [openStore(1), openStore(2)];
    one.run(updateMeta, { changes: { place: 'vain muistissa' } });
    two.run(updateMeta, { changes: { event: 'vain levyllä' } });
    attachTabs({ store: one, id: 'w1', version: 1, open });
    deliver();
    attachTabs({ store: two, id: 'w1', version: 1, open });
    deliver();
    expect(one.getSnapshot().meta).toMatchObject({ place: 'vain muistissa', event: 'vain levyllä' });
    expect(two.getSnapshot()).toEqual(one.getSnapshot());
  });

  it('hear nothing of another workbook, nor after they have let go, nor of foreign messages', () => {
    const { open, deliver } = browser();
    const [one, two, other] = [openStore(1), openStore(2), openStore(3)];
    attachTabs({ store: one, id: 'w1', version: 1, open });
    const stop = attachTabs({ store: two, id: 'w1', version: 1, open });
    attachTabs({ store: other, id: 'w2', version: 1, open });
    deliver();
    const stranger = open('keha:workbook:w1');
    for (const message of [null, 'hei', { type: 'update', version: 1, update: Uint8Array.from([1, 2, 3]) }, { type: 'hello', version: 1, vector: Uint8Array.from([255]) }, { type: 'odd', version: 1 }]) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels of one origin have no target
      stranger.postMessage(message);
    }
    deliver();
    stop();
    one.run(updateMeta, { changes: { place: 'x' } });
    deliver();
    expect([place(one), place(two), place(other)]).toEqual(['x', '', '']);
  });

  it('an older one is told once that a newer Kehä is open, whichever was there first', () => {
    const { open, deliver } = browser();
    const told = { first: vi.fn(), newer: vi.fn(), last: vi.fn() };
    attachTabs({ store: openStore(1), id: 'w1', version: 1, onNewerVersion: told.first, open });
    attachTabs({ store: openStore(2), id: 'w1', version: 2, onNewerVersion: told.newer, open });
    attachTabs({ store: openStore(3), id: 'w1', version: 1, onNewerVersion: told.last, open });
    deliver();
    expect(told.first.mock.calls).toEqual([[2]]);
    expect(told.last.mock.calls).toEqual([[2]]);
    expect(told.newer).not.toHaveBeenCalled();
  });

  it('go on alone where the browser has no channels', () => {
    const store = openStore(1);
    expect(() => attachTabs({ store, id: 'w1', version: 1, open: () => null })()).not.toThrow();
  });
});
