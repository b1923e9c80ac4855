import { expect, it } from 'vitest';
import type { AgendaItem, Workshop } from '@/document';
import type { LocalSection } from '@/template';
import { wallSteps } from './wallSteps';

const section = (id: string, kinds: readonly string[], figure = false): LocalSection => ({
  id, part: 'p', title: id, question: `${id}?`,
  guidance: { about: [], howTo: [], questions: [], sources: [], ...(figure && { figure: { size: [1, 1] as const, alt: '', shapes: [] } }) },
  blocks: kinds.map((kind) => ({ id: kind, kind, config: {} })),
});

const sections = [section('definition', ['text', 'decisions', 'steps'], true), section('trust', ['guide', 'ratings', 'notes'])];

const item = (id: string, pos: string, fields: Partial<AgendaItem>): AgendaItem => ({
  id, pos, type: 'work', title: '', section: '', task: '', mode: '', minutes: 10, lockedStart: '', started: 0, ended: 0, skipped: false, note: '', ...fields,
});

const workshop = (...items: readonly AgendaItem[]): Workshop => ({
  id: 'w', pos: 'a', title: '', date: '', start: '09:00', people: 0, items: Object.fromEntries(items.map((one) => [one.id, one])),
});

const ids = (...given: Parameters<typeof wallSteps>) => wallSteps(...given).map(({ id }) => id);

it('goes through every section: question, figure, blocks, and what was decided and promised together', () => {
  expect(ids(sections)).toEqual([
    'cover', 'definition/question', 'definition/figure', 'definition/text', 'definition/summary', 'trust/question', 'trust/ratings', 'trust/notes', 'end',
  ]);
  expect(wallSteps(sections).find(({ type }) => type === 'summary')).toMatchObject({ blocks: ['definition.decisions', 'definition.steps'] });
});

it('follows the run of the day: its sections once each, in its order, with its breaks, without what is skipped', () => {
  const day = workshop(
    item('1', 'a', { section: 'trust', task: 'one' }),
    item('2', 'b', { type: 'break', title: 'Kahvi' }),
    item('3', 'c', { section: 'trust', task: 'two' }),
    item('4', 'd', { section: 'definition', skipped: true }),
    item('5', 'e', { section: 'gone' }),
  );
  expect(ids(sections, day)).toEqual(['cover', 'trust/question', 'trust/ratings', 'trust/notes', 'pause/2', 'pause/5', 'end']);
});

it('has a cover and an end even when nothing is chosen', () => {
  expect(ids([])).toEqual(['cover', 'end']);
  expect(ids(sections, workshop())).toEqual(['cover', 'end']);
});
