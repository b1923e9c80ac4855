import { err, type Result } from '@/lib/result';
import type { SaveState, WorkbookDocument, WorkbookRecord } from '@/document';
import type { WorkbookStore } from '@/store/types';
import type { Template } from '@/template';
import type { FileProblem, Library, LibraryState, Live, NewWorkbook, OpenedFile, OpenWorkbook } from '@/views/services';

export interface FakeLive<T> extends Live<T> {
  readonly set: (value: T) => void;
}

/** A value that a test can change. */
export function fakeLive<T>(value: T): FakeLive<T> {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A template with one part, three sections (the last one optional) and no blocks. */
export const fakeTemplate: Template = {
  format: 'keha-template',
  formatVersion: 1,
  id: 'fake',
  version: 1,
  languages: ['fi'],
  name: 'Kokeilupohja',
  description: 'Kolme osiota kokeilua varten.',
  effort: '3 osiota',
  cloth: 'lake',
  emblem: { size: [88, 88], alt: 'Rengas', shapes: [{ shape: 'circle', at: [44, 44], r: 38 }] },
  parts: [{ id: 'first', title: 'Rakenteet' }],
  sections: ['Määrittely', 'Verkoston kuva', 'Lisäosa'].map((title, index) => ({
    id: ['define', 'picture', 'extra'][index] ?? '',
    part: 'first',
    title,
    question: `${title}?`,
    ...(index === 2 && { optional: true }),
    guidance: { about: [], howTo: [], questions: [], sources: [] },
    blocks: [],
  })),
};

export const fakeRecord = (changes: Partial<WorkbookRecord> = {}): WorkbookRecord => ({
  id: 'w1', name: 'Suvannon työllisyysverkosto', template: fakeTemplate, created: Date.now(), edited: Date.now(), exported: null,
  progress: 0.58, size: 42_000, actorCount: 20, lastSection: 'picture', deleted: null, ...changes,
});

export interface FakeLibrary extends Library {
  readonly state: FakeLive<LibraryState>;
  readonly created: readonly NewWorkbook[];
  /** What the next `openFile` gives. */
  nextFile: Result<OpenedFile, FileProblem>;
  nextWorkbook: OpenWorkbook | null;
}

/** A shelf in memory. */
export function fakeLibrary(workbooks: readonly WorkbookRecord[] = [], status: 'ready' | 'memory' = 'ready'): FakeLibrary {
  const state = fakeLive<LibraryState>({ status, workbooks });
  const created: NewWorkbook[] = [];
  const removed = new Map<string, WorkbookRecord>();
  const all = (): readonly WorkbookRecord[] => {
    const now = state.get();
    return now.status === 'loading' ? [] : now.workbooks;
  };
  const setAll = (next: readonly WorkbookRecord[]): void => state.set({ status, workbooks: next });
  const library: FakeLibrary = {
    state,
    created,
    templates: fakeLive<readonly Template[]>([fakeTemplate]),
    nextFile: err({ code: 'not-json' }),
    nextWorkbook: null,
    create: async (input) => {
      created.push(input);
      return 'new';
    },
    createExample: async () => 'example',
    duplicate: async (id) => {
      const original = all().find((one) => one.id === id);
      if (original) setAll([...all(), { ...original, id: `${id}-copy`, name: `${original.name} 2` }]);
      return `${id}-copy`;
    },
    rename: async (id, name) => setAll(all().map((one) => (one.id === id ? { ...one, name } : one))),
    remove: async (id) => {
      for (const one of all()) if (one.id === id) removed.set(id, one);
      setAll(all().filter((one) => one.id !== id));
    },
    undoRemove: async (id) => {
      const record = removed.get(id);
      if (record) setAll([...all(), record]);
    },
    openFile: async () => library.nextFile,
    open: async () => library.nextWorkbook,
    storage: async () => ({ available: true, persistent: false, usage: 1_400_000 }),
    requestPersistence: async () => false,
    rewrite: async () => 'done',
    listRemoved: async () => [...removed.values()],
    clear: async () => setAll([]),
  };
  return library;
}

export interface FakeWorkbook extends OpenWorkbook {
  readonly saveState: FakeLive<SaveState>;
  /** Names of what was called on the workbook and its store. */
  readonly calls: readonly string[];
}

/** An open workbook over one document that does not change. */
export function fakeWorkbook(document: WorkbookDocument, record = fakeRecord()): FakeWorkbook {
  const calls: string[] = [];
  const note = (name: string) => (): void => {
    calls.push(name);
  };
  const nothing = (): (() => void) => () => undefined;
  const store: WorkbookStore = {
    getSnapshot: () => document,
    subscribe: nothing,
    run: ({ name }) => note(name)(),
    undo: note('undo'),
    redo: note('redo'),
    getUndoState: () => fakeUndoState,
    subscribeUndo: nothing,
    endUndoStep: () => undefined,
    restore: () => undefined,
    applyUpdate: () => true,
    encodeState: () => new Uint8Array(),
    onUpdate: nothing,
    destroy: () => undefined,
  };
  return {
    id: record.id,
    template: record.template,
    store,
    calls,
    saveState: fakeLive<SaveState>({ status: 'saved', at: new Date(2027, 3, 8, 14, 32).getTime() }),
    record: fakeLive(record),
    versions: {
      list: async () => [],
      save: async () => undefined,
      saveRound: async (name) => ({ id: 'round', workbookId: record.id, created: 0, name, reason: 'round', size: 1 }),
      load: async () => document,
      restore: async () => undefined,
      remove: async () => undefined,
    },
    isOver: fakeLive(false),
    toFile: async () => '{"format":"keha"}',
    markExported: note('markExported'),
    rememberSection: () => undefined,
    close: async () => note('close')(),
  };
}

const fakeUndoState = { canUndo: true, canRedo: true };
