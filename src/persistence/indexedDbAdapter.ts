import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { VersionRecord, WorkbookRecord } from '@/document';
import type { Update } from '@/store/types';
import { StorageError, type StorageAdapter } from './types';

interface Schema extends DBSchema {
  workbooks: { key: string; value: WorkbookRecord };
  /** The log: numbered in the order of writing. */
  updates: { key: number; value: { workbookId: string; update: Update }; indexes: { workbookId: string } };
  versions: { key: string; value: VersionRecord; indexes: { workbookId: string } };
  versionStates: { key: string; value: Update };
}

type Store = StoreNames<Schema>;
type Write = IDBPTransaction<Schema, Store[], 'readwrite'>;

const SCHEMA_VERSION = 1;

const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name;

/** What a browser says when it has closed the connection (storage cleared, disk gone). */
const isLostConnection = (error: unknown): boolean => isNamed(error, 'InvalidStateError');

/** Chromium keeps large values in files beside the database; on a full disk these fail in their own way. */
const isFull = (error: unknown): boolean =>
  isNamed(error, 'QuotaExceededError') || (isNamed(error, 'DataError') && (error as Error).message.includes('write blobs'));

function storageError(error: unknown, isOpen: boolean): StorageError {
  if (error instanceof StorageError) return error;
  if (isFull(error)) return new StorageError('full', error);
  return new StorageError(isOpen ? 'unknown' : 'blocked', error);
}

function open(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(name, SCHEMA_VERSION, {
    upgrade(db) {
      db.createObjectStore('workbooks', { keyPath: 'id' });
      db.createObjectStore('updates', { autoIncrement: true }).createIndex('workbookId', 'workbookId');
      db.createObjectStore('versions', { keyPath: 'id' }).createIndex('workbookId', 'workbookId');
      db.createObjectStore('versionStates');
    },
    // Somebody deletes the database or a newer Kehä wants to open it: do not stand in the way.
    blocking: () => {
      onClosed();
      void opening.then((db) => db.close());
    },
    terminated: onClosed,
  });
  return opening;
}

export function indexedDbAdapter(name = 'keha'): StorageAdapter {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const lastKeys = new WeakMap<readonly Update[], number>();

  function forget(): void {
    connection = null;
  }

  /** Runs `work`, once more with a new connection when the browser has closed the old one. */
  async function using<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      let db: IDBPDatabase<Schema> | null = null;
      try {
        connection ??= open(name, forget);
        db = await connection;
        return await work(db);
      } catch (error) {
        if (!db || isLostConnection(error)) forget();
        if (!db || attempt > 1 || !isLostConnection(error)) throw storageError(error, db !== null);
      }
    }
  }

  /** Resolves once committed. A failing request and an aborted transaction both reject, and leave nothing behind. */
  const writing = <T>(stores: Store[], work: (tx: Write) => Promise<T>): Promise<T> =>
    using(async (db) => {
      const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
      const committed = tx.done;
      // Waited for below; when `work` fails first this must not become an unhandled rejection.
      committed.catch(() => undefined);
      try {
        const result = await work(tx);
        await committed;
        return result;
      } catch (error) {
        await abort(tx);
        throw tx.error ?? error;
      }
    });

  return {
    listWorkbooks: () => using((db) => db.getAll('workbooks')),
    getWorkbook: (id) => using((db) => db.get('workbooks', id)),
    createWorkbook: (record, state) => writing(['workbooks', 'updates'], async (tx) => {
      await tx.objectStore('workbooks').put(record);
      await tx.objectStore('updates').add({ workbookId: record.id, update: state });
    }),
    updateRecord: (id, changes) => writing(['workbooks'], async (tx) => {
      const record = await tx.objectStore('workbooks').get(id);
      if (record) await tx.objectStore('workbooks').put({ ...record, ...changes, id });
    }),
    destroyWorkbook: (id) => writing(['workbooks', 'updates', 'versions', 'versionStates'], async (tx) => {
      await tx.objectStore('workbooks').delete(id);
      const updates = tx.objectStore('updates');
      for (const key of await updates.index('workbookId').getAllKeys(id)) await updates.delete(key);
      const versions = tx.objectStore('versions');
      for (const key of await versions.index('workbookId').getAllKeys(id)) {
        await versions.delete(key);
        await tx.objectStore('versionStates').delete(key);
      }
    }),
    loadUpdates: (id) => using(async (db) => {
      const index = db.transaction('updates').store.index('workbookId');
      const [rows, keys] = await Promise.all([index.getAll(id), index.getAllKeys(id)]);
      const updates = rows.map(({ update }) => update);
      lastKeys.set(updates, keys.at(-1) ?? 0);
      return updates;
    }),
    appendUpdate: (id, update) => writing(['workbooks', 'updates'], async (tx) => {
      // Asked together: typing must be on disk fast. Throwing takes the row back.
      const [, known] = await Promise.all([
        tx.objectStore('updates').add({ workbookId: id, update }),
        tx.objectStore('workbooks').getKey(id),
      ]);
      if (known === undefined) throw missing(id);
    }),
    compact: (id, state, loaded) => writing(['workbooks', 'updates'], async (tx) => {
      if ((await tx.objectStore('workbooks').getKey(id)) === undefined) throw missing(id);
      const updates = tx.objectStore('updates');
      const last = lastKeys.get(loaded) ?? 0;
      for (const key of await updates.index('workbookId').getAllKeys(id)) if (key <= last) await updates.delete(key);
      await updates.add({ workbookId: id, update: state });
    }),
    listVersions: (workbookId) => using(async (db) =>
      (await db.getAllFromIndex('versions', 'workbookId', workbookId)).sort((a, b) => b.created - a.created)),
    loadVersion: (id) => using(async (db) => {
      const state = await db.get('versionStates', id);
      if (!state) throw missing(id);
      return state;
    }),
    saveVersion: (record, state) => writing(['versions', 'versionStates'], async (tx) => {
      await tx.objectStore('versions').put(record);
      await tx.objectStore('versionStates').put(state, record.id);
    }),
    deleteVersion: (id) => writing(['versions', 'versionStates'], async (tx) => {
      await tx.objectStore('versions').delete(id);
      await tx.objectStore('versionStates').delete(id);
    }),
    clear: () => writing(['workbooks', 'updates', 'versions', 'versionStates'], async (tx) => {
      await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    }),
  };
}

const missing = (id: string): StorageError => new StorageError('unknown', new Error(`There is no ${id}`));

async function abort(tx: Write): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
  await tx.done.catch(() => undefined);
}
