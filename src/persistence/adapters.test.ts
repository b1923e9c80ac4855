import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { VersionRecord, WorkbookRecord } from '@/document';
import { testTemplate } from '../../tests/storeFixture';
import { indexedDbAdapter } from './indexedDbAdapter';
import { memoryAdapter } from './memoryAdapter';
import type { StorageAdapter } from './types';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Plain numbers: bytes that come out of the test database are of another realm. */
const log = async (adapter: StorageAdapter, id: string): Promise<number[][]> => (await adapter.loadUpdates(id)).map((update) => [...update]);

const record = (id: string): WorkbookRecord => ({
  id, name: 'Verkosto', template: testTemplate(), created: 1, edited: 2, exported: null, progress: 0, size: 10,
  actorCount: 0, lastSection: null, deleted: null,
});

const version = (id: string, workbookId: string, created: number): VersionRecord =>
  ({ id, workbookId, created, name: '', reason: 'interval', size: 3 });

let count = 0;
const freshDatabase = (): string => `adapters-${count++}`;

describe.each<[string, () => StorageAdapter]>([
  ['IndexedDB', () => indexedDbAdapter(freshDatabase())],
  ['memory', memoryAdapter],
])('storage in %s', (_, make) => {
  it('gives back a workbook, its record and its log in the order of writing', async () => {
    const adapter = make();
    expect(await adapter.listWorkbooks()).toEqual([]);
    expect(await adapter.getWorkbook('w1')).toBeUndefined();
    await adapter.createWorkbook(record('w1'), bytes(1));
    await adapter.appendUpdate('w1', bytes(2));
    await adapter.createWorkbook(record('w2'), bytes(9));
    await adapter.appendUpdate('w1', bytes(3));
    expect(await log(adapter, 'w1')).toEqual([[1], [2], [3]]);
    expect(await log(adapter, 'w2')).toEqual([[9]]);
    expect((await adapter.listWorkbooks()).map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(await adapter.getWorkbook('w1')).toEqual(record('w1'));
  });

  it('changes only the named fields of a record, and none of a workbook that is gone', async () => {
    const adapter = make();
    await adapter.createWorkbook(record('w1'), bytes(1));
    await adapter.updateRecord('w1', { name: 'Uusi', exported: 7 });
    await adapter.updateRecord('w9', { name: 'Ei ole' });
    expect(await adapter.getWorkbook('w1')).toEqual({ ...record('w1'), name: 'Uusi', exported: 7 });
    expect(await adapter.getWorkbook('w9')).toBeUndefined();
  });

  it('refuses to append to a workbook that is not there, so that cleared storage is noticed', async () => {
    const adapter = make();
    await expect(adapter.appendUpdate('w1', bytes(1))).rejects.toMatchObject({ name: 'StorageError', reason: 'unknown' });
    await expect(adapter.compact('w1', bytes(1), [])).rejects.toMatchObject({ name: 'StorageError' });
    expect(await log(adapter, 'w1')).toEqual([]);
  });

  it('folds only the rows that were loaded: what another tab appends meanwhile stays', async () => {
    const adapter = make();
    await adapter.createWorkbook(record('w1'), bytes(1));
    await adapter.appendUpdate('w1', bytes(2));
    const loaded = await adapter.loadUpdates('w1');
    await adapter.appendUpdate('w1', bytes(3));
    await adapter.compact('w1', bytes(12), loaded);
    expect(await log(adapter, 'w1')).toEqual([[3], [12]]);
  });

  it('keeps versions newest first and their states apart', async () => {
    const adapter = make();
    await adapter.saveVersion(version('v1', 'w1', 1), bytes(1));
    await adapter.saveVersion(version('v2', 'w1', 2), bytes(2));
    await adapter.saveVersion(version('v3', 'w2', 3), bytes(3));
    expect((await adapter.listVersions('w1')).map(({ id }) => id)).toEqual(['v2', 'v1']);
    expect([...await adapter.loadVersion('v1')]).toEqual([1]);
    await adapter.deleteVersion('v1');
    await expect(adapter.loadVersion('v1')).rejects.toMatchObject({ name: 'StorageError' });
    expect((await adapter.listVersions('w1')).map(({ id }) => id)).toEqual(['v2']);
  });

  it('destroys one workbook with all that belongs to it', async () => {
    const adapter = make();
    for (const id of ['w1', 'w2']) {
      await adapter.createWorkbook(record(id), bytes(1));
      await adapter.saveVersion(version(`v-${id}`, id, 1), bytes(1));
    }
    await adapter.destroyWorkbook('w1');
    expect((await adapter.listWorkbooks()).map(({ id }) => id)).toEqual(['w2']);
    expect(await log(adapter, 'w1')).toEqual([]);
    expect(await adapter.listVersions('w1')).toEqual([]);
    await expect(adapter.loadVersion('v-w1')).rejects.toThrow();
    expect([...await adapter.loadVersion('v-w2')]).toEqual([1]);
  });
});

describe('IndexedDB that fails', () => {
  afterEach(() => { vi.restoreAllMocks(); });

  /** The transaction dies at its end, as it does on a full disk. */
  function abortWith(name: string | null): MockInstance {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as IDBObjectStore['add'];
    return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args);
      const { transaction } = this;
      request.addEventListener('success', () => (transaction as unknown as Record<'_abort', (name: string | null) => void>)['_abort'](name));
      return request;
    });
  }

  it('rejects with full when the transaction is aborted for lack of room, and keeps what was there', async () => {
    const adapter = indexedDbAdapter(freshDatabase());
    await adapter.createWorkbook(record('w1'), bytes(1));
    const full = abortWith('QuotaExceededError');
    await expect(adapter.appendUpdate('w1', bytes(2))).rejects.toMatchObject({ reason: 'full' });
    full.mockRestore();
    expect(await log(adapter, 'w1')).toEqual([[1]]);
    await adapter.appendUpdate('w1', bytes(3));
    expect(await log(adapter, 'w1')).toEqual([[1], [3]]);
  });

  it.each([['no room', 'QuotaExceededError'], ['Failed to write blobs (IOError)', 'DataError']])(
    'rejects with full when the request says %s (%s), and folds nothing away half-way', async (message, name) => {
    const adapter = indexedDbAdapter(freshDatabase());
    await adapter.createWorkbook(record('w1'), bytes(1));
    const loaded = await adapter.loadUpdates('w1');
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => { throw new DOMException(message, name); });
    await expect(adapter.compact('w1', bytes(2), loaded)).rejects.toMatchObject({ reason: 'full' });
    full.mockRestore();
    expect(await log(adapter, 'w1')).toEqual([[1]]);
  });

  it('rejects on an abort without a reason', async () => {
    const adapter = indexedDbAdapter(freshDatabase());
    await adapter.createWorkbook(record('w1'), bytes(1));
    abortWith(null);
    await expect(adapter.appendUpdate('w1', bytes(2))).rejects.toMatchObject({ reason: 'unknown' });
  });

  it('says blocked when the browser does not open it, and tries again the next time', async () => {
    const adapter = indexedDbAdapter(freshDatabase());
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
    await expect(adapter.listWorkbooks()).rejects.toMatchObject({ reason: 'blocked' });
    open.mockRestore();
    expect(await adapter.listWorkbooks()).toEqual([]);
  });

  it('opens anew after the database was deleted under it', async () => {
    const name = freshDatabase();
    const adapter = indexedDbAdapter(name);
    await adapter.createWorkbook(record('w1'), bytes(1));
    await deleteDB(name);
    expect(await adapter.listWorkbooks()).toEqual([]);
    await adapter.createWorkbook(record('w1'), bytes(1));
    expect(await log(adapter, 'w1')).toEqual([[1]]);
  });
});
