import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, type BlockPlace, EXTREME_TEXTS, listEntries } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { drawSpectrum, groundOf, planSpectrum } from './drawSpectrum';
import { configSchema, type Dot, initialState, positionAt, type SpectrumConfig, type SpectrumState, type Spot } from './model';
import { packDots } from './pack';
import { type Point, PAPER } from './plan';
import { countDots, describeDots } from './reading';
import { dotsOf, LEADING, samples, TRUST } from './samples';
import { SpectrumEditor } from './SpectrumEditor';
import { SpectrumProjector } from './SpectrumProjector';
import { texts } from './texts';

const block: BlockPlace = { key: 's.ways', sectionId: 's', title: 'Johtaminen', help: '', question: 'Kuka meitä johtaa?' };
const aino: Actor = { id: 'aino', pos: 'a0', type: 'person', name: 'Aino Halme', organisation: '', sector: '', group: '', tags: [], contact: '', note: '' };
const t = texts.translator('fi');

function open(config: SpectrumConfig = LEADING, state: SpectrumState = initialState()) {
  const workbook = renderInWorkbook(<SpectrumEditor block={block} config={config} />, { document: { answers: { [block.key]: state }, actors: { aino } } });
  const stateNow = () => workbook.getDocument().answers[block.key] as SpectrumState;
  return { ...workbook, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), stateNow, dots: () => listEntries(stateNow().dots) };
}

const withDots = (dots: SpectrumState['dots']): SpectrumState => ({ ...initialState(), dots });
const line = (...places: readonly (readonly [number, number?])[]) =>
  dotsOf(places.map(([now, aim]) => ({ now: [now, 0.5] as Spot, ...(aim !== undefined && { aim: [aim, 0.5] as Spot }) })));

afterEach(() => act(clearToasts));

describe('placing dots', () => {
  it('asks first where the group is and then where it wants to get, from a menu of positions', async () => {
    const { user, dots } = open();
    expect(screen.getByText(/Missä olette nyt/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lisää piste' }));
    await user.click(screen.getByRole('menuitem', { name: 'Ylhäältä johdettu' }));
    expect(screen.getByText(/Mihin pitäisi päästä/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Valitse suunta' }));
    await user.click(screen.getByRole('menuitem', { name: 'Yhdessä johdettu' }));
    expect(dots()).toMatchObject([{ actor: '', now: [0.125, 0.5], aim: [0.375, 0.5] }]);
    expect(screen.getByText(/Missä olette nyt/)).toBeInTheDocument();
  });

  it('leaves the aim out when nobody says one, and never asks where the template does not', async () => {
    const first = open();
    await first.user.click(screen.getByRole('button', { name: 'Lisää piste' }));
    await first.user.click(screen.getByRole('menuitem', { name: 'Kaoottinen joukko' }));
    await first.user.click(screen.getByRole('button', { name: 'Ei suuntaa' }));
    expect(screen.getByText(/Missä olette nyt/)).toBeInTheDocument();
    expect(first.dots()[0]).not.toHaveProperty('aim');
    first.unmount();

    open({ ...LEADING, aim: false });
    await first.user.click(screen.getByRole('button', { name: 'Lisää piste' }));
    await first.user.click(screen.getByRole('menuitem', { name: 'Kaoottinen joukko' }));
    expect(screen.queryByText(/Mihin pitäisi päästä/)).not.toBeInTheDocument();
    expect(screen.queryByText('Suunta')).not.toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('moves a dot by arrows, further with Shift, to the ends, and stops there', async () => {
    const { user, dots } = open(LEADING, withDots(line([0.5])));
    const handle = screen.getByRole('slider', { name: 'Piste 1, nyt' });
    expect(handle).toHaveAttribute('aria-valuetext', 'Yhdessä johdettu, 50/100');
    act(() => handle.focus());
    await user.keyboard('{ArrowRight}');
    expect(dots()[0]?.now).toEqual([0.52, 0.5]);
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(dots()[0]?.now).toEqual([0.42, 0.5]);
    await user.keyboard('{End}{ArrowRight}');
    expect(dots()[0]?.now).toEqual([1, 0.5]);
    expect(handle).toHaveFocus();
  });

  it('moves on both axes of a field', async () => {
    const { user, dots } = open(TRUST, withDots(dotsOf([{ now: [0.5, 0.5] }])));
    act(() => screen.getByRole('slider').focus());
    await user.keyboard('{ArrowUp}{Shift>}{ArrowRight}{/Shift}');
    expect(dots()[0]?.now).toEqual([0.6, 0.52]);
  });

  it('goes from dot to dot by pages and has one stop for Tab', async () => {
    const { user } = open(LEADING, withDots(line([0.1, 0.6], [0.9])));
    const handles = screen.getAllByRole('slider');
    expect(handles.map((one) => one.getAttribute('aria-label'))).toEqual(['Piste 1, nyt', 'Piste 1, suunta', 'Piste 2, nyt']);
    expect(handles.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    act(() => handles[0]?.focus());
    await user.keyboard('{PageDown}{PageDown}');
    expect(screen.getByRole('slider', { name: 'Piste 2, nyt' })).toHaveFocus();
    await user.keyboard('{PageDown}{PageUp}');
    expect(screen.getByRole('slider', { name: 'Piste 1, suunta' })).toHaveFocus();
  });

  it('takes an aim and a dot away with Delete, and the dot can be brought back', async () => {
    const { user, dots } = open(LEADING, withDots(line([0.1, 0.6])));
    act(() => screen.getByRole('slider', { name: 'Piste 1, suunta' }).focus());
    await user.keyboard('{Delete}');
    expect(dots()[0]).not.toHaveProperty('aim');
    act(() => screen.getByRole('slider', { name: 'Piste 1, nyt' }).focus());
    await user.keyboard('{Delete}');
    expect(dots()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(dots()).toHaveLength(1);
  });
});

describe('the list', () => {
  it('names, moves and removes without the drawing', async () => {
    const { user, dots } = open(LEADING, withDots(line([0.1], [0.6, 0.9])));
    await user.click(screen.getByRole('button', { name: 'Pisteet luettelona: 2 pistettä' }));
    const list = screen.getByRole('list', { name: 'Pisteet luettelona' });
    await user.click(within(list).getByRole('button', { name: /Piste 2, nyt/ }));
    await user.click(screen.getByRole('option', { name: 'Kaoottinen joukko' }));
    expect(dots()[1]?.now).toEqual([0.875, 0.5]);
    await user.click(within(list).getByRole('button', { name: /Piste 2, suunta/ }));
    await user.click(screen.getByRole('option', { name: 'Ei suuntaa' }));
    expect(dots()[1]).not.toHaveProperty('aim');
    await user.type(within(list).getByLabelText('Kenen on Piste 1'), 'aino{Enter}');
    expect(dots()[0]?.actor).toBe('aino');
    expect(screen.getByRole('slider', { name: 'Aino Halme, nyt' })).toBeInTheDocument();
  });

  it('shows two hundred dots in parts', async () => {
    const { user } = open(LEADING, withDots(line(...Array.from({ length: 200 }, () => [0.4] as const))));
    await user.click(screen.getByRole('button', { name: 'Pisteet luettelona: 200 pistettä' }));
    const list = screen.getByRole('list', { name: 'Pisteet luettelona' });
    expect(within(list).getAllByRole('listitem').length).toBeLessThan(50);
    expect(screen.getByRole('button', { name: 'Näytä kaikki 200' })).toBeInTheDocument();
  });
});

describe('hidden dots', () => {
  it('stay out of sight here and on the wall until they are shown; each sees only their own', async () => {
    const { user, stateNow, dots } = open(LEADING, withDots(line([0.1], [0.9])));
    await user.click(screen.getByRole('button', { name: /^Piilota pisteet/ }));
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(screen.getByText('2 pistettä on piilossa.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lisää piste' }));
    await user.click(screen.getByRole('menuitem', { name: 'Vapaasti kehittyvä' }));
    expect(screen.getAllByRole('slider')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ei suuntaa' }));
    await user.click(screen.getByRole('button', { name: 'Valmis, seuraava' }));
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();

    const wall = renderInWorkbook(<SpectrumProjector block={block} config={LEADING} />, { document: { answers: { [block.key]: stateNow() } } });
    expect(wall.container).toHaveTextContent('3 pistettä on piilossa.');
    expect(wall.container.querySelector('[aria-label*="Ylhäältä johdettu: nyt 0"]')).not.toBeNull();
    wall.unmount();
    await user.click(screen.getByRole('button', { name: 'Näytä pisteet' }));
    expect(screen.getAllByRole('slider')).toHaveLength(3);
    expect(dots()).toHaveLength(3);
  });
});

describe('what the dots tell', () => {
  it('is where half of them are and where most want to get', () => {
    const dots = listEntries(line([0.1, 0.4], [0.2, 0.3], [0.4, 0.45], [0.45, 0.9], [0.9]));
    expect(describeDots(t, LEADING, dots)).toEqual([
      'Puolet pisteistä on välillä ”Ylhäältä johdettu” – ”Yhdessä johdettu”.',
      'Suunta: kohti kohtaa ”Yhdessä johdettu” (3/4).',
    ]);
    expect(countDots(LEADING, dots).map(({ now, aim }) => [now, aim])).toEqual([[2, 0], [2, 3], [0, 0], [1, 1]]);
    expect(describeDots(t, LEADING, listEntries(line([0.1], [0.2])))).toEqual([]);
  });

  it('counts each place to the nearest position, on a line and on a field', () => {
    expect([0, 0.2499, 0.2501, 0.74, 1].map((x) => positionAt(LEADING, [x, 0.5]).id)).toEqual(['above', 'above', 'together', 'free', 'chaos']);
    expect(positionAt(TRUST, [0.9, 0.9]).id).toBe('deep');
    expect(positionAt(TRUST, [0.1, 0.2]).id).toBe('far');
  });
});

describe('a template', () => {
  it('must give a place to the positions of a field, and spans between positions that exist', () => {
    expect(configSchema.safeParse(LEADING).success).toBe(true);
    expect(configSchema.safeParse({ ...TRUST, positions: LEADING.positions }).success).toBe(false);
    expect(configSchema.safeParse({ ...LEADING, spans: [{ label: 'x', from: 'above', to: 'nowhere' }] }).success).toBe(false);
  });
});

const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

describe('the drawing', () => {
  const piles: readonly (readonly [string, readonly Dot[]])[] = [
    ['one', listEntries(line([0.3, 0.9]))],
    ['all in one place', listEntries(line(...Array.from({ length: 200 }, () => [0.5, 0.5] as const)))],
    ['at the ends', listEntries(line(...Array.from({ length: 40 }, (_, index) => [index % 2, (index + 1) % 2] as const)))],
  ];
  it.each(piles)('never hides a dot under another: %s', (_, dots) => {
    for (const config of [LEADING, TRUST]) {
      for (const measure of [PAPER, { width: 340, text: 13 }]) {
        const { ground, placement: { marks, r } } = planSpectrum(config, dots, measure);
        expect(marks).toHaveLength(2 * dots.length);
        const [width, height] = ground.size;
        const outside = marks.filter(({ at: [x, y] }) => x < r || x > width - r || y < r || y > height - r);
        const hidden = marks.filter(({ at }, index) => marks.slice(index + 1).some((other) => far(at, other.at) < 2 * r));
        expect([...outside, ...hidden]).toEqual([]);
      }
    }
  });

  it('puts a dot that stands alone exactly where it belongs', () => {
    expect(packDots([[50, 60]], 5, { box: [0, 0, 100, 100], taken: [], sideways: 1 })).toEqual([[50, 60]]);
    expect(packDots([[50, 50], [50, 50]], 40, { box: [0, 0, 100, 100], taken: [], sideways: 1 })).toBeNull();
  });

  const labels = [...EXTREME_TEXTS, 'Yhdessä johdettu', 'Kehittämisyhteistyö'];
  it.each(Array.from({ length: 11 }, (_, index) => index + 2))('of %i positions keeps every word in its place', (count) => {
    const faults: (readonly number[])[] = [];
    for (const measure of [PAPER, { width: 700, text: 15 }, { width: 340, text: 13 }]) {
      for (let shift = 0; shift < labels.length; shift++) {
        const label = (index: number): string => labels[(index + shift) % labels.length] ?? '';
        const positions = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, label: label(index), help: label(index + 1) }));
        const config: SpectrumConfig = { positions, spans: [{ label: label(2), from: 'p0', to: 'p1' }], low: label(3), high: label(4) };
        const { size: [width, height], shapes } = drawSpectrum(t, config, listEntries(line([0.2, 0.4])), planSpectrum(config, listEntries(line([0.2, 0.4])), measure));
        const boxes = shapes.flatMap((shape) => {
          if (shape.shape !== 'text') return [];
          const { at: [x, y], text, size = 14, anchor = 'middle', weight } = shape;
          const lines = text.split('\n');
          const wide = Math.max(...lines.map((one) => textWidth(one, size, weight === 'bold')));
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          return [[left, y - size * 0.8, left + wide, y - size * 0.8 + lines.length * size * 1.25] as const];
        });
        for (const [index, a] of boxes.entries()) {
          const met = boxes.slice(index + 1).filter((b) => a[0] < b[2] - 1 && b[0] < a[2] - 1 && a[1] < b[3] - 2 && b[1] < a[3] - 2);
          const isOut = a[0] < -1 || a[2] > width + 1 || a[3] > height + 2;
          if (met.length > 0 || isOut) faults.push([count, measure.width, shift, ...a]);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('tells in words all that it shows', () => {
    const { config, state } = samples.typical;
    const dots = listEntries(state.dots);
    const { alt } = drawSpectrum(t, config, dots, planSpectrum(config, dots, PAPER));
    expect(alt).toContain('Ylhäältä johdettu: nyt 4, suunta 0.');
    expect(alt).toContain('Suunta: kohti');
  });

  it('keeps the names of a field apart from each other and from the dots', () => {
    const { rooms } = groundOf(TRUST, PAPER);
    const dots = listEntries(dotsOf(Array.from({ length: 60 }, () => ({ now: [0.25, 0.75] as Spot }))));
    const { placement: { marks, r } } = planSpectrum(TRUST, dots, PAPER);
    for (const { at: [x, y] } of marks) {
      for (const [left, top, right, bottom] of rooms.now.taken) expect(x + r <= left + 1e-6 || x - r >= right - 1e-6 || y + r <= top + 1e-6 || y - r >= bottom - 1e-6).toBe(true);
    }
  });
});
