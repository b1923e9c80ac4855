import { describe, expect, it } from 'vitest';
import { createDocumentState, createWorkbookStore, type LocalWorkbookStore } from '@/store';
import { seededRandom, syncAll, testTemplate } from '../../../tests/storeFixture';
import { addGroup, castBallot, countHand, moveGroup, moveNote, noteCommands, openVote, setVote } from './commands';
import { initialState, listBallots, listGroups, listNotes, type NotesState, stateSchema } from './model';
import { votesOf } from './votes';

const block = 's1.notes';
const RULES = { voteOf: 'notes', voteBy: 'ballots', secret: true, dots: 3 } as const;

const stateOf = (store: LocalWorkbookStore): NotesState => store.getSnapshot().answers[block] as NotesState;

function open(count: number): LocalWorkbookStore[] {
  const update = createDocumentState({
    template: testTemplate(1), initialState: (kind) => (kind === 'notes' ? initialState() : { kind }), name: 'Verkosto', language: 'fi', created: 1000,
  });
  const stores = Array.from({ length: count }, (_, at) => createWorkbookStore({ updates: [update], clientId: 1000 + at }));
  stores[0]?.run(noteCommands.add, { block, entries: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id.toUpperCase() })) });
  syncAll(stores);
  return stores;
}

describe('two devices that vote at once without a network', () => {
  it('lose no ballot and count the same', () => {
    const stores = open(2);
    const [one, two] = stores as [LocalWorkbookStore, LocalWorkbookStore];
    one.run(openVote, { block, rules: RULES, now: 1 });
    two.run(openVote, { block, rules: RULES, now: 1 });
    one.run(castBallot, { block, id: 'ballot-1', type: 'ballot', dots: { a: 3 } });
    two.run(castBallot, { block, id: 'ballot-2', type: 'ballot', dots: { a: 1, b: 2 } });
    for (let hand = 0; hand < 4; hand += 1) {
      one.run(countHand, { block, ballot: 'hands-1', target: 'c', by: 1 });
      two.run(countHand, { block, ballot: 'hands-2', target: 'c', by: 1 });
    }
    syncAll(stores);
    expect(stateOf(two)).toEqual(stateOf(one));
    expect(votesOf(stateOf(one).items)).toMatchObject({ total: 14, ballots: 2 });
    expect(Object.fromEntries(votesOf(stateOf(one).items).dots)).toEqual({ a: 4, b: 2, c: 8 });
  });

  it('undo only their own ballot', () => {
    const stores = open(2);
    const [one, two] = stores as [LocalWorkbookStore, LocalWorkbookStore];
    one.run(castBallot, { block, id: 'ballot-1', type: 'ballot', dots: { a: 3 } });
    two.run(castBallot, { block, id: 'ballot-2', type: 'ballot', dots: { b: 2 } });
    syncAll(stores);
    one.undo();
    syncAll(stores);
    expect(listBallots(stateOf(two).items).map(({ id }) => id)).toEqual(['ballot-2']);
    one.redo();
    syncAll(stores);
    expect(votesOf(stateOf(two).items).total).toBe(5);
  });

  it('get the votes of the last round back by undoing the start of the next', () => {
    const [one] = open(1) as [LocalWorkbookStore];
    one.run(castBallot, { block, id: 'ballot-1', type: 'ballot', dots: { a: 3 } });
    one.run(setVote, { block, vote: 'closed' });
    const before = stateOf(one);
    one.run(openVote, { block, rules: RULES, now: 2 });
    expect(votesOf(stateOf(one).items).total).toBe(0);
    one.undo();
    expect(stateOf(one)).toEqual(before);
  });

  it.each([1, 2, 3, 4])('agree whatever they do meanwhile (run %i)', (seed) => {
    const random = seededRandom(seed);
    const stores = open(3);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    let made = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      const at = Math.floor(random() * stores.length);
      const store = stores[at] as LocalWorkbookStore;
      const { items } = stateOf(store);
      const note = pick(listNotes(items))?.id ?? 'a';
      const group = pick([...listGroups(items).map(({ id }) => id), ''] as const) ?? '';
      const id = `r${at}-${made++}`;
      const kind = Math.floor(random() * 10);
      if (kind === 0) store.run(addGroup, { block, id, text: id, note });
      else if (kind === 1) store.run(castBallot, { block, id, type: 'ballot', dots: { [note]: 1 + Math.floor(random() * 3) } });
      else if (kind === 2) store.run(countHand, { block, ballot: `hands-${at}`, target: note, by: random() < 0.7 ? 1 : -1 });
      else if (kind === 3) store.run(openVote, { block, rules: RULES, now: turn });
      else if (kind === 4) store.run(setVote, { block, vote: random() < 0.5 ? 'open' : 'closed' });
      else if (kind === 5) store.run(noteCommands.add, { block, entries: [{ id, text: id }] });
      else if (kind === 6 && group !== '') store.run(random() < 0.5 ? moveGroup : noteCommands.move, { block, id: group, index: Math.floor(random() * 4) });
      else if (kind === 7) store.undo();
      else if (kind === 8) store.run(noteCommands.remove, { block, id: group || note, now: turn });
      else store.run(moveNote, { block, id: note, group, index: Math.floor(random() * 5) });
      if (random() < 0.15) syncAll(stores);
    }
    syncAll(stores);
    const [first, ...others] = stores.map(stateOf);
    for (const other of others) expect(other).toEqual(first);
    expect(stateSchema.safeParse(first).error).toBeUndefined();
    expect(listNotes(first?.items ?? {}).length).toBeGreaterThan(5);
    expect(listGroups(first?.items ?? {}).length).toBeGreaterThan(0);
  });
});
