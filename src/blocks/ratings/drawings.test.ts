import { describe, expect, it } from 'vitest';
import type { LocalFigure } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { drawHeat } from './drawHeat';
import { drawRadar, drawSmallRadar, radarsOf } from './drawRadar';
import { emptyCell, initialState, listItems, type RatingsConfig, type Round } from './model';
import { readRound } from './reading';
import { texts } from './texts';

const t = texts.translator('fi');
const LONG = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas';

const configOf = (groups: number, items: number): RatingsConfig => ({
  low: 'ohut', high: 'vahva', aim: true,
  groups: Array.from({ length: groups }, (_, group) => ({
    id: `g${group}`, label: `Ryhmä ${group + 1}`,
    items: Array.from({ length: items }, (_item, item) => ({ id: `i${item}`, label: item % 2 === 0 ? LONG : 'Tarpeet ja odotukset' })),
  })),
});

function itemsOf(config: RatingsConfig, aim = 5) {
  const [round] = Object.values(initialState(config).rounds) as [Round];
  return readRound(config, { ...round, cells: Object.fromEntries(listItems(config).map(({ key }, index) => [key, { ...emptyCell(), now: 1 + (index % 5), aim }])) });
}

/** Where words begin and end. */
function reach({ shapes }: LocalFigure): readonly (readonly [left: number, right: number])[] {
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text') return [];
    const width = Math.max(...shape.text.split('\n').map((line) => textWidth(line, shape.size ?? 14, shape.weight === 'bold')));
    const left = shape.anchor === 'start' ? shape.at[0] : shape.anchor === 'end' ? shape.at[0] - width : shape.at[0] - width / 2;
    return [[left, left + width] as const];
  });
}

describe('the radar', () => {
  it('has an axis for each item as long as there is room for them', () => {
    const config = configOf(3, 4);
    expect(radarsOf(t, config, itemsOf(config)).map(({ id, axes }) => [id, axes.length])).toEqual([['all', 12]]);
  });

  it('shows means of groups, and each group by itself, where items are many', () => {
    const config = configOf(4, 6);
    expect(radarsOf(t, config, itemsOf(config)).map(({ axes }) => axes.length)).toEqual([4, 6, 6, 6, 6]);
  });

  it('waits until three are rated', () => {
    const config = configOf(1, 4);
    const blank = itemsOf(config).map((one, index) => (index < 2 ? one : { ...one, reading: { ...one.reading, value: null } }));
    expect(radarsOf(t, config, blank)).toEqual([]);
    expect(radarsOf(t, configOf(1, 2), itemsOf(configOf(1, 2)))).toEqual([]);
  });

  it.each([3, 4, 5, 7, 8, 11, 12])('keeps long names inside the drawing with %i axes', (count) => {
    const config = configOf(1, count);
    const [radar] = radarsOf(t, config, itemsOf(config));
    if (!radar) throw new Error('no radar');
    const figure = drawRadar(t, radar);
    for (const [left, right] of reach(figure)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(figure.size[0]);
    }
    for (const shape of figure.shapes) {
      if (shape.shape !== 'text') continue;
      const bottom = shape.at[1] + (shape.text.split('\n').length - 1) * (shape.size ?? 14) * 1.25;
      expect(shape.at[1]).toBeGreaterThanOrEqual(10);
      expect(bottom).toBeLessThanOrEqual(figure.size[1]);
    }
    expect(figure.alt).toContain(LONG);
    expect(drawSmallRadar(t, radar).shapes.filter((shape) => shape.shape === 'text' && shape.weight === 'bold')).toHaveLength(count);
  });
});

describe('the shades on paper', () => {
  it('keep names in their cells, with more than four groups too', () => {
    const config = configOf(6, 5);
    const figure = drawHeat(t, config, itemsOf(config));
    for (const [left, right] of reach(figure)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(figure.size[0] + 1);
    }
    expect(figure.shapes.filter(({ shape }) => shape === 'rect')).toHaveLength(30);
  });
});
