import type { VersionRecord, WorkbookRecord } from '@/document';
import type { Update } from '@/store/types';

/**
 * Where workbooks live. Every method rejects with StorageError and leaves what was there as it was.
 * Implemented over IndexedDB and in memory; both pass the same acceptance suite.
 */
export interface StorageAdapter {
  readonly listWorkbooks: () => Promise<readonly WorkbookRecord[]>;
  readonly getWorkbook: (id: string) => Promise<WorkbookRecord | undefined>;
  readonly createWorkbook: (record: WorkbookRecord, state: Update) => Promise<void>;
  readonly updateRecord: (id: string, changes: Partial<Omit<WorkbookRecord, 'id'>>) => Promise<void>;
  /** For good. */
  readonly destroyWorkbook: (id: string) => Promise<void>;
  readonly loadUpdates: (id: string) => Promise<readonly Update[]>;
  /** Resolves once the update is committed to disk; rejects when there is no such workbook. */
  readonly appendUpdate: (id: string, update: Update) => Promise<void>;
  /**
   * Puts one state in place of the rows that `loaded`, an answer of `loadUpdates`, holds, in one
   * transaction. Rows that another tab has appended since stay.
   */
  readonly compact: (id: string, state: Update, loaded: readonly Update[]) => Promise<void>;
  readonly listVersions: (workbookId: string) => Promise<readonly VersionRecord[]>;
  readonly loadVersion: (id: string) => Promise<Update>;
  readonly saveVersion: (record: VersionRecord, state: Update) => Promise<void>;
  readonly deleteVersion: (id: string) => Promise<void>;
  /** Everything, for good. */
  readonly clear: () => Promise<void>;
}

export class StorageError extends Error {
  readonly reason: 'full' | 'blocked' | 'unknown';
  constructor(reason: StorageError['reason'], cause?: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}
