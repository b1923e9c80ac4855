import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BlockPlace } from '@/blockkit';
import { EXTREME_TEXTS, listEntries } from '@/blockkit';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { CycleEditor } from './CycleEditor';
import { layoutCycle, MARK } from './drawCycle';
import { type CycleState, HUB, initialState, progress } from './model';
import { samples } from './samples';

const block: BlockPlace = { key: 'try.cycle', sectionId: 'try', title: 'Vaiheet', help: '', question: 'Missä olemme?' };
const { config } = samples.typical;

function open(state: CycleState = initialState(config)) {
  const view = renderInWorkbook(<CycleEditor block={block} config={config} />, { document: { answers: { [block.key]: state } } });
  return { ...view, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), stateNow: () => view.getDocument().answers[block.key] as CycleState };
}

describe('the ring', () => {
  const labels = [...EXTREME_TEXTS, 'Miksi', 'Ymmärrämme, keitä olemme', 'Suunnittelemme ja kokeilemme yhdessä asiakkaiden kanssa', 'Arviointi'];
  type Box = readonly [number, number, number, number];
  const meet = (a: Box, b: Box): boolean => a[0] < b[2] - 0.5 && b[0] < a[2] - 0.5 && a[1] < b[3] - 0.5 && b[1] < a[3] - 0.5;

  it.each(Array.from({ length: 11 }, (_, index) => index + 2))('of %i stages keeps every name in its place', (count) => {
    for (let shift = 0; shift < labels.length; shift++) {
      const stages = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: labels[(index + shift) % labels.length] ?? '', question: '' }));
      const { size, stages: places } = layoutCycle({ stages });
      const boxes = places.map(({ box }) => box);
      const marks = places.map(({ at: [x, y] }): Box => [x - MARK, y - MARK, x + MARK, y + MARK]);
      for (const [index, box] of boxes.entries()) {
        expect(box[0]).toBeGreaterThanOrEqual(0);
        expect(box[1]).toBeGreaterThanOrEqual(0);
        expect(box[2]).toBeLessThanOrEqual(size[0]);
        expect(box[3]).toBeLessThanOrEqual(size[1]);
        for (const other of boxes.slice(index + 1)) expect(meet(box, other), `${places[index]?.lines} meets another name`).toBe(false);
        for (const mark of marks) expect(meet(box, mark), `${places[index]?.lines} lies on a mark`).toBe(false);
      }
    }
  });
});

it('asks one question at a time; arrow keys go round the stages and the hub', async () => {
  const { user } = open();
  expect(screen.getByRole('heading', { name: 'Miksi meitä tarvitaan?' })).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: /^1 Miksi/ }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: /^2 Ketkä/ })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: /^2 Ketkä/ })).toHaveTextContent('Keiden pitää olla mukana');
  await user.keyboard('{End}');
  expect(screen.getByRole('heading', { name: 'Mitä aikaa, rahaa ja taitoa meillä on?' })).toBeInTheDocument();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('tab', { name: /^1 Miksi/ })).toHaveFocus();
});

it('takes answers, a state and where the group is now', async () => {
  const { user, stateNow } = open();
  await user.click(screen.getByRole('tab', { name: /^3 Mitä/ }));
  await user.click(screen.getByRole('button', { name: 'Lisää vastaus' }));
  await user.keyboard('Yhteinen asiakaspolku');
  await user.click(screen.getByRole('radio', { name: 'käynnissä' }));
  await user.click(screen.getByRole('checkbox', { name: 'Olemme nyt tässä' }));
  expect(stateNow().current).toBe('what');
  expect(stateNow().stages.what).toMatchObject({ status: 'doing' });
  expect(listEntries(stateNow().stages.what?.answers ?? {}).map(({ text }) => text)).toEqual(['Yhteinen asiakaspolku']);
  expect(screen.getByRole('tab', { name: /^3 Mitä/ })).toHaveAccessibleName('3 Mitä käynnissä, 1 vastaus, Olemme nyt tässä');
  await user.click(screen.getByRole('checkbox', { name: 'Olemme nyt tässä' }));
  expect(stateNow().current).toBe('');
});

it('makes a step of an answer, with its question as the reason', async () => {
  const { user, getDocument } = open(samples.typical.state);
  const panel = screen.getByRole('tabpanel');
  await user.click(within(panel).getByRole('button', { name: 'Tee tästä askel' }));
  expect(listEntries(getDocument().steps)).toMatchObject([
    { title: 'Kylätalot ja etätyökeskus puuttuvat vielä.', note: 'Vastaus kysymykseen: Keiden pitää olla mukana, jotta se onnistuu?' },
  ]);
});

it('opens where the group is now', () => {
  open(samples.typical.state);
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^2 Ketkä/);
});

it('counts stages that are answered or begun', () => {
  const of = (state: CycleState) => progress({ block, config, state, language: 'fi', document: {} as never });
  expect(of(initialState(config))).toBe(0);
  expect(of(samples.typical.state)).toBeCloseTo(3 / 5);
  expect(of({ ...initialState(config), stages: { ...initialState(config).stages, [HUB]: { status: 'done', answers: {} } } })).toBeCloseTo(1 / 5);
});
