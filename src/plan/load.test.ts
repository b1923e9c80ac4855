import { describe, expect, it } from 'vitest';
import type { Actor, Step, WorkbookDocument } from '@/document';
import { carrySteps } from '@/document';
import { findRoleBoard, planEvents, planRows, readCarried, readLoad, stepDate, unfinishedOf, yearsOn, yearsToCarry } from './index';

const TODAY = '2027-03-11';

const actor = (id: string, name: string): Actor => ({
  id, pos: id, name, type: 'person', organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
});
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id, pos: id, title: id, block: 'roles.steps', entry: '', owners: [], due: '', status: 'open', note: '', ...more,
});
const byId = <T extends { readonly id: string }>(entries: readonly T[]): Record<string, T> => Object.fromEntries(entries.map((one) => [one.id, one]));

const card = (id: string, column: string) => ({ id, pos: id, column, actor: id });
const documentWith = (...steps: readonly Step[]): WorkbookDocument => ({
  meta: { name: '', event: '', place: '', date: '', templateId: 't', created: 0, language: 'fi', present: {}, logos: {}, sections: { roles: { pos: 'a', hidden: false } } },
  actors: byId([actor('leila', 'Leila Ahmadi'), actor('jari', 'Jari Tossavainen'), actor('uusi', 'Uusi Jäsen')]),
  links: {}, steps: byId(steps), events: {}, workshops: {},
  answers: { 'roles.roles': { kind: 'board', cards: byId([card('leila', 'engine'), card('jari', 'occasional')]), columns: {} } as never },
});
const board = findRoleBoard([
  { key: 'links.links', kind: 'board', config: { holds: 'links', columns: [{ id: 'strong', label: 'Vahvat' }] } },
  { key: 'roles.roles', kind: 'board', config: { columns: [{ id: 'engine', label: 'Veturi' }, { id: 'occasional', label: 'Satunnainen osallistuja' }] } },
]);

describe('who carries what', () => {
  it('counts open and late steps beside the role taken', () => {
    const document = documentWith(
      step('a', { owners: ['leila'], due: '2027-02' }), step('b', { owners: ['leila', 'uusi'], status: 'doing' }), step('c', { owners: ['leila'], status: 'done' }), step('d'),
    );
    const load = readLoad(planRows(document, TODAY), document, board);
    expect(load.actors.map(({ actor: { id }, role, open, late }) => [id, role?.name, open, late])).toEqual([
      ['leila', 'Veturi', 2, 1], ['uusi', undefined, 1, 0],
    ]);
    expect(load).toMatchObject({ unowned: 1, turned: [] });
  });

  it('asks where an occasional participant carries more than a driver, also one without steps', () => {
    const document = documentWith(step('a', { owners: ['jari'] }));
    const { turned, actors } = readLoad(planRows(document, TODAY), document, board);
    expect(turned.map(({ occasional, driver }) => [occasional.actor.id, driver.actor.id])).toEqual([['jari', 'leila']]);
    expect(actors.at(-1)).toMatchObject({ open: 0 });
  });

  it('does without a board of roles, and with a damaged one', () => {
    const document = documentWith(step('a', { owners: ['jari'] }));
    expect(findRoleBoard([{ key: 'x.y', kind: 'board', config: null }])).toBeNull();
    expect(readLoad(planRows(document, TODAY), document, null).actors[0]).toMatchObject({ role: null, open: 1 });
    expect(readLoad(planRows(document, TODAY), { ...document, answers: { 'roles.roles': { kind: 'board' } } }, board).actors).toHaveLength(1);
  });
});

describe('carrying steps over', () => {
  it('offers what is unfinished of a year', () => {
    const rows = planRows(documentWith(step('a', { due: '2026-05' }), step('b', { due: '2026-Q4', status: 'done' }), step('c', { due: '2027-Q1', status: 'doing' }), step('d')), TODAY);
    expect(yearsToCarry(rows)).toEqual([2026, 2027]);
    expect(unfinishedOf(rows, 2026).map((row) => row.step.id)).toEqual(['a']);
  });

  it('makes a new step, drops the old one with a note and links them both ways', () => {
    const document = structuredClone(documentWith(step('old', { pos: 'a0', due: '2026-05', owners: ['jari'], note: 'Alku' })));
    carrySteps.recipe(document as never, { steps: [{ id: 'new', from: 'old', due: '2027-05' }, { id: 'none', from: 'lost', due: '' }], note: 'Siirretty vuodelle 2027' });
    expect(document.steps.new).toMatchObject({ title: 'old', owners: ['jari'], due: '2027-05', status: 'open', carriedFrom: 'old', note: 'Alku' });
    expect(document.steps.old).toMatchObject({ status: 'dropped', note: 'Alku\nSiirretty vuodelle 2027' });
    expect(document.steps.none).toBeUndefined();
    const carried = readCarried(planRows(document, TODAY));
    expect(carried.get('old')?.to?.step.id).toBe('new');
    expect(carried.get('new')?.from?.step.id).toBe('old');
  });
});

describe('dates moved', () => {
  it.each([['2028-02-29', '2029-02-28'], ['2027-04', '2028-04'], ['2027-Q4', '2028-Q4'], ['', '']])('%s a year on is %s', (date, expected) => {
    expect(yearsOn(date, 1)).toBe(expected);
  });

  it.each([['2027-01-31', '2027-02-28'], ['2027-12', '2028-01'], ['2027-Q4', '2028-Q1'], ['', '']])('%s one on is %s', (date, expected) => {
    expect(stepDate(date, 1)).toBe(expected);
  });
});

it('events that recur come in their months from their first on', () => {
  const event = { id: 'e', pos: 'a', title: 'Ryhmä', recurs: 'monthly', when: '2026-11-30', phase: '', owners: [], block: 'y.y', note: '' } as const;
  const when = (years: readonly number[]): readonly string[] => planEvents({ ...documentWith(), events: { e: event } }, years).map((one) => one.when);
  expect(when([2026])).toEqual(['2026-11-30', '2026-12-30']);
  expect(when([2027])).toHaveLength(12);
  expect(when([2027])[1]).toBe('2027-02-28');
  expect(when([2025])).toEqual([]);
});
