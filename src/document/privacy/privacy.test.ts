import { exampleDocument, loadExample } from '@templates/index';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockSpec, blockSpecs } from '@/registry';
import { localize } from '@/template';
import type { Actor, WorkbookDocument } from '../types';
import { emptyDocument } from '../newDocument';
import { countPersonalData, findMentions, listGone, listPersons, nameFinder, replaceNames, withoutNames, withoutPerson } from '.';

const words = { person: (number: number) => `Henkilö ${number}`, someone: 'Henkilö' };

const actor = (id: string, changes: Partial<Actor>): Actor => ({
  id, pos: `a${id}`, type: 'person', name: '', organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...changes,
});

let example: WorkbookDocument;
const documents: [string, WorkbookDocument][] = [];

/** Every sample of every kind, with persons whose names also stand in the answers. */
beforeAll(async () => {
  const { template, example: stored } = await loadExample();
  example = exampleDocument(stored, template, 'fi', (kind, config, key) => blockSpec(kind).initialState(localize(config ?? {}, 'fi'), key));
  documents.push(['example', example]);
  const empty = emptyDocument(template, (kind) => ({ kind }));
  for (const spec of blockSpecs.values()) {
    for (const [name, sample] of Object.entries(spec.samples)) {
      documents.push([`${spec.kind} ${name}`, { ...empty, ...sample.document, answers: { 'one.block': sample.state } }]);
    }
  }
});

/** Names of persons that no organisation's name or title holds as well. */
const personsOf = (document: WorkbookDocument): readonly Actor[] => Object.values(document.actors).filter(({ type }) => type === 'person');

describe('a copy without names', () => {
  it('holds no name, contact or note of a person, in any sample', () => {
    expect(documents.length).toBeGreaterThan(20);
    for (const [sample, document] of documents) {
      const { document: nameless } = withoutNames(document, words, { hasFreshIds: true });
      const text = JSON.stringify(nameless);
      const holds = (said: string): boolean => said.trim().length > 2 && text.includes(JSON.stringify(said.trim()).slice(1, -1));
      for (const { id, name, note } of personsOf(document)) {
        expect(holds(name), `${sample}: ${name}`).toBe(false);
        expect(nameless.actors[id], sample).toBeUndefined();
        // In extreme samples the same text is a note here and a title there.
        if (!sample.endsWith('extreme')) expect(holds(note), `${sample}: ${note}`).toBe(false);
      }
      for (const { contact } of Object.values(document.actors)) if (!sample.endsWith('extreme')) expect(holds(contact), `${sample}: ${contact}`).toBe(false);
      for (const { type, contact, note } of Object.values(nameless.actors)) expect([contact, type === 'person' ? note : ''], sample).toEqual(['', '']);
    }
  });

  it('is the same every time, leaves the original alone and keeps everything else', () => {
    const before = JSON.stringify(example);
    const once = withoutNames(example, words);
    expect(withoutNames(example, words)).toEqual(once);
    expect(JSON.stringify(example)).toBe(before);
    expect(Object.keys(once.document.steps)).toEqual(Object.keys(example.steps).filter((id) => example.steps[id]?.del === undefined));
    expect(listPersons(once.document)).toHaveLength(personsOf(example).filter(({ del }) => del === undefined).length);
  });

  it('replaces names in texts where they are surely names and counts what may be left', () => {
    const document: WorkbookDocument = {
      ...example,
      actors: {
        x: actor('x', { name: 'Aino Virtanen', pos: 'a1' }), y: actor('y', { name: 'Aino Mäki', pos: 'a2' }), z: actor('z', { name: 'Toivo Ranta', pos: 'a3' }),
        o: actor('o', { type: 'organisation', name: 'Ranta Oy', contact: 'toimisto@example.org' }),
      },
      answers: { 'a.b': { kind: 'text', text: 'Aino Virtasen ja Rannan vuoro. Virtanen soittaa. Aino tulee. Meillä on toivo. Toivon mukana.' } as never },
      steps: {}, links: {}, events: {}, workshops: {},
    };
    const { document: nameless, left } = withoutNames(document, words);
    expect((nameless.answers['a.b'] as unknown as { text: string }).text)
      .toBe('Henkilö 1 ja Rannan vuoro. Henkilö 1 soittaa. Henkilö tulee. Meillä on toivo. Toivon mukana.');
    expect(nameless.actors.o).toMatchObject({ name: 'Ranta Oy', contact: '' });
    // Rannan, toivo, Toivon, and the company that is called the same.
    expect(left).toBe(4);
  });

  it('moves references to the numbered persons', () => {
    const document: WorkbookDocument = {
      ...example,
      meta: { ...example.meta, present: { x: true } },
      actors: { x: actor('x', { name: 'Aino' }) },
      steps: { s: { id: 's', pos: 'a', title: 'Soitto', block: 'a.b', entry: '', owners: ['x'], due: '', status: 'open', note: '' } },
      links: {}, events: {}, workshops: {}, answers: {},
    };
    const { document: nameless } = withoutNames(document, words, { hasFreshIds: true });
    expect(nameless.steps.s?.owners).toEqual(['person-1']);
    expect(nameless.meta.present).toEqual({ 'person-1': true });
    expect(withoutNames(document, words).document.steps.s?.owners).toEqual(['x']);
  });

  it('numbers the same persons alike in an earlier state, and those who are gone not at all', () => {
    const earlier: WorkbookDocument = {
      ...example, links: {}, steps: {}, events: {}, workshops: {}, answers: {},
      actors: { y: actor('y', { name: 'Bo', pos: 'a1' }), x: actor('x', { name: 'Aino', pos: 'a2' }), z: actor('z', { name: 'Cecilia', pos: 'a3' }) },
    };
    const { actors } = withoutNames(earlier, words, { order: ['x', 'y'] }).document;
    expect([actors.x?.name, actors.y?.name, actors.z?.name]).toEqual(['Henkilö 1', 'Henkilö 2', 'Henkilö']);
  });
});

describe('a person taken out', () => {
  const document = (): WorkbookDocument => ({
    ...example,
    meta: { ...example.meta, present: { x: true, y: true } },
    actors: { x: actor('x', { name: 'Aino Virtanen', contact: 'aino@example.org', note: 'sairaana' }), y: actor('y', { name: 'Bo' }) },
    links: { l: { id: 'l', pos: 'a', from: 'x', to: 'y', strength: 'strong', about: 'Ainon apu', note: '' } },
    steps: { s: { id: 's', pos: 'a', title: 'Soitto Ainolle', block: 'a.b', entry: '', owners: ['x', 'y'], due: '', status: 'open', note: 'ainoa keino' } },
    events: {}, workshops: {},
    answers: { 'a.b': { kind: 'spectrum', dots: { d: { id: 'd', pos: 'a', actor: 'x', now: [0, 0] }, e: { id: 'e', pos: 'b', actor: 'y', now: [1, 0] } }, text: '', hidden: false } as never },
  });

  it('leaves an empty entry, shared work without its owner, and everything of the others', () => {
    const without = withoutPerson(document(), 'x', 5);
    expect(without.actors.x).toMatchObject({ name: '', contact: '', note: '', del: 5, gone: true });
    expect(without.links.l).toMatchObject({ del: 5, about: '' });
    expect(without.steps.s).toMatchObject({ owners: ['y'], title: 'Soitto Ainolle' });
    expect(without.meta.present).toEqual({ y: true });
    const { dots } = without.answers['a.b'] as unknown as { dots: Record<string, { del?: number; actor: string }> };
    expect(dots.d).toMatchObject({ del: 5, actor: '' });
    expect(dots.e).toMatchObject({ actor: 'y' });
    expect(listGone(without)).toEqual(['x']);
    expect(withoutPerson(without, 'x', 9)).toEqual(without);
  });

  it('is mentioned in texts, each of which can be replaced or left', () => {
    const find = nameFinder('Aino Virtanen');
    const mentions = findMentions(document(), find, 'x');
    expect(mentions.map(({ form }) => form)).toEqual(['Ainon', 'Ainolle', 'ainoa']);
    const replaced = replaceNames(document(), find, '[poistettu]', ({ form }) => form === 'Ainolle');
    expect(replaced.steps.s).toMatchObject({ title: 'Soitto [poistettu]', note: 'ainoa keino' });
    expect(replaced.links).toEqual(document().links);
  });
});

it('what a workbook knows of persons is counted from its fields', () => {
  const document: WorkbookDocument = {
    ...example,
    actors: {
      x: actor('x', { name: 'Aino', contact: 'x', note: 'n' }), y: actor('y', { name: ' ' }), o: actor('o', { type: 'organisation', name: 'Oy', contact: 'o', note: 'n' }),
      d: { ...actor('d', { name: 'Pois', contact: 'p' }), del: 1 },
    },
    links: { l: { id: 'l', pos: 'a', from: 'o', to: 'x', strength: 'weak', about: '', note: 'epäilee' } },
  };
  expect(countPersonalData(document)).toEqual({ persons: 1, contacts: 2, notes: 2 });
});
