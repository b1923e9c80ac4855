import { expect, it } from 'vitest';
import type { AgendaItem, Workshop } from '@/document';
import { carryRows, copyRows, rowsLeftOver, workshopNow, workshopOfRow, workshopsInOrder } from './nextTime';

const row = (id: string, fields: Partial<AgendaItem> = {}): AgendaItem => ({
  id, pos: id, type: 'work', title: id, section: 's', task: 't', mode: 'pairs', minutes: 10, lockedStart: '', started: 0, ended: 0, skipped: false, note: 'muista', ...fields,
});
const workshop = (id: string, date: string, ...items: AgendaItem[]): Workshop => ({
  id, pos: id, title: id, date, start: '09:00', people: 0, items: Object.fromEntries(items.map((item) => [item.id, item])),
});
const ids = () => {
  let number = 0;
  return (): string => `new-${(number += 1)}`;
};

it('puts workshops in the order of their days, those without one last', () => {
  const all = workshopsInOrder({ a: workshop('a', ''), b: workshop('b', '2027-05-01'), c: workshop('c', '2027-04-01'), d: { ...workshop('d', '2027-01-01'), del: 5 } });
  expect(all.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('opens the one going on, else the next one, else the last', () => {
  const april = workshop('april', '2027-04-01');
  const may = workshop('may', '2027-05-01');
  expect(workshopNow([april, may], '2027-04-02')).toBe(may);
  expect(workshopNow([april, may], '2027-06-02')).toBe(may);
  const going = workshop('april', '2027-04-01', row('a', { started: 5 }));
  expect(workshopNow([going, may], '2027-04-02')).toBe(going);
  expect(workshopNow([], '2027-04-02')).toBeUndefined();
});

it('carries skipped tasks once, marked with where they came from, as they were planned', () => {
  const first = workshop('first', '2027-04-01', row('a'), row('b', { skipped: true, planned: 30, minutes: 12, lockedStart: '10:00' }), row('c', { type: 'break', skipped: true }));
  const left = rowsLeftOver(first, [first]);
  expect(left.map(({ id }) => id)).toEqual(['b']);
  const carried = carryRows(left, ids());
  expect(carried).toEqual([{ id: 'new-1', type: 'work', title: 'b', section: 's', task: 't', mode: 'pairs', minutes: 30, note: 'muista', carriedFrom: 'b' }]);
  const second = workshop('second', '', row('new-1', { carriedFrom: 'b' }));
  expect(rowsLeftOver(first, [first, second])).toEqual([]);
  expect(workshopOfRow([first, second], 'b')).toBe(first);
  expect(workshopOfRow([second], 'b')).toBeUndefined();
  expect(workshopOfRow([first], undefined)).toBeUndefined();
});

it('copies a workshop’s rows with their locks, without what happened to them', () => {
  const [copy] = copyRows(workshop('w', '', row('a', { lockedStart: '11:30', started: 5, ended: 6, skipped: true })), ids());
  expect(copy).toEqual({ id: 'new-1', type: 'work', title: 'a', section: 's', task: 't', mode: 'pairs', minutes: 10, note: 'muista', lockedStart: '11:30' });
});
