import { beforeEach, describe, expect, it } from 'vitest';
import { createTestWorkbook, type TestWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { listEntries } from '../entries';
import {
  addAgendaItems, addWorkshop, moveAgendaItem, removeAgendaItem, removeWorkshop, restoreAgendaItem, restoreWorkshop, updateAgendaItems, updateWorkshop,
} from './workshops';

let book: TestWorkbook;
const items = () => listEntries(book.getDocument().workshops.w?.items ?? {});
const ids = (): readonly string[] => items().map(({ id }) => id);

beforeEach(() => {
  book = createTestWorkbook();
  book.run(addWorkshop, { id: 'w', title: 'Verkostopäivä', items: [{ id: 'a', minutes: 10 }, { id: 'b', type: 'break' }, { id: 'c' }] });
});

describe('a workshop', () => {
  it('begins at nine, without a day, its rows in the order given', () => {
    expect(book.getDocument().workshops.w).toMatchObject({ title: 'Verkostopäivä', date: '', start: '09:00', people: 0 });
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(items()[0]).toMatchObject({ type: 'work', minutes: 10, mode: '', started: 0, ended: 0, skipped: false, lockedStart: '' });
  });

  it('takes changes to what is said of it', () => {
    book.run(updateWorkshop, { id: 'w', changes: { date: '2027-04-08', end: '12:00' } });
    expect(book.getDocument().workshops.w).toMatchObject({ date: '2027-04-08', end: '12:00', title: 'Verkostopäivä' });
  });

  it('is removed and brought back with its rows', () => {
    book.run(removeWorkshop, { id: 'w', now: 5 });
    expect(listEntries(book.getDocument().workshops)).toEqual([]);
    book.run(restoreWorkshop, { id: 'w' });
    expect(listEntries(book.getDocument().workshops)).toHaveLength(1);
    expect(ids()).toEqual(['a', 'b', 'c']);
  });
});

describe('rows', () => {
  it('are added last, or together at a place, in their order', () => {
    book.run(addAgendaItems, { workshop: 'w', items: [{ id: 'd' }] });
    book.run(addAgendaItems, { workshop: 'w', items: [{ id: 'e', carriedFrom: 'x' }, { id: 'f' }], index: 1 });
    expect(ids()).toEqual(['a', 'e', 'f', 'b', 'c', 'd']);
    expect(items()[1]?.carriedFrom).toBe('x');
  });

  it('are moved', () => {
    book.run(moveAgendaItem, { workshop: 'w', id: 'c', index: 0 });
    expect(ids()).toEqual(['c', 'a', 'b']);
  });

  it('are changed many at a time, others left alone', () => {
    book.run(updateAgendaItems, { workshop: 'w', changes: { a: { ended: 7 }, b: { started: 7 }, gone: { started: 7 } } });
    expect(items().map(({ started, ended }) => [started, ended])).toEqual([[0, 7], [7, 0], [0, 0]]);
    expect(ids()).toHaveLength(3);
  });

  it('are removed and brought back to their place', () => {
    book.run(removeAgendaItem, { workshop: 'w', id: 'b', now: 5 });
    expect(ids()).toEqual(['a', 'c']);
    book.run(restoreAgendaItem, { workshop: 'w', id: 'b' });
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('of a workshop that is not there change nothing', () => {
    const before = book.getDocument();
    book.run(addAgendaItems, { workshop: 'gone', items: [{ id: 'd' }] });
    book.run(moveAgendaItem, { workshop: 'gone', id: 'a', index: 0 });
    book.run(removeAgendaItem, { workshop: 'w', id: 'gone', now: 5 });
    expect(book.getDocument()).toBe(before);
  });
});
