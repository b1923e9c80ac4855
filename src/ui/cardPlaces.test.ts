import { describe, expect, it } from 'vitest';
import { indexAt, placeOf, stepPlace } from './cardPlaces';

const lists = [
  { id: 'a', label: 'A', cards: ['1', '2', '3'] },
  { id: 'b', label: 'B', cards: [] },
  { id: 'c', label: 'C', cards: ['4'] },
  { id: 'd', label: 'D', cards: ['5', '6'] },
];

describe('placeOf', () => {
  it('finds the list and the index of a card', () => {
    expect(placeOf(lists, '6')).toEqual({ list: 'd', index: 1 });
    expect(placeOf(lists, 'nobody')).toBeNull();
  });
});

describe('indexAt', () => {
  const card = (top: number, left = 0): Element =>
    ({ getBoundingClientRect: () => ({ top, left, bottom: top + 20, width: 50, height: 20 }) }) as Element;

  it('means the card whose middle lies under the pointer, or the end', () => {
    const cards = [card(0), card(20)];
    expect([5, 15, 35].map((y) => indexAt(cards, { x: 5, y }))).toEqual([0, 1, 2]);
    expect(indexAt([], { x: 5, y: 5 })).toBe(0);
  });

  it('goes along the rows where cards stand side by side', () => {
    const cards = [card(0, 0), card(0, 50), card(30, 0), card(30, 50)];
    const at = (x: number, y: number): number => indexAt(cards, { x, y });
    expect([at(5, 10), at(40, 10), at(90, 10), at(5, 25), at(60, 40), at(90, 40)]).toEqual([0, 1, 2, 2, 3, 4]);
  });
});

describe('stepPlace', () => {
  const step = (card: string, place: { list: string; index: number }, key: string, perRow = 4) => stepPlace(lists, perRow, card, place, key);

  it('goes up and down within a list, and stops at its ends', () => {
    expect(step('2', { list: 'a', index: 1 }, 'ArrowDown')).toEqual({ list: 'a', index: 2 });
    expect(step('2', { list: 'a', index: 2 }, 'ArrowDown')).toBeNull();
    expect(step('2', { list: 'a', index: 0 }, 'ArrowUp')).toBeNull();
  });

  it('goes to the list beside, no further down than its end', () => {
    expect(step('3', { list: 'a', index: 2 }, 'ArrowRight')).toEqual({ list: 'b', index: 0 });
    expect(step('3', { list: 'b', index: 0 }, 'ArrowRight')).toEqual({ list: 'c', index: 0 });
    expect(step('1', { list: 'a', index: 0 }, 'ArrowLeft')).toBeNull();
  });

  it('goes on to the list below or above where lists stand in rows', () => {
    expect(step('1', { list: 'a', index: 2 }, 'ArrowDown', 2)).toEqual({ list: 'c', index: 0 });
    expect(step('5', { list: 'd', index: 0 }, 'ArrowUp', 2)).toEqual({ list: 'b', index: 0 });
    expect(step('1', { list: 'c', index: 0 }, 'ArrowUp', 2)).toEqual({ list: 'a', index: 2 });
  });

  it('leads nowhere by other keys', () => {
    expect(step('1', { list: 'a', index: 0 }, 'x')).toBeNull();
  });
});
