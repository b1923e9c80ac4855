import { describe, expect, it } from 'vitest';
import type { LocalFigure } from '@/template';
import { figureItems } from './figure';
import type { Item, Measure, TextItem } from './items';

/** Every letter half as wide as high. */
const measure: Measure = (text, { size }) => [...text].length * size * 0.5;
const draw = (...shapes: LocalFigure['shapes']): readonly Item[] => figureItems({ size: [100, 100], alt: '', shapes }, 0, 0, 1, measure);
const lettersOf = (items: readonly Item[]): readonly TextItem[] => items.filter((item): item is TextItem => item.type === 'text');

describe('words along a circle', () => {
  const angles = [0, 30, 120, 180, 200, 300];

  it.each(angles)('stand in order from left to right, their middle at %i degrees', (angle) => {
    const letters = lettersOf(draw({ shape: 'arc-text', at: [50, 50], r: 40, angle, text: 'Kokoamme', size: 8 }));
    expect(letters.map(({ text }) => text).join('')).toBe('Kokoamme');
    const middle = { x: (letters[3]!.x + letters[4]!.x) / 2 - 50, y: (letters[3]!.y + letters[4]!.y) / 2 - 50 };
    expect((Math.atan2(middle.x, -middle.y) * 180 / Math.PI + 360) % 360).toBeCloseTo(angle, 0);
    // No letter stands on its head.
    for (const { angle: turn = 0 } of letters) expect(Math.cos((turn * Math.PI) / 180)).toBeGreaterThan(-0.6);
    const distances = letters.slice(1).map((letter, at) => Math.hypot(letter.x - letters[at]!.x, letter.y - letters[at]!.y));
    for (const distance of distances) expect(distance).toBeCloseTo(4, 0);
  });
});

it('keeps a haloed text clear of what lies under it, as wide as the text', () => {
  const [ground, text] = draw({ shape: 'text', at: [50, 50], text: 'Ohjaamo', size: 10, anchor: 'start', halo: true });
  expect(text).toMatchObject({ type: 'text', x: 50, y: 50 });
  const xs = ground?.type === 'path' ? ground.path.flatMap((command) => (command.length >= 3 ? [command[1] as number] : [])) : [];
  expect(Math.min(...xs)).toBeLessThan(50);
  expect(Math.max(...xs)).toBeGreaterThan(85);
});

it('turns the lines of a text about one point', () => {
  const [first, second] = lettersOf(draw({ shape: 'text', at: [50, 50], text: 'yksi\nkaksi', size: 10, rotate: 90 }));
  expect(first).toMatchObject({ x: 50, y: 50, angle: 90 });
  expect(second?.x).toBeCloseTo(37.5);
  expect(second?.y).toBeCloseTo(50);
});

it('draws part of a ring as one closed path', () => {
  const [part] = draw({ shape: 'sector', at: [50, 50], r: [20, 40], from: 0, to: 90, fill: 'wash', stroke: 'none' });
  const path = part?.type === 'path' ? part.path : [];
  expect(path[0]).toEqual(['M', 50, 10]);
  expect(path.at(-1)).toEqual(['Z']);
  expect(path.filter(([command]) => command === 'L')).toHaveLength(1);
});
