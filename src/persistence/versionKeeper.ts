import type { VersionRecord } from '@/document';
import { createId } from '@/lib/createId';
import type { LocalWorkbookStore, Update } from '@/store';
import type { StorageAdapter } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A version by itself after so long a time of changes. */
const INTERVAL = 10 * MINUTE;
/** Leaving the tab again and again does not make a version each time. */
const LEAST_GAP = MINUTE;

export interface VersionKeeperOptions {
  readonly store: LocalWorkbookStore;
  readonly adapter: StorageAdapter;
  readonly id: string;
}

export interface VersionKeeper {
  readonly list: () => Promise<readonly VersionRecord[]>;
  /** Rejects with StorageError; versions named by hand and before a restore or an import must succeed. */
  readonly save: (reason: VersionRecord['reason'], name?: string) => Promise<VersionRecord>;
  /** Puts a version that came with a file beside those that are here; one that is here already stays as it is. */
  readonly add: (version: Pick<VersionRecord, 'id' | 'created' | 'name' | 'reason'>, state: Update) => Promise<void>;
  readonly load: (id: string) => Promise<Update>;
  readonly remove: (id: string) => Promise<void>;
  /** A version if anything has changed since the last one and that was not just now. Rejects never. */
  readonly saveIfChanged: (reason: 'closed' | 'interval') => Promise<void>;
  /** A version of what was found, unless there is one that is newer than the last edit (ms). Rejects never. */
  readonly saveAtOpen: (edited: number) => Promise<void>;
  /** Resolves once a version that is being saved has been. */
  readonly stop: () => Promise<void>;
}

/**
 * The automatic versions that can go at `now`: all of the last day stay, then the newest of each hour
 * for a week, then the newest of each day for two months, then the newest of each 30 days.
 * Versions that a person has named, and rounds, stay for ever.
 */
export function versionsToThin(versions: readonly VersionRecord[], now: number): readonly VersionRecord[] {
  const taken = new Set<string>();
  return versions.toSorted((a, b) => b.created - a.created).filter(({ created, reason }) => {
    const age = now - created;
    if (reason === 'named' || reason === 'round' || age < DAY) return false;
    const span = age < 7 * DAY ? HOUR : age < 60 * DAY ? DAY : 30 * DAY;
    const slot = `${span}:${Math.floor(created / span)}`;
    if (taken.has(slot)) return true;
    taken.add(slot);
    return false;
  });
}

export function versionKeeper({ store, adapter, id }: VersionKeeperOptions): VersionKeeper {
  let changed = false;
  let lastSaved = 0;
  let interval: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  function save(reason: VersionRecord['reason'], name = ''): Promise<VersionRecord> {
    const saved = saveNow(reason, name);
    saving = Promise.allSettled([saving, saved]);
    return saved;
  }

  async function saveNow(reason: VersionRecord['reason'], name: string): Promise<VersionRecord> {
    clearTimeout(interval);
    interval = undefined;
    const wasChanged = changed;
    changed = false;
    let saved: VersionRecord;
    try {
      const { gzipSync } = await import('fflate');
      const state = gzipSync(store.encodeState());
      saved = { id: createId(), workbookId: id, created: Date.now(), name, reason, size: state.length };
      await adapter.saveVersion(saved, state);
      lastSaved = saved.created;
    } catch (error) {
      changed ||= wasChanged;
      throw error;
    }
    for (const { id: old } of versionsToThin(await adapter.listVersions(id), Date.now())) await adapter.deleteVersion(old);
    return saved;
  }

  async function add(version: Pick<VersionRecord, 'id' | 'created' | 'name' | 'reason'>, update: Update): Promise<void> {
    if ((await adapter.listVersions(id)).some((one) => one.id === version.id)) return;
    const { gzipSync } = await import('fflate');
    const state = gzipSync(update);
    await adapter.saveVersion({ ...version, workbookId: id, size: state.length }, state);
  }

  async function saveIfChanged(reason: 'closed' | 'interval'): Promise<void> {
    if (!changed || (reason === 'closed' && Date.now() - lastSaved < LEAST_GAP)) return;
    // A full disk is told by the log; the next change tries again.
    await save(reason).catch(() => null);
  }

  let opening: Promise<void> = Promise.resolve();

  function saveAtOpen(edited: number): Promise<void> {
    opening = saveOpened(edited);
    return opening;
  }

  async function saveOpened(edited: number): Promise<void> {
    try {
      const [newest] = await adapter.listVersions(id);
      if (!newest || newest.created < edited) await save('opened');
    } catch {
      // As above: the log tells.
    }
  }

  const onHide = (): void => {
    if (document.visibilityState === 'hidden') void saveIfChanged('closed');
  };
  document.addEventListener('visibilitychange', onHide);
  const stopListening = store.onUpdate((_, origin) => {
    if (origin === 'load' || origin === 'migrate') return;
    changed = true;
    interval ??= setTimeout(() => void saveIfChanged('interval'), INTERVAL);
  });

  return {
    list: () => adapter.listVersions(id),
    save,
    add,
    load: async (version) => {
      const { gunzipSync } = await import('fflate');
      return gunzipSync(await adapter.loadVersion(version));
    },
    remove: adapter.deleteVersion,
    saveIfChanged,
    saveAtOpen,
    stop: async () => {
      stopListening();
      clearTimeout(interval);
      document.removeEventListener('visibilitychange', onHide);
      await opening;
      await saving;
    },
  };
}
