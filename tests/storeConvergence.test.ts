import { describe, expect, it } from 'vitest';
import { deleteEntry, type DocumentDraft, type WorkbookDocument } from '@/document';
import { readDocument, type LocalWorkbookStore, type Update } from '@/store';
import { edit, gridOf, notesOf, replicas, seededRandom, syncAll } from './storeFixture';

const SNIPPETS = ['a', 'ää', '😀', '😃', '👩‍👩‍👧', 'e\u0301', 'čáhci', 'Ж', '\n', 'verkosto ', '\ud83d', '\ude00'];

/** One random change of the kinds that blocks and registries make. */
function randomEdit(random: () => number, name: string): (draft: DocumentDraft) => void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = Math.floor(random() * 9);
  const snippet = pick(SNIPPETS);
  const place = random();
  const id = `${name}${Math.floor(random() * 1e9)}`;
  const insert = (text: string): string => {
    const at = Math.floor(place * (text.length + 1));
    return text.slice(0, at) + snippet + text.slice(place > 0.7 ? at + 2 : at);
  };
  return (draft) => {
    const { items, texts } = notesOf(draft);
    const item = items[Object.keys(items)[Math.floor(place * Object.keys(items).length)] ?? ''] as { -readonly [K in keyof (typeof items)[string]]: (typeof items)[string][K] } | undefined;
    const cell = gridOf(draft).cells[place < 0.5 ? 'a' : 'b'];
    if (kind === 0) items[id] = { id, pos: id, text: snippet, at: [1, 2] };
    else if (kind === 1 && item) item.text = insert(item.text);
    else if (kind === 2 && item) deleteEntry(items, item.id, 5);
    else if (kind === 3 && item && random() < 0.2) delete items[item.id];
    else if (kind === 4 && item) item.at = [Math.floor(place * 100), 3];
    else if (kind === 5 && cell) { cell.actors = [...cell.actors, id].slice(-4); cell.value++; }
    else if (kind === 6) draft.meta.name = insert(draft.meta.name).slice(0, 60);
    else if (kind === 7) texts.now = insert(texts.now ?? '').slice(0, 80);
    else draft.meta.present[id] = true;
  };
}

const stored = (store: LocalWorkbookStore): WorkbookDocument => readDocument(store.encodeWith([])) as WorkbookDocument;

function play(count: number, seed: number, edits: number): LocalWorkbookStore[] {
  const random = seededRandom(seed);
  const stores = replicas(count);
  const wires = stores.map(() => [] as Update[]);
  stores.forEach((store, at) => store.onUpdate((update, origin) => {
    if (origin !== 'remote') wires.forEach((wire, to) => { if (to !== at) wire.push(update); });
  }));
  for (let round = 0; round < edits; round++) {
    const at = Math.floor(random() * count);
    const store = stores[at] as LocalWorkbookStore;
    if (random() < 0.06) store.undo();
    else if (random() < 0.03) store.redo();
    else store.run(edit, randomEdit(random, `r${at}x`));
    const wire = wires[Math.floor(random() * count)];
    const to = stores[wires.indexOf(wire as Update[])];
    if (random() < 0.3) for (const update of wire?.splice(0, 3) ?? []) to?.applyUpdate(update, 'remote');
  }
  wires.forEach((wire, to) => wire.splice(0).forEach((update) => stores[to]?.applyUpdate(update, 'remote')));
  return stores;
}

describe('replicas of one workbook', () => {
  it.each([[2, 1], [2, 2], [3, 3], [3, 4]])('converge: %i people, run %i, with delays and undo', { timeout: 60_000 }, (count, seed) => {
    const stores = play(count, seed, 1500);
    const [first, ...others] = stores.map((store) => store.getSnapshot());
    for (const other of others) expect(other).toEqual(first);
    for (const store of stores) expect(stored(store)).toEqual(store.getSnapshot());
    const { items } = stored(stores[0] as LocalWorkbookStore).answers['s1.notes'] as unknown as { items: object };
    expect(Object.keys(items).length).toBeGreaterThan(20);
  });

  it('hold a snapshot that equals the document after each single edit', { timeout: 60_000 }, () => {
    const random = seededRandom(11);
    const [store] = replicas(1) as [LocalWorkbookStore];
    for (let round = 0; round < 400; round++) {
      if (random() < 0.15) store.undo();
      else store.run(edit, randomEdit(random, 'x'));
      expect(stored(store)).toEqual(store.getSnapshot());
    }
  });

  it('keep what both wrote in one text while apart', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    one.run(edit, (draft) => { notesOf(draft).text = 'yhteinen'; });
    syncAll([one, two]);
    one.run(edit, (draft) => { notesOf(draft).text = 'Hei yhteinen'; });
    two.run(edit, (draft) => { notesOf(draft).text = 'yhteinen loppu'; });
    syncAll([one, two]);
    expect((one.getSnapshot().answers['s1.notes'] as unknown as { text: string }).text).toBe('Hei yhteinen loppu');
    expect(two.getSnapshot()).toEqual(one.getSnapshot());
  });

  it('take an array as one value: the last writer wins, nothing doubles', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    one.run(edit, (draft) => { gridOf(draft).cells.a!.actors = ['1', '2', '3', '4']; });
    syncAll([one, two]);
    one.run(edit, (draft) => { gridOf(draft).cells.a!.actors = ['2', '3', '1', '4']; });
    two.run(edit, (draft) => { gridOf(draft).cells.a!.actors = ['4', '1', '2', '3']; });
    syncAll([one, two]);
    const { actors } = (one.getSnapshot().answers['s1.grid'] as unknown as { cells: { a: { actors: string[] } } }).cells.a;
    expect([['2', '3', '1', '4'], ['4', '1', '2', '3']]).toContainEqual(actors);
    expect(two.getSnapshot()).toEqual(one.getSnapshot());
  });

  it('keep the edit of one when another writes over the whole object', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    one.run(edit, (draft) => { notesOf(draft).items.n1 = { id: 'n1', pos: 'a', text: 'eka', at: [0, 0] }; });
    syncAll([one, two]);
    one.run(edit, (draft) => { notesOf(draft).items.n1 = { ...notesOf(draft).items.n1!, at: [9, 9] }; });
    two.run(edit, (draft) => { (notesOf(draft).items.n1 as { text: string }).text = 'eka ja toka'; });
    syncAll([one, two]);
    const { items } = one.getSnapshot().answers['s1.notes'] as unknown as { items: Record<string, unknown> };
    expect(items.n1).toEqual({ id: 'n1', pos: 'a', text: 'eka ja toka', at: [9, 9] });
  });
});
