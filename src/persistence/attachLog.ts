import type { SaveState, WorkbookRecord } from '@/document';
import type { LocalWorkbookStore, Update } from '@/store';
import { createLive, type LiveValue } from './live';
import { StorageError, type StorageAdapter } from './types';

/**
 * When the log is folded into one state: at more than `most` rows once nobody has written for `quiet`
 * ms, for what is typed while folding has to wait; at more than `limit` rows in any case.
 */
const FOLDING = { most: 300, limit: 5000, quiet: 1500 };
/** Pauses between attempts to save, ms. The last one repeats. */
const PAUSES = [1000, 2000, 4000, 8000, 15000, 30000];

export interface LogOptions {
  readonly store: LocalWorkbookStore;
  readonly adapter: StorageAdapter;
  readonly id: string;
  /** Rows that are in the log already. */
  readonly rows: number;
  /** The workbook's record, for writing all anew should the storage have been cleared. */
  readonly record: () => WorkbookRecord;
  readonly folding?: typeof FOLDING;
}

/** Saves every change of one workbook and says truly how that goes. */
export interface WorkbookLog {
  readonly saveState: Pick<LiveValue<SaveState>, 'get' | 'subscribe'>;
  /** Bytes written since the log was attached. */
  readonly written: () => number;
  /** Tries at once. True when everything is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Flushes and stops listening. */
  readonly close: () => Promise<void>;
  /** Stops listening and writes nothing more: what is kept has been cleared, or another tab does it. */
  readonly drop: () => Promise<void>;
}

const underLock = async (name: string, work: () => Promise<void>): Promise<void> => {
  // Missing over plain http; then two tabs may fold the same rows, which costs room but loses nothing.
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
};

export function attachLog({ store, adapter, id, rows, record, folding = FOLDING }: LogOptions): WorkbookLog {
  const saveState = createLive<SaveState>({ status: 'saved', at: Date.now() });
  let pending: Update[] = [];
  let rowCount = rows;
  let written = 0;
  /** Once a write has failed nobody knows what the disk holds: the whole state goes next. */
  let needsWhole = false;
  let failures = 0;
  let isDropped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let draining: Promise<void> | null = null;

  async function write(update: Update): Promise<void> {
    if (!needsWhole) return adapter.appendUpdate(id, update);
    if (await adapter.getWorkbook(id)) return adapter.appendUpdate(id, update);
    rowCount = 0;
    return adapter.createWorkbook(record(), update);
  }

  function fail(error: unknown): void {
    if (isDropped) return;
    const reason = error instanceof StorageError ? error.reason : 'unknown';
    const before = saveState.get();
    const since = before.status === 'failed' ? before.since : Date.now();
    if (before.status !== 'failed' || before.reason !== reason) saveState.set({ status: 'failed', reason, since });
    needsWhole = true;
    // A first failure may be a closed connection or a cleared storage: what heals at once is tried at once.
    const pause = failures === 0 ? 0 : PAUSES[Math.min(failures, PAUSES.length) - 1];
    failures++;
    clearTimeout(timer);
    timer = setTimeout(() => void drain(), pause);
  }

  async function drainPending(): Promise<void> {
    while (pending.length > 0 || needsWhole) {
      const taken = pending;
      pending = [];
      const update = needsWhole ? store.encodeWith([]) : store.mergeUpdates(taken);
      try {
        await write(update);
      } catch (error) {
        fail(error);
        return;
      }
      needsWhole = false;
      failures = 0;
      rowCount++;
      written += update.length;
    }
    saveState.set({ status: 'saved', at: Date.now() });
    if (rowCount > folding.limit) await compact();
    else if (rowCount > folding.most) {
      clearTimeout(quiet);
      quiet = setTimeout(() => void compact(), folding.quiet);
    }
  }

  /** One writer at a time: what comes meanwhile goes with the next round. */
  function drain(): Promise<void> {
    clearTimeout(timer);
    draining ??= drainPending().finally(() => {
      draining = null;
      // What came while folding the log, after the loop above had ended.
      if (pending.length > 0 && !needsWhole) void drain();
    });
    return draining;
  }

  async function compact(): Promise<void> {
    rowCount = 0;
    try {
      await underLock(`keha:compact:${id}`, async () => {
        const loaded = await adapter.loadUpdates(id);
        await adapter.compact(id, store.encodeWith(loaded), loaded);
        rowCount = 1;
      });
    } catch {
      // The long log holds everything; the next rows will try again.
      rowCount = folding.most / 2;
    }
  }

  const stop = store.onUpdate((update) => {
    pending.push(update);
    clearTimeout(quiet);
    if (saveState.get().status === 'failed') return;
    saveState.set({ status: 'saving' });
    void drain();
  });

  async function drained(): Promise<void> {
    for (let running = draining; running; running = draining) await running;
  }

  async function flush(): Promise<boolean> {
    await drained();
    if (pending.length > 0 || needsWhole) await drain();
    await drained();
    return pending.length === 0 && !needsWhole;
  }

  return {
    saveState,
    written: () => written,
    flush,
    close: async () => {
      await flush();
      stop();
      clearTimeout(timer);
      clearTimeout(quiet);
      if (rowCount > folding.most && saveState.get().status === 'saved') await compact();
    },
    drop: async () => {
      isDropped = true;
      stop();
      clearTimeout(timer);
      clearTimeout(quiet);
      pending = [];
      needsWhole = false;
      await drained();
    },
  };
}
