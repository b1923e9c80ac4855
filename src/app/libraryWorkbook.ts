import type { WorkbookDocument, WorkbookRecord } from '@/document';
import type { FileRound } from '@/document/file/workbookFile';
import { listGone, withoutPerson } from '@/document/privacy';
import { createId } from '@/lib/createId';
import { attachLog, attachTabs, createLive, type LiveValue, versionKeeper, type StorageAdapter } from '@/persistence';
import { copyDocumentState, createWorkbookStore, missingGenesis, readDocument, writeDocument, type Update } from '@/store';
import type { OpenWorkbook } from '@/views/services';
import type { LibraryParts, WorkbookTools } from './libraryParts';
import { mirrorRecord } from './libraryRecord';

export interface SessionOptions extends Pick<LibraryParts, 'version' | 'onNewerVersion'> {
  readonly record: WorkbookRecord;
  readonly adapter: StorageAdapter;
  readonly tools: WorkbookTools;
  readonly onRecord: (record: WorkbookRecord) => void;
}

/** An open workbook without the counting of those who use it. */
export interface Session extends Omit<OpenWorkbook, 'close' | 'isOver'> {
  readonly isOver: LiveValue<boolean>;
  /** Merges a file's content; what was is kept as a version. */
  readonly merge: (file: { readonly document: WorkbookDocument; readonly state: Update | null; readonly rounds: readonly FileRound[] }) => Promise<void>;
  /** Keeps rounds that came with a file as versions; those that are here already stay as they are. */
  readonly addRounds: (rounds: readonly FileRound[]) => Promise<void>;
  /** A document without those who have been taken out of this workbook for good. */
  readonly withoutGone: (document: WorkbookDocument) => WorkbookDocument;
  /** Brings everything to disk. False when that fails: then the session must stay. */
  readonly settle: () => Promise<boolean>;
  /** `isDropped`: nothing more is written. */
  readonly end: (isDropped?: boolean) => Promise<void>;
}

const bytesOf = (updates: readonly Update[]): number => updates.reduce((sum, { length }) => sum + length, 0);

/** Opens one workbook: its document, saving, tabs, versions and record. Rejects when it cannot be read. */
export async function openSession({ record, adapter, tools, version, onNewerVersion, onRecord }: SessionOptions): Promise<Session> {
  const { id, template } = record;
  const updates = await adapter.loadUpdates(id);
  const store = createWorkbookStore({ updates });
  const log = attachLog({ store, adapter, id, rows: updates.length, record: () => mirror.record.get() });
  const mirror = mirrorRecord({
    record, store, adapter, tools, onChange: onRecord, sizeOnDisk: () => bytesOf(updates) + log.written(),
  });
  const versions = versionKeeper({ store, adapter, id });
  for (const update of missingGenesis(store.getSnapshot(), template, tools.initialState)) store.applyUpdate(update, 'load');
  const leaveTabs = attachTabs({ store, id, version, ...(onNewerVersion && { onNewerVersion }) });
  // Not waited for: packing a large workbook must not hold up the first page.
  void versions.saveAtOpen(record.edited);

  async function loadVersion(versionId: string): Promise<WorkbookDocument> {
    const document = readDocument(await versions.load(versionId));
    if (!document) throw new Error(`Version ${versionId} is damaged`);
    return document;
  }

  /** The rounds that can be read, the oldest first. */
  async function listRounds(): Promise<readonly FileRound[]> {
    const rounds = (await versions.list()).filter(({ reason }) => reason === 'round').toSorted((a, b) => a.created - b.created);
    const documents = await Promise.all(rounds.map(({ id: versionId }) => loadVersion(versionId).catch(() => null)));
    return rounds.flatMap(({ id: versionId, name, created }, at) => {
      const document = documents[at];
      return document ? [{ id: versionId, name, created, document }] : [];
    });
  }

  /** Without those who have been taken out for good in `both`. */
  const withoutGone = (document: WorkbookDocument, both = store.getSnapshot()): WorkbookDocument =>
    listGone(both).reduce((next, person) => withoutPerson(next, person, Date.now()), document);

  /** What a file's state brings here, its own words for those who are gone left out. */
  function broughtBy(state: Update, document: WorkbookDocument): Update {
    // What was edited by hand counts against the state that it was edited in, not against what is here now.
    const theirs = writeDocument([state], document);
    const here = store.encodeWith([]);
    const both = readDocument(store.mergeUpdates([here, theirs]));
    return both && listGone(both).length > 0 ? writeDocument([here, theirs], withoutGone(both, both)) : theirs;
  }

  async function addRounds(rounds: readonly FileRound[]): Promise<void> {
    for (const { document, ...round } of rounds) await versions.add({ ...round, reason: 'round' }, writeDocument([], withoutGone(document)));
  }

  return {
    id,
    template,
    store,
    saveState: log.saveState,
    record: mirror.record,
    versions: {
      list: versions.list,
      save: async (name) => void (await versions.save('named', name)),
      saveRound: (name) => versions.save('round', name),
      load: loadVersion,
      restore: async (versionId) => {
        const document = await loadVersion(versionId);
        await versions.save('before-restore');
        store.restore(document);
      },
      remove: versions.remove,
    },
    isOver: createLive(false),
    toFile: async (instead) => {
      if (instead) return tools.serialize({ id: createId(), template, document: instead, state: copyDocumentState(instead, template, tools.initialState) });
      const state = store.encodeState();
      // Read back from the state, so that neither holds what deleted entries said.
      const document = readDocument(state) ?? store.getSnapshot();
      return tools.serialize({ id, template, document, state, rounds: await listRounds() });
    },
    markExported: () => mirror.change({ exported: Date.now() }),
    rememberSection: (lastSection) => mirror.change({ lastSection }),
    addRounds,
    withoutGone: (document) => withoutGone(document),
    merge: async ({ document, state, rounds }) => {
      await versions.save('before-import');
      if (state && readDocument(state)) store.applyUpdate(broughtBy(state, document), 'remote');
      else store.restore(withoutGone(document));
      await addRounds(rounds);
    },
    settle: async () => {
      await mirror.flush();
      const isSaved = await log.flush();
      if (isSaved) await versions.saveIfChanged('closed');
      return isSaved;
    },
    end: async (isDropped = false) => {
      leaveTabs();
      mirror.stop();
      await versions.stop();
      await (isDropped ? log.drop() : log.close());
      store.destroy();
    },
  };
}

export { copyDocumentState, createDocumentState, createWorkbookStore, mergeStates, readDocument, writeDocument } from '@/store';
export { newRecord } from './libraryRecord';
export { holdWorkbook } from './workbookLocks';
