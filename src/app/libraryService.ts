import type { WorkbookDocument, WorkbookRecord } from '@/document';
import type { FileRound } from '@/document/file/workbookFile';
import { createId } from '@/lib/createId';
import { err, ok, type Result } from '@/lib/result';
import { createLive, memoryAdapter, requestPersistence, StorageError, storageReport, type StorageAdapter } from '@/persistence';
import { updateMeta } from '@/document';
import type { Update } from '@/store/types';
import type { Template } from '@/template';
import type { FileProblem, Library, LibraryState, OpenedFile, Rewrite } from '@/views/services';
import { browserParts, type LibraryParts, type ParsedFile } from './libraryParts';
import type { Call } from './libraryPrivacy';
import { createSessions } from './librarySessions';
import type { Session } from './libraryWorkbook';

/** A removed workbook can be brought back for this long (ms). */
const KEPT_AFTER_REMOVAL = 30 * 24 * 3600_000;
/** Larger files are not read at all (bytes). */
const LARGEST_FILE = 200_000_000;

const isCall = (data: unknown): data is Call => typeof data === 'object' && data !== null && ('letGo' in data || 'clear' in data);

// The store and the blocks come when a workbook is made or opened: the shelf needs neither.
const workbookModule = () => import('./libraryWorkbook');
const privacyModule = () => import('./libraryPrivacy');

/** A name that none of `taken` is: `Verkosto (2)`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const candidate = `${base} (${number})`.trim();
    if (!taken.has(candidate)) return candidate;
  }
}

/** The adapter that works: the browser's, or memory when the browser allows none. */
async function workingAdapter(adapter: StorageAdapter): Promise<{ adapter: StorageAdapter; isKept: boolean }> {
  for (let attempt = 1; ; attempt++) {
    try {
      await adapter.listWorkbooks();
      return { adapter, isKept: true };
    } catch (error) {
      const isHopeless = error instanceof StorageError && error.reason === 'blocked';
      if (isHopeless || attempt === 3) return { adapter: memoryAdapter(), isKept: false };
    }
  }
}

export function createLibrary(parts: LibraryParts = browserParts()): Library {
  const state = createLive<LibraryState>({ status: 'loading' });
  const templates = createLive<readonly Template[]>([]);
  const storage = workingAdapter(parts.adapter);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('keha:library');

  const adapterOf = async (): Promise<StorageAdapter> => (await storage).adapter;

  async function refresh(): Promise<void> {
    const { adapter, isKept } = await storage;
    const workbooks = (await adapter.listWorkbooks()).filter(({ deleted }) => deleted === null).sort((a, b) => b.edited - a.edited);
    state.set({ status: isKept ? 'ready' : 'memory', workbooks });
  }

  /** After a change that other tabs' shelves should show too. */
  async function changed(): Promise<void> {
    await refresh();
    channel?.postMessage('changed');
  }

  function replaceRecord(record: WorkbookRecord): void {
    const known = state.get();
    if (known.status === 'loading') return;
    state.set({ ...known, workbooks: known.workbooks.map((one) => (one.id === record.id ? record : one)) });
  }

  async function destroyOld(): Promise<void> {
    const adapter = await adapterOf();
    for (const { id, deleted } of await adapter.listWorkbooks()) {
      if (deleted === null || Date.now() - deleted <= KEPT_AFTER_REMOVAL) continue;
      await adapter.destroyWorkbook(id);
      (await privacyModule()).forgetWorkbook(id);
    }
  }

  async function startSession(id: string): Promise<Session | null> {
    const [adapter, tools, { holdWorkbook, openSession }] = await Promise.all([adapterOf(), parts.tools(), workbookModule()]);
    const letGo = await holdWorkbook(id);
    try {
      const record = await adapter.getWorkbook(id);
      if (record && record.deleted === null) {
        const session = await openSession({ ...parts, record, adapter, tools, onRecord: replaceRecord });
        return { ...session, end: (isDropped) => session.end(isDropped).finally(letGo) };
      }
    } catch (error) {
      letGo();
      throw error;
    }
    letGo();
    return null;
  }

  const sessions = createSessions(startSession);

  const privacy = async () => {
    const [adapter, { openPrivacy }] = await Promise.all([adapterOf(), privacyModule()]);
    return openPrivacy({ adapter, expel: sessions.expel, call: (call) => channel?.postMessage(call), changed });
  };

  const rewrite = async (id: string, how: Rewrite): Promise<'done' | 'busy'> => (await privacy()).rewrite(id, how);

  function answer(call: Call): void {
    if ('letGo' in call) void sessions.expel(call.letGo, false);
    else {
      for (const id of sessions.openIds()) void sessions.expel(id, true);
      void privacyModule().then(({ forgetEverything }) => forgetEverything());
    }
  }

  async function addWorkbook(id: string, document: WorkbookDocument, template: Template, workbookState: Update): Promise<string> {
    const [adapter, tools, { newRecord }] = await Promise.all([adapterOf(), parts.tools(), workbookModule()]);
    await adapter.createWorkbook(newRecord(id, document, template, tools, workbookState.length, Date.now()), workbookState);
    await changed();
    return id;
  }

  /** A workbook of its own that begins as `document`, without any history. */
  async function addCopy(document: WorkbookDocument, template: Template, id = createId()): Promise<string> {
    const [tools, { copyDocumentState }] = await Promise.all([parts.tools(), workbookModule()]);
    return addWorkbook(id, document, template, copyDocumentState(document, template, tools.initialState));
  }

  async function withOpen<T>(id: string, work: (opened: NonNullable<Awaited<ReturnType<typeof sessions.open>>>) => T): Promise<Awaited<T>> {
    const opened = await sessions.open(id);
    if (!opened) throw new Error(`There is no workbook ${id}`);
    try {
      return await work(opened);
    } finally {
      await opened.workbook.close();
    }
  }

  /** A copy has rounds of its own: a version belongs to one workbook. */
  async function addCopyOf({ document, template, rounds }: Extract<ParsedFile, { kind: 'workbook' }>): Promise<string> {
    const copies = rounds.map((round) => ({ ...round, copy: createId() }));
    const from = copies.find(({ id }) => id === document.meta.round?.from)?.copy;
    const id = await addCopy(from && document.meta.round ? { ...document, meta: { ...document.meta, round: { ...document.meta.round, from } } } : document, template);
    await addRounds(id, copies.map(({ copy, ...round }) => ({ ...round, id: copy })));
    return id;
  }

  async function addRounds(id: string, rounds: readonly FileRound[]): Promise<void> {
    if (rounds.length > 0) await withOpen(id, ({ session }) => session.addRounds(rounds));
  }

  /** How many in a file have been taken out of the workbook here for good. */
  async function countGone(adapter: StorageAdapter, { id, document }: Extract<ParsedFile, { kind: 'workbook' }>): Promise<number> {
    const [{ readDocument, mergeStates }, { countReturning }] = await Promise.all([workbookModule(), privacyModule()]);
    const here = readDocument(mergeStates(await adapter.loadUpdates(id)));
    return here ? countReturning(here, document) : 0;
  }

  async function openParsed(file: Extract<ParsedFile, { kind: 'workbook' }>): Promise<OpenedFile> {
    const { id, document, template, warnings } = file;
    const adapter = await adapterOf();
    const known = await adapter.getWorkbook(id);
    if (!known) {
      const { readDocument, writeDocument } = await workbookModule();
      // The readable part has been checked and migrated; it has the last word over the state.
      if (file.state && readDocument(file.state)) await addWorkbook(id, document, template, writeDocument([file.state], document));
      else await addCopy(document, template, id);
      await addRounds(id, file.rounds);
      return { kind: 'created', id, warnings };
    }
    if (known.deleted !== null) {
      // What was thrown away stays as a version; the shelf gets what the file says.
      await adapter.updateRecord(id, { deleted: null });
      await withOpen(id, async ({ session, workbook }) => {
        await session.merge(file);
        workbook.store.restore(session.withoutGone(document));
      });
      await changed();
      return { kind: 'created', id, warnings };
    }
    return {
      kind: 'exists',
      name: known.name,
      gone: await countGone(adapter, file),
      merge: async () => {
        const { newlyGone, rewriteWithout } = await privacyModule();
        const [before, after] = await withOpen(id, async ({ session }) => {
          const document = session.store.getSnapshot();
          await session.merge(file);
          return [document, session.store.getSnapshot()] as const;
        });
        // Whom others have taken out for good goes from the versions here too.
        const gone = newlyGone(before, after);
        if (gone.length > 0) await rewrite(id, rewriteWithout(before, gone));
        await changed();
        return id;
      },
      keepBoth: () => addCopyOf(file),
    };
  }

  async function openFile(file: File): Promise<Result<OpenedFile, FileProblem>> {
    if (file.size > LARGEST_FILE) return err({ code: 'too-big' });
    try {
      const [text, tools] = await Promise.all([file.text(), parts.tools()]);
      const parsed = tools.parse(text);
      if (!parsed.ok) return parsed;
      if (parsed.value.kind === 'workbook') return ok(await openParsed(parsed.value));
      const { template } = parsed.value;
      templates.set([...templates.get().filter(({ id }) => id !== template.id), template]);
      return ok(parsed.value);
    } catch (error) {
      if (error instanceof StorageError) return err({ code: 'storage', detail: error.reason });
      throw error;
    }
  }

  channel?.addEventListener('message', ({ data }) => {
    if (isCall(data)) answer(data);
    else void refresh();
  });
  void refresh().then(destroyOld).catch(() => undefined);
  void parts.templates().then((list) => templates.set([...list, ...templates.get()])).catch(() => undefined);

  return {
    state,
    templates,
    create: async (input) => {
      const [tools, { createDocumentState, readDocument }] = await Promise.all([parts.tools(), workbookModule()]);
      const made = createDocumentState({ ...input, initialState: tools.initialState, created: Date.now() });
      return addWorkbook(createId(), readDocument(made) as WorkbookDocument, input.template, made);
    },
    createExample: async (language) => {
      const { template, document } = await (await parts.tools()).example(language);
      return addCopy({ ...document, meta: { ...document.meta, created: Date.now() } }, template);
    },
    duplicate: (id) => withOpen(id, async ({ session: { store, template } }) => {
      const { readDocument } = await workbookModule();
      const original = readDocument(store.encodeState()) ?? store.getSnapshot();
      const list = await (await adapterOf()).listWorkbooks();
      const name = freeName(original.meta.name, new Set(list.map((one) => one.name)));
      return addCopy({ ...original, meta: { ...original.meta, name, created: Date.now() } }, template);
    }),
    rename: async (id, name) => {
      await withOpen(id, ({ session: { store } }) => {
        store.endUndoStep();
        store.run(updateMeta, { changes: { name } });
        store.endUndoStep();
      });
      await changed();
    },
    remove: async (id) => {
      await (await adapterOf()).updateRecord(id, { deleted: Date.now() });
      await changed();
    },
    undoRemove: async (id) => {
      await (await adapterOf()).updateRecord(id, { deleted: null });
      await changed();
    },
    openFile,
    open: async (id) => (await sessions.open(id))?.workbook ?? null,
    rewrite,
    clear: async () => (await privacy()).clear(),
    listRemoved: async () => (await (await adapterOf()).listWorkbooks()).filter(({ deleted }) => deleted !== null),
    storage: async () => storageReport((await storage).isKept),
    requestPersistence,
  };
}
