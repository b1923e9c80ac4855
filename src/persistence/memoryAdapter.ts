import type { VersionRecord, WorkbookRecord } from '@/document';
import type { Update } from '@/store/types';
import { StorageError, type StorageAdapter } from './types';

/** Keeps workbooks until the tab closes: for browsers that allow no storage, and for tests. */
export function memoryAdapter(): StorageAdapter {
  const workbooks = new Map<string, WorkbookRecord>();
  const logs = new Map<string, readonly Update[]>();
  const versions = new Map<string, { readonly record: VersionRecord; readonly state: Update }>();

  const logOf = (id: string): readonly Update[] => {
    const log = logs.get(id);
    if (!log) throw new StorageError('unknown', new Error(`There is no ${id}`));
    return log;
  };

  return {
    listWorkbooks: async () => [...workbooks.values()],
    getWorkbook: async (id) => workbooks.get(id),
    createWorkbook: async (record, state) => {
      workbooks.set(record.id, record);
      logs.set(record.id, [...(logs.get(record.id) ?? []), state]);
    },
    updateRecord: async (id, changes) => {
      const record = workbooks.get(id);
      if (record) workbooks.set(id, { ...record, ...changes, id });
    },
    destroyWorkbook: async (id) => {
      workbooks.delete(id);
      logs.delete(id);
      for (const [key, { record }] of versions) if (record.workbookId === id) versions.delete(key);
    },
    loadUpdates: async (id) => [...(logs.get(id) ?? [])],
    appendUpdate: async (id, update) => {
      logs.set(id, [...logOf(id), update]);
    },
    compact: async (id, state, loaded) => {
      logs.set(id, [...logOf(id).filter((update) => !loaded.includes(update)), state]);
    },
    listVersions: async (workbookId) =>
      [...versions.values()].map(({ record }) => record).filter((record) => record.workbookId === workbookId)
        .sort((a, b) => b.created - a.created),
    loadVersion: async (id) => {
      const version = versions.get(id);
      if (!version) throw new StorageError('unknown', new Error(`There is no ${id}`));
      return version.state;
    },
    saveVersion: async (record, state) => {
      versions.set(record.id, { record, state });
    },
    deleteVersion: async (id) => {
      versions.delete(id);
    },
    clear: async () => {
      for (const kept of [workbooks, logs, versions]) kept.clear();
    },
  };
}
