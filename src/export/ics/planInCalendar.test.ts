import { describe, expect, it } from 'vitest';
import type { Actor, CalendarEvent, Step, WorkbookDocument } from '@/document';
import { EMPTY_DOCUMENT } from '../../../tests/helpers/renderInWorkbook';
import { dayInCalendar, ruleInCalendar } from './planDays';
import { type PlanEntry, type PlanPick, planInCalendar } from './planInCalendar';
import { entryOfUid } from './uid';

const step = (id: string, fields: Partial<Step> = {}): Step =>
  ({ id, pos: id, title: `Askel ${id}`, block: 'roles.steps', entry: '', owners: [], due: '2027-05-10', status: 'open', note: '', ...fields });
const event = (id: string, fields: Partial<CalendarEvent> = {}): CalendarEvent =>
  ({ id, pos: id, title: `Tapahtuma ${id}`, when: '2027-05-20', recurs: '', phase: '', owners: [], block: 'year.clock', note: '', ...fields });
const actor = (id: string, name: string): Actor =>
  ({ id, pos: id, type: 'person', name, organisation: '', sector: '', group: '', tags: [], contact: 'aino@example.org', note: '' });

const byId = <T extends { readonly id: string }>(...all: readonly T[]): Record<string, T> => Object.fromEntries(all.map((one) => [one.id, one]));
const ALL: PlanPick = { what: 'all', owners: [], done: true, dropped: true };

function plan(parts: Partial<WorkbookDocument>, pick: Partial<PlanPick> = {}): readonly PlanEntry[] {
  const document = { ...EMPTY_DOCUMENT, meta: { ...EMPTY_DOCUMENT.meta, name: 'Suvanto' }, actors: byId(actor('a', 'Aino Halme'), actor('t', 'Tuomas')), ...parts };
  return planInCalendar({
    workbookId: 'w1', document, language: 'fi', today: '2027-03-01', sections: [{ id: 'roles', number: 5, title: 'Roolit' }], phaseOf: ({ phase }) => phase,
  }, { ...ALL, ...pick });
}

describe('the day that stands for a date', () => {
  it.each([
    ['2027-05-08', 'deadline', '2027-05-08'],
    ['2027-05', 'deadline', '2027-05-31'],
    // 31 July is a Saturday, 31 October a Sunday, 1 August a Sunday.
    ['2027-07', 'deadline', '2027-07-30'],
    ['2027-10', 'deadline', '2027-10-29'],
    ['2027-Q4', 'deadline', '2027-12-31'],
    ['2027-08', 'happening', '2027-08-02'],
    ['2027-Q2', 'happening', '2027-04-01'],
    ['', 'deadline', ''],
    ['2027-02-30', 'happening', ''],
  ] as const)('%s as a %s is %s', (when, as, day) => expect(dayInCalendar(when, as)).toBe(day));
});

describe('a rule', () => {
  it.each([
    ['2027-01-12', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=12'],
    ['2027-01-31', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['2026-11-30', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['2027-03-29', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['2027-03', 'monthly', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
    ['2027-09-09', 'yearly', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=9'],
    ['2028-02-29', 'yearly', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['2027-Q3', 'yearly', 'FREQ=YEARLY;BYMONTH=7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
    ['2027-09-09', '', undefined],
    ['', 'monthly', undefined],
  ] as const)('of %s %s is %s', (when, recurs, rule) => expect(ruleInCalendar({ when, recurs })).toBe(rule));
});

describe('the plan in a calendar', () => {
  it('stands by day, with what has no date last and without an event', () => {
    const entries = plan({ steps: byId(step('late', { due: '2027-Q2' }), step('none', { due: '' })), events: byId(event('first')) });
    expect(entries.map(({ id, ics }) => [id, ics?.uid])).toEqual([['first', 'w1.first@keha'], ['late', 'w1.late@keha'], ['none', undefined]]);
    expect(entryOfUid('w1.late@keha', 'w1')).toBe('late');
    expect(entryOfUid('w1.late@keha', 'w2')).toBeNull();
  });

  it('says in the name that a day stands for more than itself', () => {
    const titleOf = (parts: Partial<WorkbookDocument>): string | undefined => plan(parts)[0]?.ics?.title;
    expect(titleOf({ steps: byId(step('s', { due: '2027-05' })) })).toBe('Askel s (viimeistään toukokuussa)');
    expect(titleOf({ steps: byId(step('s', { due: '2027-Q2', status: 'done' })) })).toBe('Valmis: Askel s (viimeistään 2. neljänneksellä)');
    expect(titleOf({ events: byId(event('e', { when: '2027-08' })) })).toBe('Tapahtuma e (elokuussa, päivä avoin)');
    expect(titleOf({ events: byId(event('e', { when: '2027-08', recurs: 'monthly' })) })).toBe('Tapahtuma e (päivä avoin)');
    expect(titleOf({ steps: byId(step('s', { title: ' ' })) })).toBe('Nimetön askel');
  });

  it('tells who carries it and where it stands, by names alone', () => {
    const [entry] = plan({ steps: byId(step('s', { owners: ['a', 't', 'gone'], note: 'Kutsu ensin' })) });
    expect(entry?.ics?.description).toBe('Kutsu ensin\nVastuu: Aino Halme, Tuomas\nTila: Aloittamatta\nOsio: 5 Roolit\nTyökirja: Suvanto');
    expect(entry?.ics?.categories).toEqual(['Roolit']);
    expect(plan({ events: byId(event('e', { phase: 'Teot' })) })[0]?.ics?.categories).toEqual(['Teot']);
  });

  it('holds an event of an open day as not yet sure, and no step', () => {
    expect(plan({ events: byId(event('e', { when: '2027-08' })) })[0]?.ics?.isTentative).toBe(true);
    expect(plan({ steps: byId(step('s', { due: '2027-08' })) })[0]?.ics?.isTentative).toBe(false);
  });

  it('holds what was asked for', () => {
    const parts = {
      steps: byId(step('open', { owners: ['a'] }), step('done', { status: 'done', owners: ['t'] }), step('dropped', { status: 'dropped' }), step('gone', { del: 1 })),
      events: byId(event('event', { owners: ['t'] }), event('empty', { title: ' ', when: '' })),
    };
    const idsOf = (pick: Partial<PlanPick>): readonly string[] => plan(parts, pick).map(({ id }) => id).sort();
    expect(idsOf({})).toEqual(['done', 'dropped', 'event', 'open']);
    expect(idsOf({ done: false, dropped: false })).toEqual(['event', 'open']);
    expect(idsOf({ what: 'steps' })).toEqual(['done', 'dropped', 'open']);
    expect(idsOf({ what: 'events' })).toEqual(['event']);
    expect(idsOf({ owners: ['t'] })).toEqual(['done', 'event']);
    expect(idsOf({ owners: ['a', 't'], done: false })).toEqual(['event', 'open']);
  });
});
