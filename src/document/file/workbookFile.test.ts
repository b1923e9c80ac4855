import * as z from 'zod/mini';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '@/lib/base64';
import type { Template } from '@/template';
import { emptyDocument } from '../newDocument';
import type { WorkbookDocument } from '../types';
import { addActor } from '../commands/actors';
import { addWorkshop, removeAgendaItem } from '../commands/workshops';
import { type KnownKinds, parseWorkbookFile, serializeWorkbook } from './workbookFile';

const text = z.object({ kind: z.literal('text'), text: z.string() });
const known: KnownKinds = new Map([['text', { version: 1, configSchema: z.strictObject({}), stateSchema: text, migrations: [] }]]);

const template: Template = {
  format: 'keha-template', formatVersion: 1, id: 'sample', version: 1, languages: ['fi'],
  name: 'Malli', description: '', effort: '', cloth: 'lake',
  emblem: { size: [10, 10], alt: 'Rengas', shapes: [{ shape: 'circle', at: [5, 5], r: 4 }] },
  parts: [{ id: 'all', title: 'Kaikki' }],
  sections: [{
    id: 'start', part: 'all', title: 'Alku', question: 'Keitä olemme?',
    guidance: { about: [], howTo: [], questions: [], sources: [] },
    blocks: [{ id: 'who', kind: 'text' }],
  }],
};

const sample = (): WorkbookDocument => {
  const document = structuredClone(emptyDocument(template, (kind) => ({ kind, text: 'Ánte Näkkäläjärvi, đ ŋ, Дарья, 👩‍🌾 <script>alert(1)</script>' }) as never));
  addActor.recipe(document as never, { id: 'a1', name: 'Kirjasto' });
  addActor.recipe(document as never, { id: 'a2', name: 'Poistettu' });
  (document.actors.a2 as { del?: number }).del = 5;
  addWorkshop.recipe(document as never, { id: 'w1', date: '2027-03-09', items: [{ id: 'i1', section: 'start', lockedStart: '09:30' }] });
  return document;
};

const state = new Uint8Array([1, 2, 3, 4]);
const file = (): Record<string, any> => JSON.parse(serializeWorkbook({ id: 'abcdefgh', template, document: sample(), state, kinds: known }));
const parse = (value: unknown) => parseWorkbookFile(typeof value === 'string' ? value : JSON.stringify(value), known);
const problem = (value: unknown) => {
  const result = parse(value);
  return result.ok ? null : result.error;
};

describe('a workbook file', () => {
  it('gives back what was saved, without deleted entries', () => {
    const document = sample();
    const result = parse(serializeWorkbook({ id: 'abcdefgh', template, document, state, kinds: known }));
    if (!result.ok || result.value.kind !== 'workbook') throw new Error('not a workbook');
    const { actors: { a2: _, ...actors }, ...rest } = document;
    expect(result.value.document).toEqual({ ...rest, actors });
    expect(result.value.template).toEqual(template);
    expect(result.value.state).toEqual(state);
  });

  it('opens when it was saved before there were workshops', () => {
    const { state: _state, ...plain } = file();
    delete plain.document.workshops;
    const opened = parse(plain);
    expect(opened.ok && opened.value.kind === 'workbook' && opened.value.document.workshops).toEqual({});
  });

  it('carries the rounds along, pictures that they share once, and opens without them', () => {
    const picture = `data:image/png;base64,${'A'.repeat(200_000)}`;
    const document = sample();
    const round = (id: string) => ({ id, name: `Kierros ${id}`, created: 5, document: { ...document, meta: { ...document.meta, name: picture } } });
    const rounds = [round('round-1'), round('round-2')];
    const written = serializeWorkbook({ id: 'abcdefgh', template, document, state, rounds, kinds: known });
    expect(written.length).toBeLessThan(100_000);
    const opened = parse(written);
    if (!opened.ok || opened.value.kind !== 'workbook') throw new Error('not a workbook');
    const { a2: _a2, ...actors } = document.actors;
    expect(opened.value.rounds).toEqual(rounds.map((one) => ({ ...one, document: { ...one.document, actors } })));
    expect(opened.value.warnings).toEqual([]);
    const older = parse(file());
    expect(older.ok && older.value.kind === 'workbook' && older.value.rounds).toEqual([]);
  });

  it.each([['not packed', 'rounds'], ['cut off', toBase64(gzipSync(new Uint8Array(200)).slice(0, 20))], ['something else', toBase64(gzipSync(new TextEncoder().encode('{"rounds":[{"id":"round-1","name":"x","created":1,"document":{"answers":{"a.b":{"kind":"text"}}}}]}')))]])(
    'opens with a warning when its rounds are %s', (_, rounds) => {
      const opened = parse({ ...file(), rounds });
      if (!opened.ok || opened.value.kind !== 'workbook') throw new Error('not a workbook');
      expect(opened.value.rounds).toEqual([]);
      expect(opened.value.warnings).toEqual(['rounds']);
    });

  it('leaves out the rows of a run of the day that were deleted', () => {
    const document = sample();
    removeAgendaItem.recipe(document as never, { workshop: 'w1', id: 'i1', now: 5 });
    const opened = parse(serializeWorkbook({ id: 'abcdefgh', template, document, state, kinds: known }));
    expect(opened.ok && opened.value.kind === 'workbook' && opened.value.document.workshops.w1?.items).toEqual({});
  });

  it('opens when somebody edited it by hand, or left the state away', () => {
    const { state: _state, ...plain } = file();
    plain.document.meta.name = 'Uusi nimi';
    const opened = parse(plain);
    if (!opened.ok || opened.value.kind !== 'workbook') throw new Error('not a workbook');
    expect(opened.value.document.meta.name).toBe('Uusi nimi');
    expect(opened.value.state).toBe(null);
  });

  it('refuses what is not a workbook and says why', () => {
    expect(problem('hei')?.code).toBe('not-json');
    expect(problem('')?.code).toBe('not-json');
    const whole = JSON.stringify(file());
    for (const share of [0.1, 0.5, 0.99]) expect(problem(whole.slice(0, whole.length * share))?.code).toBe('truncated');
    expect(problem({ type: 'excalidraw', elements: [] })?.code).toBe('foreign');
    expect(problem([1, 2])?.code).toBe('foreign');
    expect(problem({ ...file(), formatVersion: 2 })?.code).toBe('newer');
    expect(problem('['.repeat(10_000) + ']'.repeat(10_000))?.code).toBe('too-deep');
    expect(problem(whole.replace('"meta":{', '"meta":{"__proto__":{"admin":true},'))?.code).toBe('invalid');
  });

  it('says where a wrong type stands', () => {
    const wrong = file();
    wrong.document.actors.a1.name = 7;
    expect(problem(wrong)).toEqual({ code: 'invalid', detail: 'document.actors.a1.name: must be string, is a number' });
    const due = file();
    due.document.steps.s1 = { id: 's1', pos: 'a0', title: '', block: 'start.who', entry: '', owners: [], due: 'joskus', status: 'open', note: '' };
    expect(problem(due)?.detail).toMatch(/^document\.steps\.s1\.due: must be YYYY/);
    const answer = file();
    answer.document.answers['start.who'].text = ['x'];
    expect(problem(answer)?.detail).toBe('document.answers.start.who.text: must be string, is a list');
    const logo = file();
    logo.document.meta.logos.l1 = { id: 'l1', pos: 'a0', alt: '', src: 'javascript:alert(1)' };
    expect(problem(logo)?.detail).toMatch(/meta\.logos\.l1\.src: must be a picture/);
  });

  it('keeps a block that a newer version made, and gives it back as it was', () => {
    const newer = file();
    newer.kinds.text = 3;
    newer.document.answers['start.who'].colour = 'sininen';
    const result = parse(newer);
    if (!result.ok || result.value.kind !== 'workbook') throw new Error('not a workbook');
    expect(result.value.warnings).toEqual(['start.who']);
    expect(result.value.template.sections[0]?.blocks[0]?.kind).toBe('text@3');
    const again = JSON.parse(serializeWorkbook({ ...result.value, state, kinds: known }));
    expect(again.kinds).toEqual({ text: 3 });
    expect(again.template).toEqual(template);
    expect(again.document.answers['start.who']).toEqual(newer.document.answers['start.who']);
  });

  it('opens without its state when that is broken or far too large', () => {
    const bomb = gzipSync(new Uint8Array(10));
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 0xfffffff0, true);
    for (const packed of ['!!!', 'AAAA', toBase64(bomb)]) {
      const result = parse({ ...file(), state: packed });
      expect(result.ok && result.value.kind === 'workbook' && result.value.state).toBe(null);
    }
  });
});

describe('a template file', () => {
  it('is refused with the place and a guess at what was meant', () => {
    const wrong = structuredClone(template) as any;
    wrong.sections[0].blocks[0].kind = 'texd';
    expect(problem(wrong)).toEqual({ code: 'template-invalid', detail: "sections[0].blocks[0].kind: 'texd' is unknown, did you mean 'text'?" });
    const key = structuredClone(template) as any;
    key.sections[0].blocks[0].script = 'alert(1)';
    expect(problem(key)?.detail).toBe("sections[0].blocks[0]: 'script' is unknown");
    const twice = structuredClone(template) as any;
    twice.sections.push(twice.sections[0]);
    expect(problem(twice)?.detail).toBe("sections[1].id: 'start' is used twice");
  });

  it('opens when it is right', () => {
    const result = parse(template);
    expect(result).toEqual({ ok: true, value: { kind: 'template', template } });
  });
});
