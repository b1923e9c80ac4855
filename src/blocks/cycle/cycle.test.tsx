import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BlockPlace } from '@/blockkit';
import { EXTREME_TEXTS, listEntries } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { CycleEditor } from './CycleEditor';
import { drawCycle, layoutCycle, MARK, PAGE, SMALL, WALL } from './drawCycle';
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

  const counts = Array.from({ length: 11 }, (_, index) => index + 2);
  it.each(counts)('of %i stages keeps every name in its place, clear of the others, the marks and the ring', (count) => {
    const faults: string[] = [];
    for (const measure of [PAGE, WALL]) {
      for (let shift = 0; shift < labels.length; shift++) {
        const stages = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: labels[(index + shift) % labels.length] ?? '', question: '' }));
        const { size, middle, r, stages: places } = layoutCycle({ stages }, measure);
        const marks = places.map(({ at: [x, y] }): Box => [x - MARK, y - MARK, x + MARK, y + MARK]);
        for (const [index, { box, lines }] of places.entries()) {
          const note = (what: string): void => void faults.push(`${lines.join(' ')} ${what} (${count}, ${measure.text})`);
          if (box[0] < 0 || box[1] < 0 || box[2] > size[0] || box[3] > size[1]) note('leaves the drawing');
          if (places.slice(index + 1).some((other) => meet(box, other.box))) note('meets another name');
          if (marks.some((mark) => meet(box, mark))) note('lies on a mark');
          // The point of the box that is nearest to the middle.
          const near = [Math.max(box[0], Math.min(middle[0], box[2])), Math.max(box[1], Math.min(middle[1], box[3]))] as const;
          if (Math.hypot(near[0] - middle[0], near[1] - middle[1]) < r + 3) note('lies on the ring');
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('keeps the name of the hub inside it', () => {
    for (const label of labels) {
      for (const measure of [PAGE, WALL, SMALL]) {
        const ring = { stages: config.stages, hub: { label, question: '' } };
        const { middle, hub } = layoutCycle(ring, measure);
        const text = drawCycle(ring, initialState(ring), { alt: '', measure }).shapes.find((shape) => shape.shape === 'text' && shape.face === 'serif');
        if (text?.shape !== 'text') throw new Error('The hub has no name');
        const { size = 14, at } = text;
        const lines = text.text.split('\n');
        const [top, bottom] = [at[1] - size * 0.75, at[1] + (lines.length - 1) * size * 1.25 + size * 0.25];
        const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
        expect(Math.hypot(half, Math.max(middle[1] - top, bottom - middle[1]) - size * 0.4)).toBeLessThan(hub);
      }
    }
  });

  it('draws the way travelled, what is done and where the group is now', () => {
    const { shapes } = drawCycle(config, samples.typical.state, { alt: '' });
    expect(shapes.filter((shape) => shape.shape === 'arc' && shape.arrow && shape.stroke === 'lake')).toHaveLength(1);
    expect(shapes.filter((shape) => shape.shape === 'circle' && shape.r === MARK && shape.fill === 'lake')).toHaveLength(1);
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
  await user.click(within(panel).getByRole('button', { name: /^Toiminnot: / }));
  await user.click(screen.getByRole('menuitem', { name: 'Tee tästä askel' }));
  expect(listEntries(getDocument().steps)).toMatchObject([
    { title: 'Kylätalot ja etätyökeskus puuttuvat vielä.', note: 'Vastaus kysymykseen: Keiden pitää olla mukana, jotta se onnistuu?' },
  ]);
});

it('shows all the stages one after another, each with its own answers', async () => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView ??= () => undefined;
  const { user, stateNow } = open(samples.typical.state);
  await user.click(screen.getByRole('radio', { name: 'Kaikki' }));
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  const how = screen.getByRole('region', { name: '4 Miten' });
  expect(screen.getAllByRole('region', { name: /^(\d |Millä)/ })).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: /^4 Miten/ }));
  expect(how).toHaveFocus();
  await user.click(within(how).getByRole('button', { name: 'Lisää vastaus' }));
  await user.keyboard('Kuukausi kerrallaan');
  await user.click(within(how).getByRole('radio', { name: 'valmis' }));
  expect(stateNow().stages.how?.status).toBe('done');
  expect(listEntries(stateNow().stages.how?.answers ?? {}).map(({ text }) => text)).toEqual(['Kuukausi kerrallaan']);
});

it('takes answers to a stage that has come to the template later', async () => {
  const { user, stateNow } = open({ ...initialState(config), stages: {} });
  await user.click(screen.getByRole('button', { name: 'Lisää vastaus' }));
  await user.keyboard('Tarve');
  expect(listEntries(stateNow().stages.why?.answers ?? {}).map(({ text }) => text)).toEqual(['Tarve']);
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
