import { afterEach, describe, expect, it, vi } from 'vitest';
import { addActor, deleteEntry, updateActor, updateMeta, type WorkbookDocument } from '@/document';
import { createWorkbookStore, readDocument, type LocalWorkbookStore } from '@/store';
import { bigState, edit, gridOf, newState, notesOf, replicas, syncAll, type NotesState } from './storeFixture';

const one = (): LocalWorkbookStore => replicas(1)[0] as LocalWorkbookStore;
const two = (): [LocalWorkbookStore, LocalWorkbookStore] => replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
const notes = (store: LocalWorkbookStore): NotesState => store.getSnapshot().answers['s1.notes'] as NotesState;
const addNote = (store: LocalWorkbookStore, id: string, text: string): void =>
  store.run(edit, (draft) => { notesOf(draft).items[id] = { id, pos: id, text, at: [0, 0] }; });
const setNote = (store: LocalWorkbookStore, id: string, text: string): void =>
  store.run(edit, (draft) => { (notesOf(draft).items[id] as { text: string }).text = text; });
const stored = (store: LocalWorkbookStore): WorkbookDocument | null => readDocument(store.encodeWith([]));

function objectsOf(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value === 'object' && value !== null) {
    found.add(value);
    Object.values(value).forEach((inner) => objectsOf(inner, found));
  }
  return found;
}
const newObjects = (before: unknown, after: unknown): number => {
  const known = objectsOf(before);
  return [...objectsOf(after)].filter((object) => !known.has(object)).length;
};

afterEach(() => { vi.useRealTimers(); });

describe('the snapshot', () => {
  it('is frozen through and through, after the load, an edit, an edit of somebody else and undo', () => {
    const [here, there] = two();
    const check = (): void => { for (const object of objectsOf(here.getSnapshot())) expect(Object.isFrozen(object)).toBe(true); };
    check();
    here.run(addActor, { id: 'a1', name: 'Aino', tags: ['x'] });
    check();
    there.run(addActor, { id: 'a2', name: 'Eino', tags: ['y'] });
    syncAll([here, there]);
    check();
    here.undo();
    check();
  });

  it('changes only along the path: document, registry, actor, note for an edit of one note, here and elsewhere', () => {
    const state = bigState(200);
    const [here, there] = replicas(2, state) as [LocalWorkbookStore, LocalWorkbookStore];
    const [before, beforeThere] = [here.getSnapshot(), there.getSnapshot()];
    const id = Object.keys(before.actors)[5] as string;
    here.run(updateActor, { id, changes: { note: 'uusi' } });
    expect(newObjects(before, here.getSnapshot())).toBe(3); // the fourth, the note, is a string
    syncAll([here, there]);
    expect(newObjects(beforeThere, there.getSnapshot())).toBe(3);
    expect(there.getSnapshot().links).toBe(beforeThere.links);
    const again = here.getSnapshot();
    here.undo();
    expect(newObjects(again, here.getSnapshot())).toBe(3);
  });

  it('changes five objects for an edit of one note in a block', () => {
    const [here, there] = two();
    addNote(here, 'n1', 'a');
    addNote(here, 'n2', 'b');
    syncAll([here, there]);
    const before = there.getSnapshot();
    setNote(here, 'n1', 'aa');
    syncAll([here, there]);
    // document, answers, block, items, note
    expect(newObjects(before, there.getSnapshot())).toBe(5);
    expect(notes(there).items.n2).toBe((before.answers['s1.notes'] as NotesState).items.n2);
  });

  it('stays the same object, and nobody is told, when a command changes nothing', () => {
    const store = one();
    const before = store.getSnapshot();
    const told = vi.fn();
    store.subscribe(told);
    store.run(updateMeta, { changes: { name: before.meta.name } });
    store.applyUpdate(store.encodeWith([]), 'remote');
    expect(store.getSnapshot()).toBe(before);
    expect(told).not.toHaveBeenCalled();
    expect(store.getUndoState().canUndo).toBe(false);
  });

  it('is untouched when a recipe throws half-way', () => {
    const store = one();
    const before = store.getSnapshot();
    expect(() => store.run(edit, (draft) => {
      draft.meta.name = 'puolikas';
      throw new Error('slip');
    })).toThrow('slip');
    expect(store.getSnapshot()).toBe(before);
    expect(stored(store)).toEqual(before);
  });
});

describe('texts', () => {
  it.each([
    ['😀', '😃'], ['a😀b', 'a😃b'], ['👩‍👩‍👧', '👩‍👩‍👦'], ['é', 'e\u0301'], ['čáhci', 'čáhcci'], ['Жук', 'Жаба'], ['', 'ääkköset'], ['aaaa', 'aa'], ['😀😀', '😀'],
  ])('go from %s to %s whole, here and elsewhere', (from, to) => {
    const [here, there] = two();
    addNote(here, 'n1', from);
    syncAll([here, there]);
    setNote(here, 'n1', to);
    syncAll([here, there]);
    expect(notes(there).items.n1?.text).toBe(to);
    expect(stored(here)).toEqual(here.getSnapshot());
    here.undo();
    expect(notes(here).items.n1?.text).toBe(from);
  });

  it('keep two people who change neighbouring emoji apart', () => {
    const [here, there] = two();
    addNote(here, 'n1', '😀😀');
    syncAll([here, there]);
    setNote(here, 'n1', '😃😀');
    setNote(there, 'n1', '😀😄');
    syncAll([here, there]);
    expect(notes(here).items.n1?.text).toBe('😃😄');
  });

  it('lose half characters before they reach the document, in texts, values, lists and new objects', () => {
    const store = one();
    addNote(store, 'n1', 'x\ud83d');
    store.run(edit, (draft) => {
      draft.meta.name = '\ude00nimi';
      draft.meta.date = '\ud83d';
      gridOf(draft).cells.a!.actors = ['ok', '\ud83d'];
    });
    const { meta, answers } = store.getSnapshot();
    expect([notes(store).items.n1?.text, meta.name, meta.date]).toEqual(['x\ufffd', '\ufffdnimi', '\ufffd']);
    expect((answers['s1.grid'] as unknown as { cells: { a: { actors: string[] } } }).cells.a.actors).toEqual(['ok', '\ufffd']);
    expect(stored(store)).toEqual(store.getSnapshot());
  });
});

describe('undo', () => {
  it('takes back one command at a time and leaves what others wrote', () => {
    const [here, there] = two();
    addNote(here, 'n1', 'minun');
    syncAll([here, there]);
    setNote(there, 'n1', 'minun ja sinun');
    addNote(there, 'n2', 'sinun');
    syncAll([here, there]);
    setNote(here, 'n1', 'Vain minun ja sinun');
    here.undo();
    expect(notes(here).items.n1?.text).toBe('minun ja sinun');
    expect(notes(here).items.n2?.text).toBe('sinun');
    here.redo();
    expect(notes(here).items.n1?.text).toBe('Vain minun ja sinun');
  });

  it('leaves a value that somebody else has changed since', () => {
    const [here, there] = two();
    here.run(updateMeta, { changes: { date: '2027-01-01' } });
    syncAll([here, there]);
    there.run(updateMeta, { changes: { date: '2027-02-02' } });
    syncAll([here, there]);
    here.undo();
    expect(here.getSnapshot().meta.date).toBe('2027-02-02');
  });

  it('of a delete brings the entry back with what somebody wrote in it meanwhile', () => {
    const [here, there] = two();
    addNote(here, 'n1', 't');
    syncAll([here, there]);
    here.run(edit, (draft) => deleteEntry(notesOf(draft).items, 'n1', 5));
    setNote(there, 'n1', 't KEEP');
    syncAll([here, there]);
    here.undo();
    syncAll([here, there]);
    expect(notes(there).items.n1).toEqual({ id: 'n1', pos: 'n1', text: 't KEEP', at: [0, 0] });
  });

  it('merges typing with the same key within half a second, and nothing else', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = one();
    const type = (name: string, ms: number): void => {
      vi.setSystemTime(Date.now() + ms);
      store.run(updateMeta, { changes: { name } });
    };
    type('a', 0);
    type('ab', 400);
    type('abc', 499);
    type('abcd', 501);
    store.undo();
    expect(store.getSnapshot().meta.name).toBe('abc');
    store.undo();
    expect(store.getSnapshot().meta.name).toBe('Verkosto');
    expect(store.getUndoState()).toEqual({ canUndo: false, canRedo: true });
    type('x', 0);
    store.endUndoStep();
    type('xy', 10);
    store.run(updateMeta, { changes: { event: 'e' } });
    store.undo();
    expect(store.getSnapshot().meta).toMatchObject({ name: 'xy', event: '' });
    store.undo();
    expect(store.getSnapshot().meta.name).toBe('x');
  });

  it('tells its listeners only when something about it changes', () => {
    const store = one();
    const told = vi.fn();
    store.subscribeUndo(told);
    addNote(store, 'n1', 'a');
    addNote(store, 'n2', 'b');
    expect(told).toHaveBeenCalledTimes(1);
    store.undo();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('does not hear what was loaded or came from others', () => {
    const [here, there] = two();
    addNote(there, 'n1', 'a');
    here.applyUpdate(there.encodeWith([]), 'load');
    expect(here.getUndoState().canUndo).toBe(false);
  });
});

describe('restore', () => {
  it('makes the document read as the target in one step that undo takes back', () => {
    const store = one();
    addNote(store, 'n1', 'eka');
    store.run(addActor, { id: 'a1', name: 'Aino', tags: ['x'] });
    const target = store.getSnapshot();
    setNote(store, 'n1', 'muutettu');
    addNote(store, 'n2', 'lisätty');
    store.run(updateActor, { id: 'a1', changes: { tags: ['y'] } });
    const before = store.getSnapshot();
    store.restore(target);
    expect(notes(store).items.n1?.text).toBe('eka');
    expect(notes(store).items.n2?.del).toBeGreaterThan(0);
    expect(store.getSnapshot().actors).toEqual(target.actors);
    expect(stored(store)).toEqual(store.getSnapshot());
    store.undo();
    expect(store.getSnapshot()).toEqual(before);
  });

  it('brings a deleted entry back and keeps what somebody writes meanwhile in one that it takes away', () => {
    const [here, there] = two();
    addNote(here, 'n1', 'eka');
    const target = here.getSnapshot();
    addNote(here, 'n2', 'toka');
    here.run(edit, (draft) => deleteEntry(notesOf(draft).items, 'n1', 5));
    syncAll([here, there]);
    here.restore(target);
    setNote(there, 'n2', 'toka ja kolmas');
    syncAll([here, there]);
    here.undo();
    expect(notes(here).items.n1?.del).toBe(5);
    expect(notes(here).items.n2?.text).toBe('toka ja kolmas');
  });

  it('takes out plain keys, keeps the containers of blocks that the target does not know', () => {
    const store = one();
    const empty = store.getSnapshot();
    store.run(edit, (draft) => { draft.meta.present.a1 = true; });
    const { 's2.grid': _unknown, ...answers } = empty.answers;
    store.restore({ ...empty, answers });
    expect(store.getSnapshot()).toEqual(empty);
  });

  it('ignores keys that would reach for the prototype', () => {
    const store = one();
    const target = structuredClone(store.getSnapshot()) as unknown as { answers: Record<string, unknown> };
    target.answers['s1.notes'] = JSON.parse('{"kind":"notes","text":"hei","texts":{},"items":{},"__proto__":{"bad":1},"constructor":{"bad":1}}');
    store.restore(target as unknown as WorkbookDocument);
    expect(notes(store).text).toBe('hei');
    expect(({} as { bad?: number }).bad).toBeUndefined();
  });
});

describe('listeners and foreign data', () => {
  it('a listener that throws silences nobody, neither now nor later', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = one();
    const heard = vi.fn();
    store.onUpdate(() => { throw new Error('broken'); });
    store.onUpdate(heard);
    for (let at = 0; at < 7; at++) addNote(store, `n${at}`, 'a');
    expect(heard).toHaveBeenCalledTimes(7);
    expect(logged).toHaveBeenCalledTimes(7);
    expect(stored(store)).toEqual(store.getSnapshot());
    logged.mockRestore();
  });

  it('a listener sees the new snapshot, may edit, and hears who made the change', () => {
    const [here, there] = two();
    const origins: string[] = [];
    here.onUpdate((_, origin) => {
      origins.push(`${origin} ${here.getSnapshot().meta.place}`);
      if (origins.length === 1) here.run(updateMeta, { changes: { place: 'Inari' } });
    });
    there.run(updateMeta, { changes: { place: 'Oulu' } });
    here.applyUpdate(there.encodeWith([]), 'remote');
    here.undo();
    expect(origins).toEqual(['remote Oulu', 'user Inari', 'user Oulu']);
  });

  it('garbage is refused and changes nothing', () => {
    const store = one();
    const before = store.getSnapshot();
    for (const bytes of [[], [1], [255, 255, 255, 255], [1, 2, 3, 4, 5, 6, 7, 8], [...new TextEncoder().encode('{"json":true}')]]) {
      expect(store.applyUpdate(Uint8Array.from(bytes), 'remote')).toBe(false);
    }
    const good = newState();
    expect(store.applyUpdate(good.slice(0, good.length - 5), 'remote')).toBe(false);
    expect(store.getSnapshot()).toBe(before);
    addNote(store, 'n1', 'jatkuu');
    expect(stored(store)).toEqual(store.getSnapshot());
    expect(store.encodeSince(Uint8Array.from([255, 255, 255]))).toBeNull();
  });

  it('unreadable rows among the saved ones are skipped', () => {
    const store = createWorkbookStore({ updates: [Uint8Array.from([9, 9]), newState()] });
    expect(store.getSnapshot().meta.name).toBe('Verkosto');
  });
});

describe('exported bytes', () => {
  const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

  it('hold no deleted text: neither erased, nor of deleted entries, though undo still has it', () => {
    const store = one();
    addNote(store, 'n1', 'salaisuus yksi');
    addNote(store, 'n2', 'näkyvä');
    store.run(edit, (draft) => {
      draft.meta.logos.l1 = { id: 'l1', pos: 'a', src: 'data:image/png;base64,SALAKUVA', alt: 'salateksti' };
      draft.actors.a1 = { id: 'a1', pos: 'a', type: 'person', name: 'Salanimi', organisation: '', sector: '', group: '', tags: ['salatagi'], contact: '', note: '' };
    });
    setNote(store, 'n2', 'näkyvä kaikki');
    setNote(store, 'n2', 'näkyvä');
    store.run(edit, (draft) => {
      deleteEntry(notesOf(draft).items, 'n1', 5);
      deleteEntry(draft.actors, 'a1', 5);
      deleteEntry(draft.meta.logos, 'l1', 5);
    });
    expect(holds(store.encodeWith([]), 'salaisuus')).toBe(true);
    const bytes = store.encodeState();
    for (const secret of ['salaisuus', 'kaikki', 'SALAKUVA', 'salateksti', 'Salanimi', 'salatagi']) expect(holds(bytes, secret)).toBe(false);
    expect(holds(bytes, 'näkyvä')).toBe(true);
    store.undo();
    expect(notes(store).items.n1).toMatchObject({ text: 'salaisuus yksi' });
    expect(store.getSnapshot().actors.a1?.name).toBe('Salanimi');
  });

  it('merge into an edited copy, once or twice, with all that both wrote', () => {
    const [here, there] = two();
    addNote(here, 'n1', 'yhteinen');
    syncAll([here, there]);
    setNote(here, 'n1', 'yhteinen täällä');
    addNote(there, 'n2', 'siellä');
    here.applyUpdate(there.encodeState(), 'load');
    const merged = here.getSnapshot();
    here.applyUpdate(there.encodeState(), 'load');
    expect(here.getSnapshot()).toBe(merged);
    expect(notes(here).items).toMatchObject({ n1: { text: 'yhteinen täällä' }, n2: { text: 'siellä' } });
  });
});
