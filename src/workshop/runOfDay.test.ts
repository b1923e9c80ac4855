import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgendaItem, Workshop } from '@/document';
import { clockOf, MINUTE, parseClock } from './clock';
import { endDay, latenessAhead, resetDay, rowToSkip, type RunChanges, setMinutes, shortenRest, skipRow, startRow } from './runChanges';
import { runOfDay } from './runOfDay';
import { longTogether, longWithoutBreak, minutesByMode } from './runSummary';

const zone = process.env.TZ;
beforeAll(() => { process.env.TZ = 'Europe/Helsinki'; });
afterAll(() => { process.env.TZ = zone; });

let made = 0;
function row(minutes: number, fields: Partial<AgendaItem> = {}): AgendaItem {
  made += 1;
  return {
    id: `row-${made}`, pos: '', type: 'work', title: '', section: '', task: '', mode: '', minutes, lockedStart: '',
    started: 0, ended: 0, skipped: false, note: '', ...fields,
  };
}

function workshop(items: readonly AgendaItem[], fields: Partial<Workshop> = {}): Workshop {
  const placed = items.map((item, index) => ({ ...item, pos: `a${String(index).padStart(3, '0')}` }));
  return { id: 'w', pos: 'a', title: '', date: '2027-04-08', start: '09:00', people: 0, ...fields, items: Object.fromEntries(placed.map((item) => [item.id, item])) };
}

const at = (clock: string, day = '2027-04-08'): number => new Date(`${day}T${clock}:00`).getTime();

const changed = (from: Workshop, changes: RunChanges): Workshop => ({
  ...from,
  items: Object.fromEntries(Object.values(from.items).map((item) => [item.id, { ...item, ...changes[item.id] }])),
});

const plan = (from: Workshop, now = at('08:00')): readonly string[] =>
  runOfDay(from, now).rows.map(({ plannedStart, plannedEnd }) => `${clockOf(plannedStart)}-${clockOf(plannedEnd)}`);
const projection = (from: Workshop, now: number): readonly string[] =>
  runOfDay(from, now).rows.map(({ projectedStart, projectedEnd }) => `${clockOf(projectedStart)}-${clockOf(projectedEnd)}`);

const id = (from: Workshop, index: number): string => Object.keys(from.items)[index] as string;

describe('the plan', () => {
  it('gives every row its clock time one after another', () => {
    expect(plan(workshop([row(30), row(15), row(45)]))).toEqual(['09:00-09:30', '09:30-09:45', '09:45-10:30']);
  });

  it('gives a skipped row no time', () => {
    expect(plan(workshop([row(30), row(15, { skipped: true }), row(45)]))).toEqual(['09:00-09:30', '09:30-09:30', '09:30-10:15']);
  });

  it('keeps a locked row at its time and tells how much is free before it', () => {
    const day = workshop([row(30), row(45, { lockedStart: '11:30' }), row(10)]);
    expect(plan(day)).toEqual(['09:00-09:30', '11:30-12:15', '12:15-12:25']);
    expect(runOfDay(day, at('08:00')).rows.map(({ gap }) => gap)).toEqual([0, 120, 0]);
  });

  it('tells how much is too much before a locked row', () => {
    const day = workshop([row(98), row(60, { lockedStart: '10:30' })]);
    expect(plan(day)).toEqual(['09:00-10:38', '10:30-11:30']);
    expect(runOfDay(day, at('08:00')).rows[1]?.gap).toBe(-8);
  });

  it('goes past midnight, locked rows too', () => {
    const day = workshop([row(90), row(30, { lockedStart: '00:15' })], { start: '22:30' });
    const { rows, plannedEnd } = runOfDay(day, at('08:00'));
    expect(rows[1]?.gap).toBe(15);
    expect(plannedEnd).toBe(at('00:45', '2027-04-09'));
  });

  it('counts real minutes when clocks go forward in the night', () => {
    expect(plan(workshop([row(90), row(30)], { date: '2027-03-28', start: '02:00' }))).toEqual(['02:00-04:30', '04:30-05:00']);
  });

  it('counts real minutes when clocks go back in the night', () => {
    expect(plan(workshop([row(90), row(60)], { date: '2027-10-31', start: '03:00' }))).toEqual(['03:00-03:30', '03:30-04:30']);
  });

  it('is today’s when the workshop has no date', () => {
    expect(runOfDay(workshop([row(30)], { date: '' }), at('07:00', '2027-05-20')).start).toBe(at('09:00', '2027-05-20'));
  });

  it('of a day without rows begins and ends at once', () => {
    expect(runOfDay(workshop([]), at('10:00'))).toMatchObject({ rows: [], current: null, next: null, isBegun: false, deltaMinutes: 0, plannedEnd: at('09:00') });
  });
});

describe('during the day', () => {
  const three = (): Workshop => workshop([row(30), row(15), row(45)]);

  it('is as planned until it begins, whatever the clock says', () => {
    const run = runOfDay(three(), at('13:00'));
    expect(run).toMatchObject({ isBegun: false, deltaMinutes: 0, endDeltaMinutes: 0, projectedEnd: at('10:30') });
  });

  it('is late by the minutes that it began late', () => {
    const day = three();
    const begun = changed(day, startRow(runOfDay(day, at('09:07')), id(day, 0), at('09:07')));
    expect(runOfDay(begun, at('09:10'))).toMatchObject({ isBegun: true, deltaMinutes: 7, endDeltaMinutes: 7, projectedEnd: at('10:37') });
    expect(projection(begun, at('09:10'))).toEqual(['09:07-09:37', '09:37-09:52', '09:52-10:37']);
  });

  it('is ahead when a row ends early, and stays so in the next row', () => {
    let day = three();
    day = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 0), at('09:00')));
    day = changed(day, startRow(runOfDay(day, at('09:27')), id(day, 1), at('09:27')));
    const run = runOfDay(day, at('09:30'));
    expect(run.rows.map(({ state }) => state)).toEqual(['done', 'current', 'waiting']);
    expect(run).toMatchObject({ deltaMinutes: -3, endDeltaMinutes: -3 });
  });

  it('grows late while a row goes over its time', () => {
    const day = changed(three(), {});
    const begun = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 0), at('09:00')));
    expect(runOfDay(begun, at('09:29')).deltaMinutes).toBe(0);
    expect(runOfDay(begun, at('09:42')).deltaMinutes).toBe(12);
  });

  it('lets free time before a locked row take in what is late', () => {
    const day = workshop([row(30), row(45, { lockedStart: '09:42' })]);
    const begun = changed(day, startRow(runOfDay(day, at('09:07')), id(day, 0), at('09:07')));
    const run = runOfDay(begun, at('09:08'));
    expect(run.rows[1]).toMatchObject({ gap: 5, projectedStart: at('09:42') });
    expect(run.endDeltaMinutes).toBe(0);
  });

  it('begins a locked row late when what comes before runs over it, its plan unmoved', () => {
    const day = workshop([row(30), row(45, { lockedStart: '09:30' })]);
    const begun = changed(day, startRow(runOfDay(day, at('09:10')), id(day, 0), at('09:10')));
    expect(runOfDay(begun, at('09:11')).rows[1]).toMatchObject({ gap: -10, plannedStart: at('09:30'), projectedStart: at('09:40') });
  });

  it('passes by rows when a later one is begun', () => {
    const day = three();
    const begun = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 2), at('09:00')));
    const run = runOfDay(begun, at('09:05'));
    expect(run.rows.map(({ state }) => state)).toEqual(['passed', 'passed', 'current']);
    expect(run).toMatchObject({ next: null, projectedEnd: at('09:45'), deltaMinutes: -45 });
  });

  it('wins the time of a row that is skipped after the beginning', () => {
    let day = three();
    day = changed(day, startRow(runOfDay(day, at('09:07')), id(day, 0), at('09:07')));
    day = changed(day, skipRow(runOfDay(day, at('09:08')), id(day, 1)));
    const run = runOfDay(day, at('09:08'));
    expect(run).toMatchObject({ plannedEnd: at('10:30'), projectedEnd: at('10:22'), endDeltaMinutes: -8, deltaMinutes: -8 });
  });

  it('keeps its plan when a row gets more time', () => {
    let day = three();
    day = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 0), at('09:00')));
    day = changed(day, setMinutes(runOfDay(day, at('09:01')), id(day, 2), 60));
    day = changed(day, setMinutes(runOfDay(day, at('09:01')), id(day, 2), 50));
    expect(runOfDay(day, at('09:02'))).toMatchObject({ plannedEnd: at('10:30'), endDeltaMinutes: 5 });
  });

  it('ends: what was not begun is skipped, and the day is over', () => {
    let day = three();
    day = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 0), at('09:00')));
    day = changed(day, endDay(runOfDay(day, at('09:20')), at('09:20')));
    const run = runOfDay(day, at('12:00'));
    expect(run.rows.map(({ state }) => state)).toEqual(['done', 'skipped', 'skipped']);
    expect(run).toMatchObject({ isEnded: true, current: null, next: null, projectedEnd: at('09:20'), deltaMinutes: -70 });
  });

  it('can be taken back to its plan', () => {
    let day = three();
    day = changed(day, startRow(runOfDay(day, at('09:00')), id(day, 0), at('09:00')));
    expect(runOfDay(changed(day, resetDay(runOfDay(day, at('09:20')))), at('09:20')).isBegun).toBe(false);
  });
});

describe('proposals', () => {
  const late = (items: readonly AgendaItem[], minutes: number): Workshop => {
    const day = workshop([row(10), ...items]);
    return changed(day, startRow(runOfDay(day, at('09:00') + minutes * MINUTE), id(day, 0), at('09:00') + minutes * MINUTE));
  };

  it('shorten tasks in proportion and end the day in time, breaks untouched', () => {
    const day = late([row(25), row(15, { type: 'break' }), row(45)], 12);
    const now = at('09:13');
    const changes = shortenRest(runOfDay(day, now));
    expect(Object.values(changes).map(({ minutes }) => minutes)).toEqual([21, 37]);
    expect(runOfDay(changed(day, changes), now)).toMatchObject({ endDeltaMinutes: 0 });
  });

  it('shorten what comes before a locked row, so that it begins in time', () => {
    const day = late([row(30), row(45, { lockedStart: '09:40', type: 'break' }), row(60)], 12);
    const now = at('09:13');
    const changes = shortenRest(runOfDay(day, now));
    expect(Object.keys(changes)).toEqual([id(day, 1)]);
    expect(latenessAhead(runOfDay(changed(day, changes), now))).toBe(0);
  });

  it('shorten after a locked row what could not be won before it', () => {
    const day = late([row(10), row(30, { lockedStart: '09:20', type: 'break' }), row(60)], 12);
    const now = at('09:13');
    const after = runOfDay(changed(day, shortenRest(runOfDay(day, now))), now);
    expect(after.rows.map(({ item }) => item.minutes)).toEqual([10, 5, 30, 53]);
    expect(after.endDeltaMinutes).toBe(0);
  });

  it('never shorten a task under five minutes', () => {
    const day = late([row(6), row(5)], 60);
    expect(Object.values(shortenRest(runOfDay(day, at('10:01')))).map(({ minutes }) => minutes)).toEqual([5]);
  });

  it('shorten a plan to a wished end before the day', () => {
    const day = workshop([row(60), row(60)]);
    const changes = shortenRest(runOfDay(day, at('08:00')), at('10:40'));
    expect(plan(changed(day, changes)).at(-1)).toBe('09:50-10:40');
    expect(Object.values(changes).some((fields) => fields.planned !== undefined)).toBe(false);
  });

  it('skip the shortest task that wins enough', () => {
    const day = late([row(30), row(15), row(5), row(20, { type: 'break' })], 12);
    expect(rowToSkip(runOfDay(day, at('09:13')))?.item.minutes).toBe(15);
  });
});

describe('what a run is made of', () => {
  it('is counted by how people work, skipped rows left out', () => {
    const items = [row(5, { mode: 'alone' }), row(10, { mode: 'pairs' }), row(40, { mode: 'together' }), row(50, { mode: 'together', skipped: true }), row(15, { type: 'break' }), row(8)];
    expect(minutesByMode(items)).toEqual({ alone: 5, pairs: 10, groups: 0, together: 40, break: 15, '': 8 });
  });

  it('tells where the group is together for more than 45 minutes in one go', () => {
    const together = { mode: 'together' } as const;
    const run = runOfDay(workshop([row(30, together), row(20, together), row(5, { mode: 'alone' }), row(45, together)]), at('08:00'));
    expect(longTogether(run)).toEqual([{ from: run.rows[0]?.item.id, to: run.rows[1]?.item.id, minutes: 50 }]);
  });

  it('tells where there is no break for more than 90 minutes', () => {
    const sitting = [row(60), row(31)];
    expect(longWithoutBreak(runOfDay(workshop(sitting), at('08:00')))).toHaveLength(1);
    expect(longWithoutBreak(runOfDay(workshop([row(60), row(15, { type: 'break' }), row(31)]), at('08:00')))).toHaveLength(0);
    expect(longWithoutBreak(runOfDay(workshop([row(60), row(31, { lockedStart: '10:20' })]), at('08:00')))).toHaveLength(0);
  });
});

describe('a time of day as people write it', () => {
  it.each([['9', '09:00'], ['9.15', '09:15'], ['09:15', '09:15'], ['915', '09:15'], ['1430', '14:30'], ['klo 9.05', '09:05'], ['23 59', '23:59']])('%s is %s', (written, clock) => {
    expect(parseClock(written)).toBe(clock);
  });
  it.each(['', '25', '9.75', 'lounas', '9.1.2027'])('%s is none', (written) => expect(parseClock(written)).toBeNull());
});

describe('whatever the day', () => {
  /** Park and Miller, 1988 */
  const random = (seed: number) => {
    let state = seed;
    return (below: number): number => {
      state = (state * 16807) % 2147483647;
      return Math.floor((state / 2147483647) * below);
    };
  };

  const anyDay = (next: (below: number) => number): Workshop =>
    workshop(Array.from({ length: 1 + next(12) }, () => row(next(60), {
      type: next(4) === 0 ? 'break' : 'work',
      skipped: next(6) === 0,
      lockedStart: next(5) === 0 ? `${String(9 + next(6)).padStart(2, '0')}:${String(next(60)).padStart(2, '0')}` : '',
    })));

  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

  it('reordering keeps the sums', () => {
    for (const seed of seeds) {
      const next = random(seed);
      const items = Object.values(anyDay(next).items).map((item) => ({ ...item, lockedStart: '' }));
      const turned = [...items].reverse();
      expect(runOfDay(workshop(turned), at('08:00')).plannedEnd).toBe(runOfDay(workshop(items), at('08:00')).plannedEnd);
      expect(minutesByMode(turned)).toEqual(minutesByMode(items));
    }
  });

  it('locked rows keep their clock time, and rows follow one another', () => {
    for (const seed of seeds) {
      const { rows } = runOfDay(anyDay(random(seed)), at('08:00'));
      rows.forEach(({ item, plannedStart, plannedEnd }, index) => {
        if (item.lockedStart && !item.skipped) expect(clockOf(plannedStart)).toBe(item.lockedStart);
        else expect(plannedStart).toBe(rows[index - 1]?.plannedEnd ?? at('09:00'));
        expect(plannedEnd - plannedStart).toBe(item.skipped ? 0 : item.minutes * MINUTE);
      });
    }
  });

  it('begun late, no row is projected before its plan; what is projected never overlaps', () => {
    for (const seed of seeds) {
      const next = random(seed);
      const day = workshop(Object.values(anyDay(next).items).map((item) => ({ ...item, lockedStart: '' })));
      const first = Object.values(day.items).find(({ skipped }) => !skipped);
      if (!first) continue;
      const now = at('09:00') + (1 + next(40)) * MINUTE;
      const run = runOfDay(changed(day, startRow(runOfDay(day, now), first.id, now)), now + next(100) * MINUTE);
      for (const [index, one] of run.rows.entries()) {
        if (one.state === 'skipped') continue;
        expect(one.projectedStart).toBeGreaterThan(one.plannedStart - 1);
        const before = run.rows[index - 1];
        if (before && before.state !== 'skipped') expect(one.projectedStart).toBeGreaterThan(before.projectedEnd - 1);
      }
    }
  });

  it('shortening never makes the day later, and at most as late as it must be', () => {
    for (const seed of seeds) {
      const next = random(seed);
      const day = anyDay(next);
      const first = Object.keys(day.items)[0] as string;
      const now = at('09:00') + next(50) * MINUTE;
      const begun = changed(day, startRow(runOfDay(day, now), first, now));
      const before = runOfDay(begun, now);
      const changes = shortenRest(before);
      const after = runOfDay(changed(begun, changes), now);
      expect(after.plannedEnd).toBe(before.plannedEnd);
      expect(latenessAhead(after)).toBeLessThan(latenessAhead(before) + 1);
      for (const one of after.rows) expect(one.item.minutes).toBeGreaterThan(Math.min(4, before.rows.find(({ item }) => item.id === one.item.id)?.item.minutes ?? 0) - 1);
    }
  });
});
