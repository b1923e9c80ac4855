import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { updateMeta, type SaveState, type WorkbookRecord } from '@/document';
import { attachLog, indexedDbAdapter, memoryAdapter, StorageError, type StorageAdapter, type WorkbookLog } from '@/persistence';
import { createWorkbookStore, type LocalWorkbookStore } from '@/store';
import { edit, newState, notesOf, testTemplate, type NotesState } from './storeFixture';

const record: WorkbookRecord = {
  id: 'w1', name: '', template: testTemplate(), created: 1, edited: 1, exported: null, progress: 0, size: 0, actorCount: 0,
  lastSection: null, deleted: null,
};

interface Tab { readonly store: LocalWorkbookStore; readonly log: WorkbookLog }
const tabs: Tab[] = [];

async function openTab(adapter: StorageAdapter): Promise<Tab> {
  const updates = await adapter.loadUpdates('w1');
  const store = createWorkbookStore({ updates });
  const tab = { store, log: attachLog({ store, adapter, id: 'w1', rows: updates.length, record: () => record, folding: { most: 200, limit: 300, quiet: 20 } }) };
  tabs.push(tab);
  return tab;
}

async function newWorkbook(adapter: StorageAdapter): Promise<StorageAdapter> {
  await adapter.createWorkbook(record, newState());
  return adapter;
}

/** What a fresh start of the browser would show. */
const reopened = async (adapter: StorageAdapter): Promise<unknown> =>
  createWorkbookStore({ updates: await adapter.loadUpdates('w1') }).getSnapshot();

const type = (store: LocalWorkbookStore, text: string): void => store.run(edit, (draft) => { notesOf(draft).text += text; });
const text = (store: LocalWorkbookStore): string => (store.getSnapshot().answers['s1.notes'] as NotesState).text;

/** A disk that can be filled up, and whose writes can be held back. */
function badDisk(inner: StorageAdapter): StorageAdapter & { failure: Error | null; attempts: number; hold: (() => void) | null } {
  const disk = {
    ...inner,
    failure: null as Error | null,
    attempts: 0,
    hold: null as (() => void) | null,
    appendUpdate: async (id: string, update: Uint8Array) => {
      disk.attempts++;
      if (disk.failure) throw disk.failure;
      if (disk.hold) await new Promise<void>((resolve) => { disk.hold = resolve; });
      return inner.appendUpdate(id, update);
    },
  };
  return disk;
}

let databases = 0;

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(tabs.splice(0).map(({ log }) => log.close()));
});

describe('saving', () => {
  it('says saving until the change is committed, and saved only then', async () => {
    const disk = badDisk(await newWorkbook(memoryAdapter()));
    disk.hold = () => undefined;
    const { store, log } = await openTab(disk);
    const states: SaveState['status'][] = [];
    log.saveState.subscribe(() => states.push(log.saveState.get().status));
    type(store, 'a');
    await vi.waitFor(() => expect(disk.attempts).toBe(1));
    expect(log.saveState.get().status).toBe('saving');
    type(store, 'b');
    const release = disk.hold;
    disk.hold = null;
    release();
    expect(await log.flush()).toBe(true);
    expect(states.at(-1)).toBe('saved');
    expect(states.filter((status) => status === 'saved')).toHaveLength(1);
    expect(await reopened(disk)).toEqual(store.getSnapshot());
  });

  it('loses by a kill only what had not been committed yet', async () => {
    const disk = badDisk(await newWorkbook(indexedDbAdapter(`saving-${databases++}`)));
    const { store, log } = await openTab(disk);
    for (let at = 0; at < 30; at++) type(store, 'x');
    await log.flush();
    const committed = store.getSnapshot();
    disk.hold = () => undefined;
    type(store, 'viimeinen');
    expect(await reopened(disk)).toEqual(committed);
    disk.hold();
    disk.hold = null;
  });

  it('on a full disk keeps everything in memory, tells so, tries again by itself and loses nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const disk = badDisk(await newWorkbook(memoryAdapter()));
    const { store, log } = await openTab(disk);
    disk.failure = new StorageError('full');
    type(store, 'täynnä ');
    await vi.advanceTimersByTimeAsync(0);
    expect(log.saveState.get()).toMatchObject({ status: 'failed', reason: 'full' });
    const failed = log.saveState.get();
    for (let at = 0; at < 500; at++) type(store, 'x');
    await vi.advanceTimersByTimeAsync(5000);
    expect(log.saveState.get()).toBe(failed);
    // At once, after nothing, after 1, after 2 and after 4 s: typing itself does not hammer a full disk.
    expect(disk.attempts).toBeLessThan(6);
    disk.failure = null;
    await vi.advanceTimersByTimeAsync(30000);
    expect(log.saveState.get().status).toBe('saved');
    expect(await reopened(disk)).toEqual(store.getSnapshot());
    expect(text(store)).toHaveLength(507);
  });

  it('tries again at once when asked to', async () => {
    const disk = badDisk(await newWorkbook(memoryAdapter()));
    const { store, log } = await openTab(disk);
    disk.failure = new StorageError('full');
    type(store, 'a');
    expect(await log.flush()).toBe(false);
    disk.failure = null;
    expect(await log.flush()).toBe(true);
    expect(log.saveState.get().status).toBe('saved');
    expect(await reopened(disk)).toEqual(store.getSnapshot());
  });

  it('tells an error it does not know as such', async () => {
    const disk = badDisk(await newWorkbook(memoryAdapter()));
    const { store, log } = await openTab(disk);
    disk.failure = new TypeError('odd');
    type(store, 'a');
    await log.flush();
    expect(log.saveState.get()).toMatchObject({ status: 'failed', reason: 'unknown' });
    disk.failure = null;
  });

  it('writes everything anew when the storage has been cleared under the open tab', async () => {
    const name = `saving-${databases++}`;
    const adapter = await newWorkbook(indexedDbAdapter(name));
    const { store, log } = await openTab(adapter);
    type(store, 'ennen ');
    await log.flush();
    await deleteDB(name);
    expect(await adapter.listWorkbooks()).toEqual([]);
    type(store, 'jälkeen');
    await log.flush();
    await vi.waitFor(() => expect(log.saveState.get().status).toBe('saved'));
    expect(await reopened(adapter)).toEqual(store.getSnapshot());
    expect(text(store)).toBe('ennen jälkeen');
    expect((await adapter.listWorkbooks()).map(({ id }) => id)).toEqual(['w1']);
  });

  it('saves a change of somebody else too: the tab that made it may have died before its commit', async () => {
    const adapter = await newWorkbook(memoryAdapter());
    const { store, log } = await openTab(adapter);
    const other = createWorkbookStore({ updates: await adapter.loadUpdates('w1') });
    other.run(updateMeta, { changes: { place: 'Utsjoki' } });
    store.applyUpdate(other.encodeWith([]), 'remote');
    await log.flush();
    expect(await reopened(adapter)).toEqual(other.getSnapshot());
  });

  it('goes on from a state that was saved after a failure, with small updates', async () => {
    const disk = badDisk(await newWorkbook(memoryAdapter()));
    const { store, log } = await openTab(disk);
    disk.failure = new StorageError('full');
    type(store, 'a');
    await log.flush();
    disk.failure = null;
    await log.flush();
    const before = log.written();
    type(store, 'b');
    await log.flush();
    expect(log.written() - before).toBeLessThan(100);
  });
});

describe('two tabs on one log', () => {
  it.each([
    ['IndexedDB', () => [indexedDbAdapter('saving-two'), indexedDbAdapter('saving-two')]],
    ['memory', () => { const one = memoryAdapter(); return [one, one]; }],
  ])('lose none of 700 keys each, folding the log meanwhile (%s)', async (_, make) => {
    const [first, second] = make() as [StorageAdapter, StorageAdapter];
    await newWorkbook(first);
    const [one, two] = [await openTab(first), await openTab(second)];
    for (let at = 0; at < 700; at++) {
      one.store.run(edit, (draft) => { notesOf(draft).text += 'a'; });
      two.store.run(edit, (draft) => { notesOf(draft).texts.now += 'b'; });
      await Promise.all([one.log.flush(), two.log.flush()]);
    }
    expect(await one.log.flush()).toBe(true);
    expect(await two.log.flush()).toBe(true);
    const rows = await first.loadUpdates('w1');
    // 1,400 rows were written; each tab counts its own towards the 300 at which it folds.
    expect(rows.length).toBeLessThan(650);
    const { answers } = createWorkbookStore({ updates: rows }).getSnapshot();
    expect(answers['s1.notes']).toMatchObject({ text: 'a'.repeat(700), texts: { now: 'b'.repeat(700) } });
  });

  it('fold what one has only in memory into the log', async () => {
    const adapter = await newWorkbook(memoryAdapter());
    const { store, log } = await openTab(adapter);
    for (let at = 0; at < 302; at++) {
      type(store, 'x');
      await log.flush();
    }
    await vi.waitFor(async () => expect((await adapter.loadUpdates('w1')).length).toBeLessThan(5));
    expect(await reopened(adapter)).toEqual(store.getSnapshot());
  });
});
