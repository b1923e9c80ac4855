import { expect, it } from 'vitest';
import type { LocalSection } from '@/template';
import { fitted, minutesOf, type ProposedItem, sectionsThatFit, tasksOf, withBreaks } from './proposeRun';

const words = { coffee: 'Kahvitauko', lunch: 'Lounas' };
const task = (minutes: number, section = 'a'): ProposedItem => ({ type: 'work', title: '', section, task: 't', mode: 'together', minutes });

const section = (howTo: LocalSection['guidance']['howTo']): LocalSection => ({
  id: 'define', part: 'one', title: 'Määrittely', question: 'Mikä?', guidance: { about: [], howTo, questions: [], sources: [] }, blocks: [],
});

it('takes a section’s tasks from its guidance', () => {
  expect(tasksOf(section([{ id: 'own', mode: 'alone', minutes: 5, text: 'Kirjoita' }, { id: 'all', mode: 'together', minutes: 20, text: 'Kootkaa' }]))).toEqual([
    { type: 'work', title: '', section: 'define', task: 'own', mode: 'alone', minutes: 5 },
    { type: 'work', title: '', section: 'define', task: 'all', mode: 'together', minutes: 20 },
  ]);
});

it('takes a section without timed tasks as one row', () => {
  expect(tasksOf(section([]))).toMatchObject([{ section: 'define', task: '', minutes: 20 }]);
});

it('puts coffee where nobody sits for more than 90 minutes', () => {
  const run = withBreaks([task(40), task(40), task(40), task(40), task(40)], '13:15', words);
  let sitting = 0;
  for (const { type, minutes } of run) {
    sitting = type === 'break' ? 0 : sitting + minutes;
    expect(sitting).toBeLessThanOrEqual(90);
  }
  expect(run.filter(({ type }) => type === 'break').map(({ title }) => title)).toEqual(['Kahvitauko', 'Kahvitauko']);
});

it('puts lunch near half past eleven when the day goes on over noon', () => {
  const run = withBreaks(Array.from({ length: 12 }, () => task(30)), '09:00', words);
  const lunch = run.findIndex(({ title }) => title === 'Lounas');
  const at = 9 * 60 + minutesOf(run.slice(0, lunch));
  expect(Math.abs(at - 690)).toBeLessThanOrEqual(30);
  expect(run.filter(({ title }) => title === 'Lounas')).toHaveLength(1);
});

it('gives a morning no lunch and a short meeting no break at all', () => {
  expect(withBreaks([task(40), task(40)], '09:00', words)).toHaveLength(2);
  expect(withBreaks([task(30), task(30), task(30), task(30)], '08:30', words).some(({ title }) => title === 'Lounas')).toBe(false);
});

it('rather breaks between two sections than inside one', () => {
  const run = withBreaks([task(30, 'a'), task(30, 'a'), task(20, 'b'), task(20, 'b')], '13:00', words);
  expect(run.map(({ type, section: of }) => (type === 'break' ? 'break' : of))).toEqual(['a', 'a', 'break', 'b', 'b']);
});

it('begins and ends with work', () => {
  const run = withBreaks([task(120), task(120)], '11:30', words);
  expect(run.map(({ type }) => type)).toEqual(['work', 'break', 'work']);
});

it('shortens tasks evenly to a wished length and leaves breaks whole', () => {
  const rest: ProposedItem = { type: 'break', title: 'Lounas', section: '', task: '', mode: '', minutes: 45 };
  expect(fitted([task(60), rest, task(30)], 100).map(({ minutes }) => minutes)).toEqual([36, 45, 19]);
  expect(fitted([task(20)], 60)).toEqual([task(20)]);
  expect(fitted([task(20), task(3)], 1).map(({ minutes }) => minutes)).toEqual([5, 3]);
});

it('chooses the first sections that fit, at least one', () => {
  const sections = [30, 40, 50].map((minutes, index) => ({ ...section([{ id: 'all', mode: 'together', minutes, text: 'Kootkaa' }]), id: `s${index}` }) as const);
  expect(sectionsThatFit(sections, 70, '09:00')).toHaveLength(2);
  expect(sectionsThatFit(sections, 10, '09:00')).toHaveLength(1);
});
