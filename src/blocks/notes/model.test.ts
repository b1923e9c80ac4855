import { describe, expect, it } from 'vitest';
import { type BlockContent, type Id, textEntries } from '@/blockkit';
import { createTestWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { addGroup, castBallot, countHand, moveGroup, moveNote, noteCommands, openVote, setHidden, setVote, sortBy } from './commands';
import { countHidden, groupOf, isNote, type Items, listGroups, listNotes, type NotesConfig, type NotesState, notesIn, rawTexts, searchTexts, stateSchema, titleOf } from './model';
import { answered, toPdf, toPdfAppendix } from './toPdf';
import { areVotesSeen, layOut, rankNotes, votesOf } from './votes';

const KEY = 's.notes';
const block = KEY;
const RULES = { voteOf: 'notes', voteBy: 'ballots', secret: true, dots: 3 } as const;

function open(...written: readonly string[]) {
  const workbook = createTestWorkbook({ answers: { [KEY]: { kind: 'notes', items: textEntries(written) } as NotesState } });
  const state = (): NotesState => workbook.getDocument().answers[KEY] as NotesState;
  const texts = (group: Id = ''): readonly string[] => notesIn(state().items, group).map(({ text }) => text);
  const content = (): BlockContent<NotesConfig, NotesState> => ({
    block: { key: KEY, sectionId: 's', title: '', help: '', question: '' }, config: {}, state: state(), document: workbook.getDocument(), language: 'fi',
  });
  return { ...workbook, state, texts, content };
}

const printed = (value: unknown): string => JSON.stringify(value);

describe('groups', () => {
  it('take notes in and keep an order of their own', () => {
    const { run, texts, state } = open('A', 'B', 'C', 'D');
    run(addGroup, { block, id: 'g', text: 'Ryhmä', note: 'item-3' });
    run(moveNote, { block, id: 'item-1', group: 'g', index: 1 });
    run(moveNote, { block, id: 'item-4', group: 'g', index: 0 });
    expect(texts('g')).toEqual(['D', 'C', 'A']);
    expect(texts()).toEqual(['B']);
    run(moveNote, { block, id: 'item-4', group: 'g', index: 99 });
    expect(texts('g')).toEqual(['C', 'A', 'D']);
    run(moveNote, { block, id: 'item-1', group: '', index: 0 });
    expect(texts()).toEqual(['A', 'B']);
    expect(stateSchema.safeParse(state()).success).toBe(true);
  });

  it('change places among themselves', () => {
    const { run, state } = open('A');
    for (const id of ['x', 'y', 'z']) run(addGroup, { block, id, text: id });
    run(moveGroup, { block, id: 'z', index: 0 });
    run(moveGroup, { block, id: 'x', index: 2 });
    expect(listGroups(state().items).map(({ id }) => id)).toEqual(['z', 'y', 'x']);
    expect(listNotes(state().items)).toHaveLength(1);
  });

  it('leave their notes behind when they go, and take them back', () => {
    const { run, texts } = open('A', 'B');
    run(addGroup, { block, id: 'g', text: 'Ryhmä', note: 'item-1' });
    run(noteCommands.remove, { block, id: 'g', now: 5 });
    expect(texts()).toEqual(['A', 'B']);
    run(noteCommands.restore, { block, id: 'g' });
    expect(texts('g')).toEqual(['A']);
  });

  it('give a step the name of the group, or of its first note, and all the raw texts', () => {
    const { run, state } = open('Eka\nrivi', ' ', 'Toka');
    run(addGroup, { block, id: 'g', text: '', note: 'item-1' });
    run(moveNote, { block, id: 'item-3', group: 'g', index: 1 });
    expect(titleOf(state().items, 'g')).toBe('Eka rivi');
    run(noteCommands.edit, { block, id: 'g', changes: { text: 'Yhdessä' } });
    expect(titleOf(state().items, 'g')).toBe('Yhdessä');
    expect(rawTexts(state().items, 'g')).toEqual(['Eka\nrivi', 'Toka']);
    expect(titleOf(state().items, 'item-2')).toBe('');
  });

  it('do not hold a note whose group somebody else has never had', () => {
    const items: Items = { a: { id: 'a', pos: 'a0', text: 'A', inGroup: 'lost' } };
    const note = items.a;
    expect(isNote(note) && groupOf(items, note)).toBe('');
  });
});

describe('a vote', () => {
  it('stays out of sight until it is closed, and then the most voted come first while the own order stays', () => {
    const { run, state, content } = open('A', 'B', 'C');
    run(openVote, { block, rules: RULES, now: 1 });
    run(castBallot, { block, id: 'one', type: 'ballot', dots: { 'item-3': 2, 'item-2': 1 } });
    run(castBallot, { block, id: 'two', type: 'ballot', dots: { 'item-3': 1 } });
    run(castBallot, { block, id: 'three', type: 'ballot', dots: {} });
    expect(areVotesSeen(state())).toBe(false);
    expect(printed(toPdf(content()))).not.toContain('ääntä');
    expect(answered(content())).toEqual({ count: 3, actors: [] });
    run(setVote, { block, vote: 'closed' });
    expect(votesOf(state().items)).toMatchObject({ total: 4, ballots: 3 });
    expect(rankNotes(state()).map(({ text }) => text)).toEqual(['C', 'B', 'A']);
    expect(listNotes(state().items).map(({ text }) => text)).toEqual(['A', 'B', 'C']);
    expect(answered(content()).count).toBe(0);
    run(sortBy, { block, sort: '' });
    expect(state().sort).toBe('');
    expect(stateSchema.safeParse(state()).success).toBe(true);
  });

  it('that begins anew takes the old ballots away', () => {
    const { run, state } = open('A', 'B');
    run(openVote, { block, rules: RULES, now: 1 });
    run(castBallot, { block, id: 'one', type: 'ballot', dots: { 'item-1': 3 } });
    run(setVote, { block, vote: 'closed' });
    run(openVote, { block, rules: { ...RULES, dots: 5 }, now: 2 });
    expect(votesOf(state().items).total).toBe(0);
    expect(state()).toMatchObject({ vote: 'open', dots: 5, sort: '' });
  });

  it('counts hands up and down, never below nothing, and corrects what another device counted', () => {
    const { run, state } = open('A');
    run(openVote, { block, rules: { ...RULES, voteBy: 'hands', secret: false }, now: 1 });
    const count = (ballot: Id, by: 1 | -1): number => {
      run(countHand, { block, ballot, target: 'item-1', by });
      return votesOf(state().items).dots.get('item-1') ?? 0;
    };
    expect([count('mine', 1), count('mine', 1), count('theirs', 1), count('theirs', -1), count('theirs', -1), count('mine', -1), count('mine', -1)])
      .toEqual([1, 2, 3, 2, 1, 0, 0]);
    expect(votesOf(state().items).ballots).toBe(0);
  });

  it('may be about groups, which then stand in the order of their votes', () => {
    const { run, state } = open('A', 'B');
    run(addGroup, { block, id: 'x', text: 'X', note: 'item-1' });
    run(addGroup, { block, id: 'y', text: 'Y', note: 'item-2' });
    run(openVote, { block, rules: { ...RULES, voteOf: 'groups' }, now: 1 });
    run(castBallot, { block, id: 'one', type: 'ballot', dots: { y: 2 } });
    run(setVote, { block, vote: 'closed' });
    expect(layOut(state(), true).groups.map(({ group }) => group.id)).toEqual(['y', 'x']);
    expect(layOut(state(), false).groups.map(({ group }) => group.id)).toEqual(['x', 'y']);
  });
});

describe('on paper', () => {
  it('covered notes are a number in the chapter and words in the appendix', () => {
    const { run, content } = open('Salainen', 'Toinen', ' ');
    run(setHidden, { block, hidden: true });
    expect(toPdf(content())).toEqual([{ type: 'paragraph', style: 'muted', text: '2 lappua odottaa esiin ottamista.' }]);
    expect(searchTexts(content())).toEqual([]);
    expect(countHidden(content())).toBe(2);
    expect(toPdfAppendix(content())).toEqual([{ type: 'list', ordered: false, items: [{ text: 'Salainen' }, { text: 'Toinen' }] }]);
    run(setHidden, { block, hidden: false });
    expect(countHidden(content())).toBe(0);
    expect(printed(toPdf(content()))).toContain('Salainen');
  });

  it('groups have their names, votes their numbers, and the rest comes last', () => {
    const { run, content } = open('A', 'B', 'C');
    run(addGroup, { block, id: 'g', text: 'Yhteydet', note: 'item-3' });
    run(openVote, { block, rules: RULES, now: 1 });
    run(castBallot, { block, id: 'one', type: 'ballot', dots: { 'item-3': 1, 'item-2': 2 } });
    run(setVote, { block, vote: 'closed' });
    expect(toPdf(content())).toEqual([
      { type: 'paragraph', style: 'muted', text: '1 äänestäjä, 3 ääntä' },
      { type: 'heading', level: 4, text: 'Yhteydet' },
      { type: 'list', ordered: false, items: [{ text: 'C', detail: '1 ääni' }] },
      { type: 'heading', level: 4, text: 'Ilman ryhmää' },
      { type: 'list', ordered: false, items: [{ text: 'B', detail: '2 ääntä' }, { text: 'A' }] },
    ]);
    expect(toPdfAppendix(content())).toEqual([
      { type: 'list', ordered: false, items: [{ text: 'A' }, { text: 'B', detail: '2 ääntä' }, { text: 'C', detail: 'Ryhmä: Yhteydet, 1 ääni' }] },
    ]);
  });
});
