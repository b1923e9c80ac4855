import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@/document';
import { copyDocumentState, createDocumentState, createWorkbookStore, genesisUpdates, missingGenesis, readDocument } from '@/store';
import { edit, initialState, newState, notesOf, syncAll, testTemplate, type NotesState } from './storeFixture';

const two = testTemplate(2);

describe('the containers of a new workbook', () => {
  it('are the same bytes for everybody', () => {
    expect(genesisUpdates(two, initialState)).toEqual(genesisUpdates(structuredClone(two), initialState));
  });

  it('read as the empty document, in whatever order and however often they come', () => {
    const updates = genesisUpdates(two, initialState);
    const store = createWorkbookStore({ updates: [...updates].reverse() });
    expect(store.getSnapshot()).toEqual(emptyDocument(two, initialState));
    const before = store.getSnapshot();
    for (const update of updates) store.applyUpdate(update, 'load');
    expect(store.getSnapshot()).toBe(before);
  });

  it('made apart by two people are one: what both wrote in them stays', () => {
    const [one, other] = [1, 2].map((clientId) => createWorkbookStore({ updates: genesisUpdates(two, initialState), clientId }));
    if (!one || !other) return;
    one.run(edit, (draft) => { notesOf(draft).items.n1 = { id: 'n1', pos: 'a', text: 'yksi', at: [] }; });
    other.run(edit, (draft) => { notesOf(draft).items.n2 = { id: 'n2', pos: 'b', text: 'kaksi', at: [] }; });
    syncAll([one, other]);
    expect(Object.keys((one.getSnapshot().answers['s1.notes'] as NotesState).items).sort()).toEqual(['n1', 'n2']);
    expect(other.getSnapshot()).toEqual(one.getSnapshot());
  });

  it('of a newer template, taken into use apart, merge without touching the old answers', () => {
    const stores = [1, 2].map((clientId) => createWorkbookStore({ updates: [newStateOnce], clientId }));
    const [one, other] = stores;
    if (!one || !other) return;
    one.run(edit, (draft) => { notesOf(draft).text = 'vanha vastaus'; });
    const three = testTemplate(3);
    for (const store of stores) {
      for (const update of missingGenesis(store.getSnapshot(), three, initialState)) store.applyUpdate(update, 'load');
    }
    one.run(edit, (draft) => { notesOf(draft, 's3.notes').text = 'ensin'; });
    other.run(edit, (draft) => { notesOf(draft, 's3.notes').texts.now = 'sitten'; });
    syncAll(stores);
    expect(one.getSnapshot()).toEqual(other.getSnapshot());
    expect(one.getSnapshot().answers['s3.notes']).toMatchObject({ text: 'ensin', texts: { now: 'sitten' } });
    expect(one.getSnapshot().answers['s1.notes']).toMatchObject({ text: 'vanha vastaus' });
    expect(Object.keys(one.getSnapshot().meta.sections)).toEqual(expect.arrayContaining(['s1', 's2', 's3']));
    expect(missingGenesis(one.getSnapshot(), three, initialState)).toEqual([]);
  });
});

const newStateOnce = newState(two);

describe('the state of a new workbook', () => {
  it('holds what was chosen for it', () => {
    const state = createDocumentState({
      template: two, initialState, name: 'Verkosto 😀', event: 'Kevät', date: '2027-03-01', language: 'sv', created: 99,
      hidden: ['s2'], logos: [{ src: 'data:image/png;base64,AA', alt: 'Logo' }, { src: 'data:image/png;base64,BB', alt: 'Toinen' }],
    });
    const { meta } = createWorkbookStore({ updates: [state] }).getSnapshot();
    expect(meta).toMatchObject({ name: 'Verkosto 😀', event: 'Kevät', date: '2027-03-01', language: 'sv', created: 99, templateId: 'test' });
    expect(meta.sections.s1?.hidden).toBe(false);
    expect(meta.sections.s2?.hidden).toBe(true);
    expect(Object.values(meta.logos).sort((a, b) => (a.pos < b.pos ? -1 : 1)).map(({ alt }) => alt)).toEqual(['Logo', 'Toinen']);
  });

  it('as a copy reads like the original and shares nothing with it', () => {
    const original = createWorkbookStore({ updates: [newStateOnce] });
    original.run(edit, (draft) => { notesOf(draft).items.n1 = { id: 'n1', pos: 'a', text: 'poistuu', at: [] }; });
    original.run(edit, (draft) => { delete notesOf(draft).items.n1; });
    original.run(edit, (draft) => { notesOf(draft).text = 'jää'; });
    const copy = copyDocumentState(original.getSnapshot(), two, initialState);
    expect(readDocument(copy)).toEqual(original.getSnapshot());
    expect(Buffer.from(copy).includes('poistuu')).toBe(false);
  });

  it('is not read from what is no state', () => {
    expect(readDocument(Uint8Array.from([1, 2, 3]))).toBeNull();
  });
});
