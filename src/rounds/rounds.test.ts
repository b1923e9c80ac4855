import { beforeAll, describe, expect, it } from 'vitest';
import { workbookTools } from '@/app/libraryTools';
import { blockSpec } from '@/registry';
import {
  addActor, addLink, addStep, carrySteps, type DocumentDraft, listEntries, mergeActors, removeActor, updateActor, updateLink, updateStep, type WorkbookDocument,
} from '@/document';
import { createWorkbookStore, copyDocumentState, type LocalWorkbookStore } from '@/store';
import { localizeTemplate, type Template } from '@/template';
import { edit, seededRandom } from '../../tests/storeFixture';
import { compareRounds, isSame, type RoundComparison, type RoundsContext, tellRounds } from '.';

let template: Template;
let example: WorkbookDocument;
let context: RoundsContext;

beforeAll(async () => {
  ({ template, document: example } = await workbookTools.example('fi'));
  context = { template: localizeTemplate(template, 'fi'), blockSpec, language: 'fi' };
});

const open = (): LocalWorkbookStore => createWorkbookStore({ updates: [copyDocumentState(example, template, workbookTools.initialState)] });
const compare = (before: WorkbookDocument, after: WorkbookDocument): RoundComparison => compareRounds(before, after, context);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();
const pairs = (list: readonly (readonly [string, string])[]): string[] => list.map((pair) => [...pair].sort().join(' ')).sort();
const linesOf = ({ sections, decisions }: RoundComparison, change: string): string[] =>
  [...sections, ...decisions].flatMap(({ key, comparison }) => comparison.lines.filter((line) => line.change === change).map(({ text }) => `${key} ${text}`)).sort();

/** Something that people do to a workbook, anywhere in it. */
function disturb(store: LocalWorkbookStore, random: () => number): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { actors, steps, links } = store.getSnapshot();
  const any = (): string => pick(listEntries(actors)).id;
  const acts: (() => void)[] = [
    () => store.run(addActor, { id: `actor-${random()}`, name: `Uusi ${random()}` }),
    () => store.run(removeActor, { id: any(), now: 5 }),
    () => store.run(updateActor, { id: any(), changes: { name: `Nimi ${random()}` } }),
    () => store.run(addLink, { id: `link-${random()}`, from: any(), to: any(), strength: 'strong' }),
    () => store.run(updateLink, { id: pick(listEntries(links)).id, changes: { strength: pick(['strong', 'weak'] as const) } }),
    () => store.run(addStep, { id: `step-${random()}`, block: 'definition.steps', title: `Askel ${random()}` }),
    () => store.run(updateStep, { id: pick(listEntries(steps)).id, changes: { status: pick(['open', 'doing', 'done', 'dropped'] as const), due: '2028-02' } }),
    () => store.run(edit, (draft) => { (draft.answers['definition.description'] as unknown as { text: string }).text = `Me ${random()}`; }),
    () => store.run(edit, (draft) => {
      const { items } = draft.answers['definition.decisions'] as unknown as { items: Record<string, { del?: number; text: string }> };
      const id = pick(Object.keys(items));
      if (random() < 0.5) items[id] = { ...items[id], text: `Päätös ${random()}` } as never;
      else (items[id] as { del?: number }).del = 5;
    }),
  ];
  pick(acts)();
}

describe('two rounds', () => {
  it('that are the same say that nothing has changed', () => {
    const comparison = compare(example, example);
    expect(isSame(comparison)).toBe(true);
    expect([comparison.decisions, comparison.sections]).toEqual([[], []]);
    const told = tellRounds(comparison, example, example, 'fi');
    expect(told.summary).toEqual(['Kierrosten välillä ei ole muuttunut mitään.']);
    expect(told.parts.every((part) => !part.isChanged && part.question === '')).toBe(true);
    expect(told.parts.flatMap(({ figures }) => figures).every(({ went }) => went === 'same')).toBe(true);
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('looked at the other way round, tell the mirror image (%i)', (seed) => {
    const random = seededRandom(seed + 1);
    const store = open();
    for (let step = 0; step < 12; step++) disturb(store, random);
    const after = store.getSnapshot();
    const there = compare(example, after);
    const back = compare(after, example);
    expect(ids(there.network.newActors)).toEqual(ids(back.network.lostActors));
    expect(pairs(there.network.newLinks)).toEqual(pairs(back.network.lostLinks));
    expect(pairs(there.network.stronger)).toEqual(pairs(back.network.weaker));
    expect(ids(there.network.renamed)).toEqual(ids(back.network.renamed));
    expect(ids([...there.steps.added, ...there.steps.done.filter(({ id }) => !example.steps[id])])).toEqual(ids([...back.steps.left, ...back.steps.finishedBefore]));
    expect(ids(there.steps.redated.map((pair) => pair.after))).toEqual(ids(back.steps.redated.map((pair) => pair.after)));
    expect(linesOf(there, 'new')).toEqual(linesOf(back, 'gone'));
    expect(isSame(there)).toBe(isSame(back));
    expect(isSame(there)).toBe(false);
  });

  it('count what has become of the steps', () => {
    const store = open();
    const [done, moved, owned, carried, dropped, open1] = listEntries(example.steps).filter(({ status, title }) => status === 'open' && title !== '');
    if (!done || !moved || !owned || !carried || !dropped || !open1) throw new Error('too few steps');
    store.run(updateStep, { id: done.id, changes: { status: 'done' } });
    store.run(updateStep, { id: moved.id, changes: { due: '2030-Q1' } });
    store.run(updateStep, { id: owned.id, changes: { owners: [] } });
    store.run(updateStep, { id: dropped.id, changes: { status: 'dropped' } });
    store.run(carrySteps, { steps: [{ id: 'next', from: carried.id, due: carried.due }], note: 'jatkuu' });
    store.run(addStep, { id: 'fresh', block: open1.block, title: 'Uusi lupaus' });
    const { steps } = compare(example, store.getSnapshot());
    expect(ids(steps.done)).toEqual([done.id]);
    expect(ids(steps.added)).toEqual(['fresh']);
    expect(steps.carried.map((pair) => [pair.before.id, pair.after.id])).toEqual([[carried.id, 'next']]);
    expect(ids(steps.dropped)).toEqual([dropped.id]);
    expect(ids(steps.redated.map((pair) => pair.after))).toEqual([moved.id]);
    expect(ids(steps.reowned.map((pair) => pair.after))).toEqual([owned.id]);
    expect(steps.stillOpen.map((pair) => pair.after.id)).toContain(open1.id);
    expect(steps.finished[1] - steps.finished[0]).toBe(1);
  });

  it('know an actor by its id, whatever it is called, and tell of links that grew stronger', () => {
    const store = open();
    const [first, second] = listEntries(example.actors);
    const weak = listEntries(example.links).find(({ strength, picture }) => strength === 'weak' && picture === undefined);
    if (!first || !second || !weak) throw new Error('too small');
    store.run(updateActor, { id: first.id, changes: { name: 'Uusi nimi' } });
    store.run(updateLink, { id: weak.id, changes: { strength: 'strong' } });
    const comparison = compare(example, store.getSnapshot());
    expect(comparison.network).toMatchObject({ newActors: [], lostActors: [], renamed: [{ id: first.id, before: first.name, after: 'Uusi nimi' }] });
    expect(pairs(comparison.network.stronger)).toEqual([[weak.from, weak.to].sort().join(' ')]);
    const told = tellRounds(comparison, example, store.getSnapshot(), 'fi');
    expect(told.summary).toEqual(['1 linkki vahvistui ja 1 toimija sai uuden nimen.']);
    expect(tellRounds(comparison, example, store.getSnapshot(), 'sv').summary).toEqual(['1 länk blev starkare och 1 aktör fick ett nytt namn.']);
    expect(tellRounds(comparison, example, store.getSnapshot(), 'en').summary).toEqual(['1 link grew stronger and 1 actor got a new name.']);
    store.run(mergeActors, { into: second.id, from: first.id, now: 5 });
    expect(ids(compare(example, store.getSnapshot()).network.lostActors)).toEqual([first.id]);
  });

  it('of which one lacks a block that the template has now, are compared all the same', () => {
    const { 'trust.grid': _grid, 'definition.description': _description, ...answers } = example.answers;
    const { trust: _trust, ...sections } = example.meta.sections;
    const older: WorkbookDocument = { ...example, answers, meta: { ...example.meta, sections } };
    const comparison = compare(older, example);
    expect(comparison.sections.map(({ key, comparison: { summary } }) => [key, summary])).toEqual([['definition.description', 'Vastaus on uusi.']]);
    expect(comparison.ratings.find(({ key }) => key === 'trust.grid')?.comparison.summary).toBe('Arvioitiin ensimmäistä kertaa.');
    expect(compare(example, older).sections.map(({ key }) => key)).toEqual(['definition.description']);
  });
});

describe('blocks compared', () => {
  const change = (recipe: (draft: DocumentDraft) => void): WorkbookDocument => {
    const store = open();
    store.run(edit, recipe);
    return store.getSnapshot();
  };

  it('show ratings of a sensitive block from three answers up, with mean and spread', () => {
    const key = 'trust.grid';
    const item = 'knowing.person';
    const rated = (values: readonly number[]): WorkbookDocument => change((draft) => {
      const state = draft.answers[key] as unknown as { rounds: Record<string, { cells: Record<string, { now: number; aim: number }>; sheets: Record<string, unknown>; del?: number }> };
      const [first, ...rest] = Object.values(state.rounds);
      if (!first) throw new Error('no round');
      for (const round of rest) round.del = 5;
      for (const cell of Object.values(first.cells)) Object.assign(cell, { now: 0, aim: 0 });
      first.sheets = Object.fromEntries(values.map((value, at) => [`s${at}`, { id: `s${at}`, pos: `a${at}`, now: { [item]: value }, aim: {}, done: true }]));
    });
    const figures = (before: readonly number[], after: readonly number[]) =>
      compare(rated(before), rated(after)).ratings.find((one) => one.key === key)?.comparison.figures;
    expect(figures([1, 5], [1, 2])).toEqual([]);
    expect(figures([1, 2, 3], [4, 4, 4])).toMatchObject([{ before: '2,0', after: '4,0', went: 'up', detail: '+2,0, noussut; näkemykset lähentyneet; ennen hajontaa 1–3, nyt kaikilla 4' }]);
    expect(figures([3, 3, 3], [4, 4])).toMatchObject([{ before: '3,0', after: '–', went: 'none' }]);
  });

  it('tell of decisions by what they say, though they were written anew', () => {
    const after = change((draft) => {
      const { items } = draft.answers['definition.decisions'] as unknown as { items: Record<string, { id: string; pos: string; text: string; del?: number }> };
      const [first] = Object.values(items);
      if (!first) throw new Error('no decisions');
      first.del = 5;
      items.anew = { id: 'anew', pos: 'zz', text: ` ${first.text.toUpperCase()} ` };
      items.other = { id: 'other', pos: 'zzz', text: 'Kokeillaan puoli vuotta' };
    });
    const [decisions] = compare(example, after).decisions;
    expect(decisions?.comparison).toMatchObject({ summary: '1 uusi ratkaisu.', lines: [{ change: 'new', text: 'Kokeillaan puoli vuotta', entry: 'other' }] });
  });

  it('tell who has taken another role', () => {
    const after = change((draft) => {
      const { cards } = draft.answers['roles.roles'] as unknown as { cards: Record<string, { actor: string; column: string }> };
      const card = Object.values(cards).find(({ column }) => column === 'occasional');
      if (card) card.column = 'engine';
    });
    const roles = compare(example, after).sections.find(({ key }) => key === 'roles.roles');
    expect(roles?.comparison.summary).toBe('1 toimijan paikka on uusi tai toinen.');
    expect(roles?.comparison.lines).toMatchObject([{ change: 'changed', text: expect.stringContaining('Veturi') as string, before: 'Satunnainen osallistuja' }]);
  });

  it('give nothing away that is covered', () => {
    const key = Object.keys(example.answers).find((one) => example.answers[one]?.kind === 'notes') as string;
    const after = change((draft) => {
      const state = draft.answers[key] as unknown as { hidden?: boolean; items: Record<string, unknown> };
      state.hidden = true;
      state.items.secret = { id: 'secret', pos: 'zz', text: 'Salaisuus' };
    });
    expect(JSON.stringify(compare(example, after).sections.map(({ comparison }) => comparison))).not.toContain('Salaisuus');
  });
});
