import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { addActor, deleteEntry, updateMeta, type WorkbookDocument } from '@/document';
import { parseWorkbookFile, serializeWorkbook } from '@/document/file/workbookFile';
import { nameFinder, replaceNames, withoutPerson } from '@/document/privacy';
import { indexedDbAdapter, memoryAdapter, StorageError, type StorageAdapter } from '@/persistence';
import type { FileProblem, Library, NewWorkbook, OpenWorkbook, OpenedFile, Rewrite } from '@/views/services';
import { edit, initialState, notesOf, testTemplate } from '../../tests/storeFixture';
import type { LibraryParts, WorkbookTools } from './libraryParts';
import { createLibrary } from './libraryService';

const template = testTemplate();
const kind = { version: 1, configSchema: z.unknown(), stateSchema: z.looseObject({ kind: z.string() }), migrations: [] };
const kinds = new Map([['notes', kind], ['grid', kind]]);

const tools: WorkbookTools = {
  initialState,
  progressOf: (document) => (notesOf(document as never).text ? 0.5 : 0),
  example: async (language) => {
    const { emptyDocument } = await import('@/document');
    const empty = emptyDocument(template, initialState);
    return { template, document: { ...empty, meta: { ...empty.meta, name: `Esimerkki ${language}`, language, created: 5 } } };
  },
  parse: (text) => parseWorkbookFile(text, kinds),
  serialize: (file) => serializeWorkbook({ ...file, kinds }),
};

const partsOf = (adapter: StorageAdapter): LibraryParts =>
  ({ adapter, templates: async () => [template], tools: async () => tools, version: 1 });

const input: NewWorkbook = { template, name: 'Verkosto', event: 'Kevät', date: '2027-03-01', language: 'fi', hidden: ['s2'], logos: [] };

const opened: OpenWorkbook[] = [];
async function openIn(library: Library, id: string): Promise<OpenWorkbook> {
  const workbook = await library.open(id);
  if (!workbook) throw new Error('not there');
  opened.push(workbook);
  return workbook;
}
const names = (library: Library): string[] => {
  const state = library.state.get();
  return state.status === 'loading' ? [] : state.workbooks.map(({ name }) => name);
};
const type = (workbook: OpenWorkbook, text: string): void => workbook.store.run(edit, (draft) => { notesOf(draft).text = text; });
const textOf = (document: WorkbookDocument): string => (document.answers['s1.notes'] as unknown as { text: string }).text;
const asFile = (text: string): File => new File([text], 'w.keha.json');

async function openedFile(library: Library, text: string): Promise<OpenedFile> {
  const result = await library.openFile(asFile(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
async function existing(library: Library, text: string): Promise<Extract<OpenedFile, { kind: 'exists' }>> {
  const file = await openedFile(library, text);
  if (file.kind !== 'exists') throw new Error(file.kind);
  return file;
}

const Channel = globalThis.BroadcastChannel;

// Libraries of one test are different browsers unless it says that they are tabs of one.
beforeEach(() => { vi.stubGlobal('BroadcastChannel', undefined); });

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((workbook) => workbook.close()));
});

let databases = 0;

describe.each<[string, () => StorageAdapter]>([
  ['IndexedDB', () => indexedDbAdapter(`library-${databases++}`)],
  ['memory', memoryAdapter],
])('a library in %s', (_, make) => {
  it('makes a workbook, lists it, opens it, saves it and shows it after a new start', async () => {
    const adapter = make();
    const library = createLibrary(partsOf(adapter));
    expect(library.state.get()).toEqual({ status: 'loading' });
    const id = await library.create(input);
    expect(library.state.get()).toMatchObject({ status: 'ready', workbooks: [{ id, name: 'Verkosto', progress: 0 }] });
    const workbook = await openIn(library, id);
    expect(workbook.store.getSnapshot().meta).toMatchObject({ name: 'Verkosto', event: 'Kevät', sections: { s2: { hidden: true } } });
    type(workbook, 'vastaus');
    workbook.store.run(addActor, { id: 'a1', name: 'Aino' });
    workbook.rememberSection('s1');
    workbook.markExported();
    const seen = workbook.store.getSnapshot();
    await workbook.close();

    const next = createLibrary(partsOf(adapter));
    await vi.waitFor(() => expect(names(next)).toEqual(['Verkosto']));
    expect(next.state.get()).toMatchObject({ workbooks: [{ progress: 0.5, actorCount: 1, lastSection: 's1', exported: expect.any(Number) }] });
    expect((await openIn(next, id)).store.getSnapshot()).toEqual(seen);
  });

  it('keeps one truth for the name: renamed on the shelf, in the document and back', async () => {
    const library = createLibrary(partsOf(make()));
    const id = await library.create(input);
    await library.rename(id, 'Hyllyllä');
    expect(names(library)).toEqual(['Hyllyllä']);
    const workbook = await openIn(library, id);
    expect(workbook.store.getSnapshot().meta.name).toBe('Hyllyllä');
    await library.rename(id, 'Auki');
    expect(workbook.store.getSnapshot().meta.name).toBe('Auki');
    workbook.store.run(updateMeta, { changes: { name: 'Kannessa' } });
    await vi.waitFor(() => expect(names(library)).toEqual(['Kannessa']), { timeout: 3000 });
    expect(workbook.record.get().name).toBe('Kannessa');
  });

  it('duplicates without history, under a name of its own, and the two live apart', async () => {
    const library = createLibrary(partsOf(make()));
    const id = await library.create(input);
    const original = await openIn(library, id);
    type(original, 'pois');
    type(original, 'jää');
    const copyId = await library.duplicate(id);
    expect(await library.duplicate(id)).not.toBe(copyId);
    expect(names(library).sort()).toEqual(['Verkosto', 'Verkosto (2)', 'Verkosto (3)']);
    const copy = await openIn(library, copyId);
    expect(textOf(copy.store.getSnapshot())).toBe('jää');
    expect(Buffer.from(copy.store.encodeState()).includes('pois')).toBe(false);
    type(copy, 'muuta');
    expect(textOf(original.store.getSnapshot())).toBe('jää');
  });

  it('removes so that it can be taken back, and for good after thirty days', async () => {
    const adapter = make();
    const library = createLibrary(partsOf(adapter));
    const [id, other] = [await library.create(input), await library.create({ ...input, name: 'Toinen' })];
    await library.remove(id);
    expect(names(library)).toEqual(['Toinen']);
    expect(await library.open(id)).toBeNull();
    await library.undoRemove(id);
    expect(names(library)).toHaveLength(2);
    await library.remove(id);
    await library.remove(other);
    await adapter.updateRecord(id, { deleted: Date.now() - 29 * 24 * 3600_000 });
    await adapter.updateRecord(other, { deleted: Date.now() - 31 * 24 * 3600_000 });
    const next = createLibrary(partsOf(adapter));
    await vi.waitFor(async () => expect(await adapter.getWorkbook(other)).toBeUndefined());
    expect(await adapter.getWorkbook(id)).toBeDefined();
    await next.undoRemove(id);
    expect(names(next)).toEqual(['Verkosto']);
  });

  it('keeps versions: named, and before a restore, which undo takes back', async () => {
    const library = createLibrary(partsOf(make()));
    const { store, versions } = await openIn(library, await library.create(input));
    const write = (text: string): void => store.run(edit, (draft) => { notesOf(draft).text = text; });
    write('yksi');
    await versions.save('Ensin');
    write('kaksi');
    const first = (await versions.list()).find(({ name }) => name === 'Ensin');
    expect(textOf(await versions.load(first?.id ?? ''))).toBe('yksi');
    await versions.restore(first?.id ?? '');
    expect(textOf(store.getSnapshot())).toBe('yksi');
    store.undo();
    expect(textOf(store.getSnapshot())).toBe('kaksi');
    const before = (await versions.list()).find(({ reason }) => reason === 'before-restore');
    expect(textOf(await versions.load(before?.id ?? ''))).toBe('kaksi');
    await versions.remove(first?.id ?? '');
    expect((await versions.list()).map(({ name }) => name)).not.toContain('Ensin');
  });
});

describe('an open workbook', () => {
  it('is the same for all who open it in one tab, until the last one closes it', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const id = await library.create(input);
    const [one, two] = await Promise.all([library.open(id), library.open(id)]);
    expect(two).toBe(one);
    await one?.close();
    if (two) type(two, 'vielä auki');
    const closing = two?.close();
    const reopened = await openIn(library, id);
    await closing;
    expect(textOf(reopened.store.getSnapshot())).toBe('vielä auki');
    type(reopened, 'yhä tallentuu');
    await reopened.close();
    const again = await openIn(library, id);
    expect(again).not.toBe(one);
    expect(textOf(again.store.getSnapshot())).toBe('yhä tallentuu');
  });

  it('that is not there is null', async () => {
    expect(await createLibrary(partsOf(memoryAdapter())).open('nothing')).toBeNull();
  });

  it('closed while the disk is full stays in memory until it is saved', async () => {
    const inner = memoryAdapter();
    let isFull = false;
    const adapter: StorageAdapter = {
      ...inner,
      appendUpdate: (id, update) => (isFull ? Promise.reject(new StorageError('full')) : inner.appendUpdate(id, update)),
    };
    const library = createLibrary(partsOf(adapter));
    const id = await library.create(input);
    const workbook = await openIn(library, id);
    isFull = true;
    type(workbook, 'ei levyllä');
    await workbook.close();
    expect(workbook.saveState.get()).toMatchObject({ status: 'failed', reason: 'full' });
    const again = await openIn(library, id);
    expect(again).toBe(workbook);
    isFull = false;
    await again.close();
    expect(again.saveState.get().status).toBe('saved');
    expect(textOf((await openIn(createLibrary(partsOf(adapter)), id)).store.getSnapshot())).toBe('ei levyllä');
  });
});

describe('two tabs of one browser', () => {
  it('show the same workbook and the same shelf', async () => {
    vi.stubGlobal('BroadcastChannel', Channel);
    const name = `library-${databases++}`;
    const [left, right] = [createLibrary(partsOf(indexedDbAdapter(name))), createLibrary(partsOf(indexedDbAdapter(name)))];
    const id = await left.create(input);
    await vi.waitFor(() => expect(names(right)).toEqual(['Verkosto']));
    const [one, two] = [await openIn(left, id), await openIn(right, id)];
    type(one, 'vasen');
    await vi.waitFor(() => expect(textOf(two.store.getSnapshot())).toBe('vasen'));
    two.store.run(updateMeta, { changes: { place: 'oikea' } });
    await vi.waitFor(() => expect(one.store.getSnapshot().meta.place).toBe('oikea'));
    await right.remove(id);
    await vi.waitFor(() => expect(names(left)).toEqual([]));
  });
});

describe('without storage', () => {
  it('works in memory and says so', async () => {
    const refuse = (): Promise<never> => Promise.reject(new StorageError('blocked'));
    const library = createLibrary(partsOf({ ...memoryAdapter(), listWorkbooks: refuse, createWorkbook: refuse }));
    const id = await library.create(input);
    expect(library.state.get()).toMatchObject({ status: 'memory', workbooks: [{ name: 'Verkosto' }] });
    expect(await openIn(library, id)).toBeDefined();
    expect(await library.storage()).toMatchObject({ available: false, persistent: false });
    expect(await library.requestPersistence()).toBe(false);
  });

  it('that fails only once, the browser is asked again', async () => {
    const adapter = memoryAdapter();
    const list = vi.spyOn(adapter, 'listWorkbooks').mockRejectedValueOnce(new StorageError('unknown'));
    const library = createLibrary(partsOf(adapter));
    await library.create(input);
    expect(list.mock.calls.length).toBeGreaterThan(1);
    expect(library.state.get().status).toBe('ready');
  });
});

describe('templates and the example', () => {
  it('are the built-in ones and those opened from files', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    await vi.waitFor(() => expect(library.templates.get()).toEqual([template]));
    const own = { ...template, id: 'own-one' };
    const file = await openedFile(library, JSON.stringify(own));
    expect(file).toMatchObject({ kind: 'template', template: { id: 'own-one' } });
    await openedFile(library, JSON.stringify({ ...own, version: 2 }));
    expect(library.templates.get().map(({ id, version }) => `${id} ${version}`)).toEqual(['test 1', 'own-one 2']);
  });

  it('make the example a workbook like any other', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const { store } = await openIn(library, await library.createExample('sv'));
    expect(store.getSnapshot().meta).toMatchObject({ name: 'Esimerkki sv', language: 'sv' });
  });
});

describe('opening a file', () => {
  it('makes a workbook with the same id, whose state merges later', async () => {
    const here = createLibrary(partsOf(memoryAdapter()));
    const there = createLibrary(partsOf(memoryAdapter()));
    const id = await here.create(input);
    const one = await openIn(here, id);
    type(one, 'yhteinen');
    expect(await openedFile(there, await one.toFile())).toMatchObject({ kind: 'created', id });
    const two = await openIn(there, id);
    expect(two.store.getSnapshot()).toEqual(one.store.getSnapshot());
    expect(two.record.get()).toMatchObject({ name: 'Verkosto', template: { id: 'test' } });

    type(one, 'yhteinen täällä');
    two.store.run(edit, (draft) => { notesOf(draft).items.n1 = { id: 'n1', pos: 'a', text: 'siellä', at: [] }; });
    const file = await existing(here, await two.toFile());
    expect(file.name).toBe('Verkosto');
    expect(textOf(one.store.getSnapshot())).toBe('yhteinen täällä');
    expect(await file.merge()).toBe(id);
    expect(one.store.getSnapshot().answers['s1.notes']).toMatchObject({ text: 'yhteinen täällä', items: { n1: { text: 'siellä' } } });
    expect((await one.versions.list()).map(({ reason }) => reason)).toContain('before-import');
    const merged = one.store.getSnapshot();
    await (await existing(here, await two.toFile())).merge();
    expect(one.store.getSnapshot()).toEqual(merged);
  });

  it('brings the rounds that the file carries, once, and a copy rounds of its own', async () => {
    const here = createLibrary(partsOf(memoryAdapter()));
    const there = createLibrary(partsOf(memoryAdapter()));
    const id = await here.create(input);
    const one = await openIn(here, id);
    type(one, 'syksyllä');
    const round = await one.versions.saveRound('Syksy 2026');
    expect(round).toMatchObject({ name: 'Syksy 2026', reason: 'round', workbookId: id });
    one.store.run(edit, (draft) => { draft.meta.round = { label: 'Kevät 2027', started: 5, from: round.id }; });
    type(one, 'keväällä');
    await openedFile(there, await one.toFile());
    const two = await openIn(there, id);
    const roundsOf = async (workbook: OpenWorkbook) => (await workbook.versions.list()).filter(({ reason }) => reason === 'round');
    expect(await roundsOf(two)).toMatchObject([{ id: round.id, name: 'Syksy 2026', created: round.created }]);
    expect(textOf(await two.versions.load(round.id))).toBe('syksyllä');
    const file = await existing(there, await one.toFile());
    await file.merge();
    expect(await roundsOf(two)).toHaveLength(1);

    const copy = await openIn(there, await file.keepBoth());
    const [own] = await roundsOf(copy);
    expect(own?.id).not.toBe(round.id);
    expect(copy.store.getSnapshot().meta.round?.from).toBe(own?.id);
    expect(await roundsOf(two)).toHaveLength(1);
  });

  it('keeps both under different ids when asked to', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const id = await library.create(input);
    const one = await openIn(library, id);
    const text = await one.toFile();
    type(one, 'jatkui');
    const copyId = await (await existing(library, text)).keepBoth();
    expect(copyId).not.toBe(id);
    expect(textOf((await openIn(library, copyId)).store.getSnapshot())).toBe('');
    expect(textOf(one.store.getSnapshot())).toBe('jatkui');
  });

  it('edited by hand counts the edit against its own base: what was written here since stays', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const one = await openIn(library, await library.create(input));
    type(one, 'alku');
    const file = JSON.parse(await one.toFile()) as { document: { meta: { place: string }; answers: Record<string, { text: string }> } };
    file.document.meta.place = 'Inari';
    file.document.answers['s1.notes']!.text = 'alku käsin';
    type(one, 'täällä alku');
    await (await existing(library, JSON.stringify(file))).merge();
    expect(one.store.getSnapshot().meta.place).toBe('Inari');
    expect(textOf(one.store.getSnapshot())).toBe('täällä alku käsin');
  });

  it('without a state, or with a damaged one, counts as it reads', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const one = await openIn(library, await library.create(input));
    type(one, 'luettava');
    for (const [at, state] of [undefined, 'rikki', btoa('rikki'.repeat(20))].entries()) {
      const file = { ...(JSON.parse(await one.toFile()) as object), id: `another${at}`, state };
      expect(await openedFile(library, JSON.stringify(file))).toMatchObject({ kind: 'created' });
      expect(textOf((await openIn(library, `another${at}`)).store.getSnapshot())).toBe('luettava');
    }
    const edited = JSON.parse(await one.toFile()) as { document: { meta: { place: string } }; state?: string };
    delete edited.state;
    edited.document.meta.place = 'Oulu';
    await (await existing(library, JSON.stringify(edited))).merge();
    expect(one.store.getSnapshot().meta.place).toBe('Oulu');
  });

  it('holds nothing of what was deleted, in its readable part or its state', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const one = await openIn(library, await library.create(input));
    one.store.run(edit, (draft) => { notesOf(draft).items.n1 = { id: 'n1', pos: 'a', text: 'SALAISUUS', at: [] }; });
    one.store.run(edit, (draft) => deleteEntry(notesOf(draft).items, 'n1', 5));
    const text = await one.toFile();
    expect(text).not.toContain('SALAISUUS');
    const other = createLibrary(partsOf(memoryAdapter()));
    await openedFile(other, text);
    expect(JSON.stringify((await openIn(other, one.id)).store.getSnapshot())).not.toContain('SALAISUUS');
  });

  it('brings a removed workbook back as the file says, what was thrown away being a version', async () => {
    const library = createLibrary(partsOf(memoryAdapter()));
    const id = await library.create(input);
    const one = await openIn(library, id);
    type(one, 'Tiedostossa');
    const text = await one.toFile();
    type(one, 'Poistettu jälkeen');
    await one.close();
    await library.remove(id);
    expect(await openedFile(library, text)).toMatchObject({ kind: 'created', id });
    expect(names(library)).toEqual(['Verkosto']);
    const again = await openIn(library, id);
    expect(textOf(again.store.getSnapshot())).toBe('Tiedostossa');
    const before = (await again.versions.list()).find(({ reason }) => reason === 'before-import');
    expect(textOf(await again.versions.load(before?.id ?? ''))).toBe('Poistettu jälkeen');
  });

  it.each<[string, File, FileProblem['code']]>([
    ['what is not JSON', asFile('hei'), 'not-json'],
    ['somebody else\'s JSON', asFile('{"a":1}'), 'foreign'],
    ['what is too big to read', Object.defineProperty(asFile('{}'), 'size', { value: 200_000_001 }), 'too-big'],
  ])('refuses %s', async (_, file, code) => {
    const result = await createLibrary(partsOf(memoryAdapter())).openFile(file);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('tells when there is no room for it', async () => {
    const inner = memoryAdapter();
    const library = createLibrary(partsOf({ ...inner, createWorkbook: () => Promise.reject(new StorageError('full')) }));
    const source = createLibrary(partsOf(memoryAdapter()));
    const text = await (await openIn(source, await source.create(input))).toFile();
    expect(await library.openFile(asFile(text))).toEqual({ ok: false, error: { code: 'storage', detail: 'full' } });
  });
});

describe('a person taken out for good', () => {
  const bytesOf = async (adapter: StorageAdapter, id: string): Promise<string> => {
    const { gunzipSync } = await import('fflate');
    const versions = await Promise.all((await adapter.listVersions(id)).map((version) => adapter.loadVersion(version.id)));
    const all = [...await adapter.loadUpdates(id), ...versions.map((state) => gunzipSync(state))];
    return all.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  };
  const without = (person: string): Rewrite => {
    const find = nameFinder('Aino Virtanen');
    const change = (document: WorkbookDocument): WorkbookDocument => replaceNames(withoutPerson(document, person, 9), find, '[pois]', () => true);
    return { now: change, past: change, text: (text) => text.replace('Ainon', '[pois]') };
  };

  it('is in no byte of the log, the versions and the rounds, and the rest is still there', async () => {
    const adapter = indexedDbAdapter(`library-${databases++}`);
    const library = createLibrary(partsOf(adapter));
    const id = await library.create(input);
    const workbook = await openIn(library, id);
    workbook.store.run(addActor, { id: 'p1', type: 'person', name: 'Aino Virtanen', contact: 'aino@example.org', note: 'Virtaselta' });
    workbook.store.run(addActor, { id: 'p2', type: 'person', name: 'Bo Lund' });
    type(workbook, 'Virtasen vuoro');
    await workbook.versions.save('Ainon versio');
    await workbook.versions.saveRound('Syksy');
    type(workbook, 'Ainolle soitetaan');
    workbook.store.undo();
    await vi.waitFor(() => expect(workbook.saveState.get().status).toBe('saved'));
    expect(await bytesOf(adapter, id)).toMatch(/aino|virta/i);

    expect(await library.rewrite(id, without('p1'))).toBe('done');
    expect(workbook.isOver.get()).toBe(true);
    expect(await bytesOf(adapter, id)).not.toMatch(/aino|virta/i);
    const again = await openIn(library, id);
    expect(again.store.getUndoState().canUndo).toBe(false);
    expect(textOf(again.store.getSnapshot())).toBe('[pois] vuoro');
    expect(again.store.getSnapshot().actors.p2?.name).toBe('Bo Lund');
    const versions = await again.versions.list();
    expect(versions.map(({ name }) => name)).toEqual(expect.arrayContaining(['[pois] versio', 'Syksy']));
    for (const version of versions) expect((await again.versions.load(version.id)).actors.p2?.name ?? 'Bo Lund').toBe('Bo Lund');
  });

  it('goes from another copy too once that is merged with, and comes back from none', async () => {
    const [here, there] = [memoryAdapter(), memoryAdapter()];
    const library = createLibrary(partsOf(here));
    const id = await library.create(input);
    const workbook = await openIn(library, id);
    workbook.store.run(addActor, { id: 'p1', type: 'person', name: 'Aino Virtanen' });
    await workbook.versions.saveRound('Syksy');
    const before = await workbook.toFile();
    const other = createLibrary(partsOf(there));
    await openedFile(other, before);
    await library.rewrite(id, without('p1'));
    const cleaned = await openIn(library, id);

    const old = await existing(library, before);
    expect(old.gone).toBe(1);
    await old.merge();
    const { state: _state, ...plain } = JSON.parse(before) as Record<string, unknown>;
    await (await existing(library, JSON.stringify(plain))).merge();
    await vi.waitFor(() => expect(cleaned.saveState.get().status).toBe('saved'));
    expect(cleaned.store.getSnapshot().actors.p1).toMatchObject({ name: '', gone: true });
    expect(await bytesOf(here, id)).not.toMatch(/aino|virta/i);

    await (await existing(other, await cleaned.toFile())).merge();
    expect(await bytesOf(there, id)).not.toMatch(/aino|virta/i);
  });

  it('a cleared device has an empty shelf that works', async () => {
    const adapter = indexedDbAdapter(`library-${databases++}`);
    const library = createLibrary(partsOf(adapter));
    const id = await library.create(input);
    await openIn(library, id);
    localStorage.setItem(`keha:present:${id}`, '{}');
    await library.clear();
    expect(names(library)).toEqual([]);
    expect(await library.open(id)).toBeNull();
    expect(localStorage.getItem(`keha:present:${id}`)).toBeNull();
    await library.create(input);
    expect(names(library)).toEqual(['Verkosto']);
  });
});
