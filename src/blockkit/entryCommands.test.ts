import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { type BlockState, type Command, listEntries, type Registry, type WorkbookDocument } from '@/document';
import { entryCommands, type TextEntry } from './entryCommands';

interface ListState extends BlockState {
  readonly items: Registry<TextEntry>;
}

const commands = entryCommands<ListState, TextEntry>('list', (state) => state.items);

function list() {
  let document = { answers: { 's.b': { kind: 'list', items: {} } } } as unknown as WorkbookDocument;
  return {
    run: <Args>(command: Command<Args>, args: Args) => {
      document = produce(document, (draft) => command.recipe(draft, args));
    },
    texts: () => listEntries((document.answers['s.b'] as ListState).items).map(({ text }) => text),
  };
}

describe('entryCommands', () => {
  const block = 's.b';

  it('adds several entries in order, where asked', () => {
    const { run, texts } = list();
    run(commands.add, { block, entries: [{ id: 'a', text: 'A' }, { id: 'd', text: 'D' }] });
    run(commands.add, { block, entries: [{ id: 'b', text: 'B' }, { id: 'c', text: 'C' }], index: 1 });
    expect(texts()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('moves, edits, removes and brings back an entry in its old place', () => {
    const { run, texts } = list();
    run(commands.add, { block, entries: ['A', 'B', 'C'].map((text) => ({ id: text, text })) });
    run(commands.move, { block, id: 'C', index: 0 });
    run(commands.edit, { block, id: 'A', changes: { text: 'A2' } });
    run(commands.remove, { block, id: 'A', now: 1 });
    expect(texts()).toEqual(['C', 'B']);
    run(commands.restore, { block, id: 'A' });
    expect(texts()).toEqual(['C', 'A2', 'B']);
  });

  it('leaves everything as it is when the entry or the block is gone', () => {
    const { run, texts } = list();
    run(commands.edit, { block, id: 'gone', changes: { text: 'x' } });
    run(commands.add, { block: 's.other', entries: [{ id: 'a', text: 'A' }] });
    expect(texts()).toEqual([]);
  });

  it('merges typing in one entry into one undo step, and not that of two entries', () => {
    const key = (id: string) => commands.edit.mergeKey?.({ block, id, changes: { text: 'x' } });
    expect(key('a')).toBe(key('a'));
    expect(key('a')).not.toBe(key('b'));
  });
});
