import { listEntries, type WorkbookDocument, type WorkbookRecord } from '@/document';
import { createLive, type LiveValue, type StorageAdapter } from '@/persistence';
import type { WorkbookStore } from '@/store/types';
import type { Template } from '@/template';
import type { WorkbookTools } from './libraryParts';

/** How long a workbook may have changed before the shelf says so (ms). */
const DELAY = 800;

type Mirrored = Pick<WorkbookRecord, 'name' | 'progress' | 'actorCount'>;

const mirrored = (document: WorkbookDocument, template: Template, tools: WorkbookTools): Mirrored => ({
  name: document.meta.name,
  progress: tools.progressOf(document, template),
  actorCount: listEntries(document.actors).length,
});

/** The record of a workbook that is being made. Times in ms. */
export const newRecord = (
  id: string, document: WorkbookDocument, template: Template, tools: WorkbookTools, size: number, now: number,
): WorkbookRecord => ({
  id, template, size, ...mirrored(document, template, tools),
  created: document.meta.created || now, edited: now, exported: null, lastSection: null, deleted: null,
});

export interface RecordMirror {
  readonly record: LiveValue<WorkbookRecord>;
  readonly change: (changes: Partial<Omit<WorkbookRecord, 'id'>>) => void;
  /** Brings the record up to date now. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface RecordMirrorOptions {
  readonly record: WorkbookRecord;
  readonly store: WorkbookStore;
  readonly adapter: StorageAdapter;
  readonly tools: WorkbookTools;
  readonly sizeOnDisk: () => number;
  readonly onChange: (record: WorkbookRecord) => void;
}

/** Keeps what the shelf knows of a workbook in step with its document. */
export function mirrorRecord({ record: initial, store, adapter, tools, sizeOnDisk, onChange }: RecordMirrorOptions): RecordMirror {
  const record = createLive(initial);
  let seen: WorkbookDocument | null = null;
  let edited = initial.edited;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function change(changes: Partial<Omit<WorkbookRecord, 'id'>>): void {
    const known = record.get();
    const differs = Object.entries(changes).some(([key, value]) => known[key as keyof WorkbookRecord] !== value);
    if (!differs) return;
    record.set({ ...known, ...changes });
    onChange(record.get());
    // On a full disk the shelf lags behind; the next change writes all of this again.
    writing = writing.then(() => adapter.updateRecord(known.id, changes)).catch(() => undefined);
  }

  function mirror(): void {
    clearTimeout(timer);
    timer = undefined;
    const document = store.getSnapshot();
    if (document === seen) return;
    seen = document;
    change({ ...mirrored(document, initial.template, tools), edited, size: sizeOnDisk() });
  }

  const stop = store.onUpdate((_, origin) => {
    if (origin !== 'load' && origin !== 'migrate') edited = Date.now();
    timer ??= setTimeout(mirror, DELAY);
  });

  return {
    record,
    change,
    flush: () => {
      if (timer !== undefined) mirror();
      return writing;
    },
    stop: () => {
      stop();
      clearTimeout(timer);
    },
  };
}
