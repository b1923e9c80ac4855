import { describe, expect, it } from 'vitest';
import type { Actor, Step, WorkbookDocument } from '@/document';
import { localizeTemplate } from '@/template';
import { documentWithBlocks, fakeBlockSpec, templateWithBlocks } from '../../../tests/helpers/renderView';
import { excerpt, matchText } from './matchText';
import { searchWorkbook, type SearchHit } from './searchWorkbook';

const marked = (text: string, query: string): string | null => {
  const match = matchText(text, query);
  if (!match) return null;
  return match.ranges.toReversed().reduce((out, [start, end]) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);
};

describe('matchText', () => {
  it.each([
    ['Kylätalo', 'kyla', '[Kylä]talo'],
    ['Kalatalous', 'kälä', '[Kala]talous'],
    ['Yhteinen polku', 'polku yht', '[Yht]einen [polku]'],
    ['Áile Näkkäläjärvi', 'aile', '[Áile] Näkkäläjärvi'],
    ['Lause. Sana alkaa', 'SANA A', 'Lause. [Sana a]lkaa'],
    ['ei', 'on', null],
    ['yksi kaksi', 'yksi kolme', null],
    ['mitä vain', '  ', null],
  ])('in %j finds %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('prefers the exact letter to the start of a word', () => {
    const scores = ['maku', 'erämaa', 'mäki'].map((text) => matchText(text, 'ma')?.score ?? Infinity);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });

  it('marks the place with the exact letters when there are several', () => {
    expect(marked('mäki ja maku', 'ma')).toBe('mäki ja [ma]ku');
  });
});

describe('excerpt', () => {
  it('keeps the match in sight and its range on the same letters', () => {
    const text = `${'pitkä alku '.repeat(20)}osuma ${'ja loppu '.repeat(20)}`;
    const at = text.indexOf('osuma');
    const cut = excerpt(text, [[at, at + 5]]);
    const [start, end] = cut.ranges[0] ?? [0, 0];
    expect(cut.text.slice(start, end)).toBe('osuma');
    expect(cut.text.length).toBeLessThan(120);
  });
});

const actor = (id: string, name: string, organisation = ''): Actor => ({
  id, pos: id, name, type: 'person', organisation, sector: '', group: '', tags: [], contact: '', note: '',
});
const step = (id: string, title: string): Step => ({
  id, pos: id, title, block: 'define.steps', entry: '', owners: [], due: '', status: 'open', note: '',
});

const search = (query: string, changes: Partial<WorkbookDocument>): readonly SearchHit[] =>
  searchWorkbook(documentWithBlocks(changes), localizeTemplate(templateWithBlocks, 'fi'), fakeBlockSpec, 'fi', query);

describe('searchWorkbook', () => {
  const base = documentWithBlocks();
  const document: Partial<WorkbookDocument> = {
    actors: { a: actor('a', 'Verkko Oy'), b: { ...actor('b', 'Verkko poistettu'), del: 1 } },
    steps: { s: step('s', 'Verkoston päivä'), t: { ...step('t', 'Verkko pois'), del: 1 } },
    answers: { ...base.answers, 'picture.one': { kind: 'answer', text: 'Suuri verkosto kylästä' } as never },
  };

  it('finds sections, actors, steps and answers, in that order when they match as well', () => {
    expect(search('verk', document).map(({ kind, text }) => [kind, text])).toEqual([
      ['section', 'Verkoston kuva'], ['actor', 'Verkko Oy'], ['step', 'Verkoston päivä'], ['text', 'Suuri verkosto kylästä'],
    ]);
  });

  it('tells where each is', () => {
    const hit = search('kylästä', document)[0];
    expect(hit).toMatchObject({ blockTitle: 'Ketkä', section: { id: 'picture', number: 2 } });
  });

  it('puts sections left out last', () => {
    const sections = { ...base.meta.sections, picture: { pos: base.meta.sections.picture?.pos ?? '', hidden: true } };
    const hits = search('verk', { ...document, meta: { ...base.meta, sections } });
    expect(hits.map(({ kind }) => kind)).toEqual(['actor', 'step', 'section', 'text']);
  });

  it('gives fifty at most and nothing for nothing', () => {
    const steps = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`s${index}`, step(`s${index}`, `Askel ${index}`)]));
    expect(search('askel', { steps })).toHaveLength(50);
    expect(search(' ', { steps })).toEqual([]);
  });
});
