import { beforeAll, describe, expect, it } from 'vitest';
import { workbookTools } from '@/app/libraryTools';
import { type BlockState, listEntries, updateStep, type WorkbookDocument } from '@/document';
import { blockSpec } from '@/registry';
import { copyDocumentState, createWorkbookStore, type LocalWorkbookStore } from '@/store';
import { localizeTemplate, type Template } from '@/template';
import { edit, syncAll } from '../../tests/storeFixture';
import { canTakeBack, compareRounds, type CarryDates, pastEvents, planRound, type RoundsContext, saysAll, startRound, stateAtStart, takeAsBase, unfinishedSteps, withLateWords } from '.';

const TODAY = '2026-11-22';
const NOW = 1_795_000_000_000;
const TEXT = 'definition.description';

let template: Template;
let example: WorkbookDocument;
let context: RoundsContext;

beforeAll(async () => {
  ({ template, document: example } = await workbookTools.example('fi'));
  context = { template: localizeTemplate(template, 'fi'), blockSpec, language: 'fi' };
});

const replicas = (count: number): LocalWorkbookStore[] => {
  const state = copyDocumentState(example, template, workbookTools.initialState);
  return Array.from({ length: count }, (_, at) => createWorkbookStore({ updates: [state], clientId: 100 + at }));
};
const open = (): LocalWorkbookStore => replicas(1)[0] as LocalWorkbookStore;

interface Choices {
  readonly sections?: readonly string[];
  readonly carried?: readonly string[];
  readonly dates?: CarryDates;
}
let made = 0;
function start(store: LocalWorkbookStore, { sections, carried, dates = 'keep' }: Choices = {}): void {
  const document = store.getSnapshot();
  const choices = {
    label: 'Kevät 2027', previous: 'Syksy 2026', dates,
    sections: new Set(sections ?? template.sections.map(({ id }) => id)),
    carried: new Set(carried ?? unfinishedSteps(document).map(({ id }) => id)),
  };
  const plan = planRound(document, choices, context, TODAY, () => `made-${++made}`);
  store.run(startRound, { ...plan, label: choices.label, from: 'version', now: NOW, note: 'Jatkuu kierroksella Kevät 2027.' });
}
const textOf = (document: WorkbookDocument): string => (document.answers[TEXT] as unknown as { text: string }).text;
const startOf = (key: string): BlockState => {
  const [section, block] = key.split('.');
  const config = context.template.sections.find(({ id }) => id === section)?.blocks.find(({ id }) => id === block)?.config;
  const past = example.answers[key] as BlockState;
  return stateAtStart(blockSpec(past.kind), config, key, past, { id: 'round', label: '', previous: '' });
};

describe('a new round', () => {
  it('keeps actors, links, the map, the year and what recurs, and empties the answers', () => {
    const store = open();
    start(store);
    const { meta, actors, links, answers, events } = store.getSnapshot();
    expect(meta.round).toEqual({ label: 'Kevät 2027', started: NOW, from: 'version' });
    expect(actors).toEqual(example.actors);
    expect(links).toEqual(example.links);
    expect(answers['picture.map']).toEqual(example.answers['picture.map']);
    expect(answers['year-clock.year']).toEqual(example.answers['year-clock.year']);
    expect(textOf(store.getSnapshot())).toBe('');
    expect(listEntries((answers['definition.decisions'] as unknown as { items: WorkbookDocument['steps'] }).items)).toEqual([]);
    const past = new Set(pastEvents(example, TODAY).map(({ id }) => id));
    expect(listEntries(events).map(({ id }) => id)).toEqual(listEntries(example.events).filter(({ id }) => !past.has(id)).map(({ id }) => id));
    expect(listEntries(example.events).filter(({ recurs }) => recurs !== '').every(({ id }) => events[id]?.del === undefined)).toBe(true);
  });

  it('gives every block a state that its kind accepts', () => {
    const store = open();
    start(store);
    for (const state of Object.values(store.getSnapshot().answers)) expect(blockSpec(state.kind).stateSchema.safeParse(state).success).toBe(true);
  });

  it('keeps the themes by name, the columns and statements of the group, and begins a new round of ratings beside the old', () => {
    const store = open();
    start(store);
    const { answers } = store.getSnapshot();
    const themesOf = (document: Pick<WorkbookDocument, 'answers'>) =>
      listEntries((document.answers['themes.themes'] as unknown as { items: Record<string, { id: string; pos: string; title: string; goals: string }> }).items);
    expect(themesOf({ answers }).map(({ title }) => title)).toEqual(themesOf(example).map(({ title }) => title));
    expect(themesOf({ answers }).every(({ goals }) => goals === '')).toBe(true);
    const rounds = listEntries((answers['trust.grid'] as unknown as { rounds: Record<string, { id: string; pos: string; title: string; sheets: object }> }).rounds);
    expect(rounds.at(-1)).toMatchObject({ title: 'Kevät 2027', sheets: {} });
    expect(saysAll(answers['trust.grid'], example.answers['trust.grid'])).toBe(true);
  });

  it('lets chosen steps go on, each with a link back, and leaves the others in the round before', () => {
    const store = open();
    const [first, second] = unfinishedSteps(example);
    if (!first || !second) throw new Error('too few steps');
    start(store, { carried: [first.id], dates: 'later' });
    const steps = listEntries(store.getSnapshot().steps);
    expect(steps).toMatchObject([{ title: first.title, owners: first.owners, carriedFrom: first.id, status: first.status, block: first.block, entry: first.entry }]);
    const comparison = compareRounds(example, store.getSnapshot(), context);
    expect(comparison.steps.carried.map((pair) => pair.before.id)).toEqual([first.id]);
    expect(comparison.steps.left.map(({ id }) => id)).toContain(second.id);
    expect(comparison.steps.finishedBefore.every(({ status }) => status === 'done')).toBe(true);
  });

  it('leaves sections that are not chosen as they are', () => {
    const store = open();
    start(store, { sections: ['picture'] });
    expect(textOf(store.getSnapshot())).toBe(textOf(example));
    expect(store.getSnapshot().answers['themes.themes']).toEqual(example.answers['themes.themes']);
  });

  it('is taken back whole by one undo', () => {
    const store = open();
    start(store);
    store.undo();
    const { round, ...meta } = store.getSnapshot().meta;
    expect(round).toBeUndefined();
    expect({ ...store.getSnapshot(), meta }).toEqual(example);
    expect(store.getUndoState().canUndo).toBe(false);
  });
});

describe('the answer of last time', () => {
  it('is the start of any block when it is asked for, and one undo takes that back', () => {
    const store = open();
    start(store);
    const empty = store.getSnapshot();
    for (const [key, past] of Object.entries(example.answers)) {
      const begun = startOf(key);
      const current = store.getSnapshot().answers[key] as BlockState;
      const can = canTakeBack(current, past, begun);
      store.run(takeAsBase, { block: key, past, start: begun });
      const taken = store.getSnapshot().answers[key] as BlockState;
      // Ratings keep their own rounds; everything else reads as it did.
      expect([key, past.kind === 'ratings' || saysAll(taken, past)]).toEqual([key, true]);
      expect([key, canTakeBack(taken, past, begun)]).toEqual([key, false]);
      if (can) {
        store.undo();
        expect(store.getSnapshot().answers[key]).toEqual(empty.answers[key]);
      }
    }
  });

  it('takes nothing of what has been said since', () => {
    const store = open();
    start(store);
    store.run(edit, (draft) => {
      (draft.answers[TEXT] as unknown as { text: string }).text = 'Uusi alku';
      (draft.answers['definition.decisions'] as unknown as { items: Record<string, unknown> }).items.fresh = { id: 'fresh', pos: 'zz', text: 'Uusi päätös' };
    });
    store.run(takeAsBase, { block: TEXT, past: example.answers[TEXT] as BlockState, start: startOf(TEXT) });
    expect(textOf(store.getSnapshot())).toBe('Uusi alku');
    const key = 'definition.decisions';
    store.run(takeAsBase, { block: key, past: example.answers[key] as BlockState, start: startOf(key) });
    const texts = listEntries((store.getSnapshot().answers[key] as unknown as { items: Record<string, { id: string; pos: string; text: string }> }).items).map(({ text }) => text);
    expect(texts).toContain('Uusi päätös');
    expect(texts.length).toBe(1 + listEntries((example.answers[key] as unknown as { items: WorkbookDocument['steps'] }).items).length);
  });
});

describe('a round that one starts while another is at work', () => {
  it('comes together the same everywhere, and loses nothing that was said', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    const key = 'definition.decisions';
    const itemsOf = (document: WorkbookDocument) => (document.answers[key] as unknown as { items: Record<string, { id: string; pos: string; del?: number; text: string }> }).items;
    const [first] = listEntries(itemsOf(example));
    const [promised] = unfinishedSteps(example);
    if (!first || !promised) throw new Error('too small');
    start(one);
    two.run(edit, (draft) => {
      const { items } = draft.answers[key] as unknown as { items: Record<string, { id: string; pos: string; text: string }> };
      (items[first.id] as { text: string }).text = `${first.text} heti`;
      items.fresh = { id: 'fresh', pos: 'zz', text: 'Samaan aikaan kirjattu' };
      (draft.answers[TEXT] as unknown as { text: string }).text = `${textOf(example)} Myös kylillä.`;
    });
    two.run(updateStep, { id: promised.id, changes: { status: 'done' } });
    syncAll([one, two]);
    expect(two.getSnapshot()).toEqual(one.getSnapshot());
    const now = one.getSnapshot();
    expect(listEntries(itemsOf(now)).map(({ text }) => text)).toEqual(['Samaan aikaan kirjattu']);
    expect(textOf(now)).toContain('Myös kylillä.');
    // What was still written into the old answers is read together with the round that was kept.
    const last = withLateWords(example.answers[key], now.answers[key], NOW) as unknown as { items: typeof example.steps };
    expect(JSON.stringify(last)).toContain(`${first.text} heti`);
    expect(Object.keys(last.items)).toEqual(Object.keys(itemsOf(example)));
  });

  it('comes together when both start one', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    start(one);
    start(two, { carried: [] });
    syncAll([one, two]);
    expect(two.getSnapshot()).toEqual(one.getSnapshot());
    for (const state of Object.values(one.getSnapshot().answers)) expect(blockSpec(state.kind).stateSchema.safeParse(state).success).toBe(true);
  });
});
