import { describe, expect, it } from 'vitest';
import type { Actor, Step, WorkbookDocument } from '@/document';
import {
  countRows, defaultYear, filterRows, groupByOwner, groupByQuarter, groupBySection, isOpen, NO_FILTER, type PlanRow, planRows,
  planYears, rowsOfYear, todayIndex,
} from './index';

const TODAY = '2027-03-11';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id, pos: id, name, type: 'person', organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...more,
});

const ACTORS = [actor('aino', 'Aino Halme'), actor('aile', 'Áile Näkkäläjärvi'), actor('tuomas', 'Tuomas Rinne')];

let count = 0;
const step = (title: string, more: Partial<Step> = {}): Step => {
  const id = `s${String(count++).padStart(3, '0')}`;
  return { id, pos: id, title, block: 'roles.steps', entry: '', owners: [], due: '', status: 'open', note: '', ...more };
};

const byId = <T extends { readonly id: string }>(entries: readonly T[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const documentWith = (steps: readonly Step[], actors: readonly Actor[] = ACTORS): WorkbookDocument => ({
  meta: {
    name: '', event: '', place: '', date: '', templateId: 't', created: 0, language: 'fi', present: {}, logos: {},
    sections: { picture: { pos: 'a', hidden: false }, roles: { pos: 'b', hidden: false }, trust: { pos: 'c', hidden: true } },
  },
  actors: byId(actors), links: {}, steps: byId(steps), events: {}, workshops: {}, answers: {},
});

const rowsOf = (...steps: readonly Step[]): readonly PlanRow[] => planRows(documentWith(steps), TODAY);
const titles = (rows: readonly PlanRow[]): readonly string[] => rows.map((row) => row.step.title);

describe('planRows', () => {
  it('sorts by the last day, the more exact date first, those without a date last', () => {
    const rows = rowsOf(
      step('none'), step('quarter', { due: '2027-Q1' }), step('month', { due: '2027-03' }),
      step('day', { due: '2027-03-31' }), step('earlier', { due: '2027-03-30' }), step('year before', { due: '2026-Q4' }),
    );
    expect(titles(rows)).toEqual(['year before', 'earlier', 'day', 'month', 'quarter', 'none']);
  });

  it('keeps the order of the workbook among steps of the same date', () => {
    expect(titles(rowsOf(step('b', { due: '2027-05', pos: 'a1' }), step('a', { due: '2027-05', pos: 'a0' })))).toEqual(['a', 'b']);
  });

  it('leaves out deleted and wholly empty steps, but not one that has only an owner', () => {
    expect(titles(rowsOf(step('gone', { del: 5 }), step('  '), step('', { owners: ['aino'] }), step('here')))).toEqual(['', 'here']);
  });

  it('keeps an empty step that somebody is writing in', () => {
    const empty = step('');
    expect(planRows(documentWith([empty]), TODAY, empty.id)).toHaveLength(1);
  });

  it('treats a date that is none as no date', () => {
    expect(rowsOf(step('x', { due: '2027-02-30' }))[0]).toMatchObject({ lastDay: '', year: null, quarter: null, late: false });
  });

  it('is late only after the last day of the month or quarter, and only when unfinished', () => {
    const rows = rowsOf(
      step('today', { due: TODAY }), step('yesterday', { due: '2027-03-10' }), step('this month', { due: '2027-03' }),
      step('this quarter', { due: '2027-Q1' }), step('last month', { due: '2027-02', status: 'doing' }),
      step('done', { due: '2027-01', status: 'done' }), step('dropped', { due: '2027-01', status: 'dropped' }),
    );
    expect(titles(rows.filter(({ late }) => late))).toEqual(['last month', 'yesterday']);
  });

  it('forgets owners who are no longer in the workbook', () => {
    const document = documentWith([step('x', { owners: ['gone', 'aino', 'missing'] })], [...ACTORS, actor('gone', '', { del: 1 })]);
    expect(planRows(document, TODAY)[0]?.owners.map(({ id }) => id)).toEqual(['aino']);
  });
});

describe('groupByQuarter', () => {
  const rows = rowsOf(
    step('old and late', { due: '2026-11' }), step('old and done', { due: '2026-11', status: 'done' }),
    step('q1', { due: '2027-02', status: 'done' }), step('q1 dropped', { due: '2027-02', status: 'dropped' }),
    step('q3', { due: '2027-Q3' }), step('next year', { due: '2028-01-02' }), step('undated'),
  );

  it('gives the four quarters of a year, what is late from before, and what has no date', () => {
    const groups = groupByQuarter(rows, 2027).map((group) => [group.key, titles(group.rows)]);
    expect(groups).toEqual([
      ['earlier', ['old and late']], ['2027-Q1', ['q1', 'q1 dropped']], ['2027-Q2', []], ['2027-Q3', ['q3']], ['2027-Q4', []],
      ['undated', ['undated']],
    ]);
  });

  it('does not count dropped steps', () => {
    expect(groupByQuarter(rows, 2027)[1]).toMatchObject({ done: 1, total: 1 });
  });

  it('gives every quarter that has steps when all years are asked for', () => {
    expect(groupByQuarter(rows, null).map(({ key }) => key)).toEqual(['2026-Q4', '2027-Q1', '2027-Q3', '2028-Q1', 'undated']);
  });
});

describe('groupByOwner', () => {
  it('puts a step of two under both, and those of nobody last', () => {
    const rows = rowsOf(step('both', { owners: ['tuomas', 'aino'] }), step('hers', { owners: ['aile'] }), step('free'));
    const groups = groupByOwner(rows, 'fi').map((group) => [group.key, titles(group.rows)]);
    expect(groups).toEqual([['aile', ['hers']], ['aino', ['both']], ['tuomas', ['both']], ['unowned', ['free']]]);
  });
});

describe('groupBySection', () => {
  it('follows the order of the workbook, sections left out and unknown ones included', () => {
    const rows = rowsOf(
      step('unknown', { block: 'lost.steps' }), step('t', { block: 'trust.steps' }), step('p', { block: 'picture.steps' }),
      step('r', { block: 'roles.first' }), step('r2', { block: 'roles.second' }),
    );
    expect(groupBySection(rows).map((group) => group.rows.length)).toEqual([1, 2, 1, 1]);
    expect(groupBySection(rows).map(({ key }) => key)).toEqual(['picture', 'roles', 'trust', 'lost']);
  });
});

describe('filterRows', () => {
  const rows = rowsOf(
    step('Aamukahvit neljällä työpaikalla', { owners: ['aile'], due: '2027-01', status: 'doing' }),
    step('Roolit kirjataan', { block: 'picture.steps', note: 'Ensin luonnos' }),
    step('Kutsu', { owners: ['aino'], status: 'done' }),
  );

  it.each([
    [{ show: 'late' }, 1], [{ show: 'unowned' }, 1], [{ owner: 'aino' }, 1], [{ section: 'roles' }, 2], [{ status: 'done' }, 1],
    [{ text: 'NELJALLA kahvit' }, 1], [{ text: 'nakkala' }, 1], [{ text: 'luonnos' }, 1], [{ text: 'kutsu kahvit' }, 0],
    [{ owner: 'aino', status: 'open' }, 0],
  ] as const)('%j lets %i through', (filter, expected) => {
    expect(filterRows(rows, { ...NO_FILTER, ...filter })).toHaveLength(expected);
  });

  it('lets everything through when nothing is asked, and knows it', () => {
    expect(filterRows(rows, NO_FILTER)).toHaveLength(3);
    expect(isOpen({ ...NO_FILTER, text: ' ' })).toBe(true);
    expect(isOpen({ ...NO_FILTER, status: 'done' })).toBe(false);
  });

  it('keeps the row that is being written in', () => {
    expect(titles(filterRows(rows, { ...NO_FILTER, text: 'xyz' }, rows[0]?.step.id))).toEqual(titles(rows.slice(0, 1)));
  });
});

describe('countRows', () => {
  it('counts by status, without the dropped ones in the total', () => {
    const rows = rowsOf(step('a', { status: 'done' }), step('b', { status: 'dropped' }), step('c', { due: '2027-01', owners: ['aino'] }));
    expect(countRows(rows)).toEqual({ total: 2, open: 1, doing: 0, done: 1, dropped: 1, late: 1, soon: 0, unowned: 0, undated: 0 });
  });
});

describe('the year to show', () => {
  it('is this year when it has steps', () => {
    expect(defaultYear(rowsOf(step('a', { due: '2026-05' }), step('b', { due: '2027-12' })), TODAY)).toBe(2027);
  });

  it('is the next year with steps when this one has none, else the last one that had', () => {
    expect(defaultYear(rowsOf(step('a', { due: '2025-05' }), step('b', { due: '2029-Q1' })), TODAY)).toBe(2029);
    expect(defaultYear(rowsOf(step('a', { due: '2024-05' }), step('b', { due: '2025-05' })), TODAY)).toBe(2025);
    expect(defaultYear(rowsOf(step('a')), TODAY)).toBe(2027);
  });

  it('can be chosen among years with steps and this one', () => {
    expect(planYears(rowsOf(step('a', { due: '2029-Q1' }), step('b', { due: '2025-05' })), TODAY)).toEqual([2025, 2027, 2029]);
  });

  it('shows steps of the year, undated ones and late ones from before', () => {
    const rows = rowsOf(step('late', { due: '2026-05' }), step('done', { due: '2026-05', status: 'done' }), step('now', { due: '2027-05' }), step('next', { due: '2028-01' }), step('none'));
    expect(titles(rowsOfYear(rows, 2027))).toEqual(['late', 'now', 'none']);
    expect(rowsOfYear(rows, null)).toHaveLength(5);
  });
});

describe('todayIndex', () => {
  const rows = rowsOf(step('past', { due: '2027-03-10' }), step('today', { due: TODAY }), step('none'));

  it('stands before what is due today', () => {
    expect(todayIndex(rows, TODAY)).toBe(1);
  });

  it('stands last when everything is past, first when nothing is', () => {
    expect(todayIndex(rows.slice(0, 1), TODAY)).toBe(1);
    expect(todayIndex([], TODAY)).toBe(0);
    expect(todayIndex(rows, '2020-01-01')).toBe(0);
  });
});
