import { describe, expect, it } from 'vitest';
import { SHEET_CELL_LIMIT, sheetText } from './sheetText';

describe('sheetText', () => {
  it.each([['Sovittu 8.4.'], ['rivi 1\nrivi 2'], ['\tsisennys'], ['👩🏽‍🌾 語 Ŋávdná'], ['  reunat  '], ['']])('leaves %j as it is', (text) => {
    expect(sheetText(text)).toBe(text);
  });

  it('knows one line break', () => expect(sheetText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne'));

  it('leaves out what no file can hold', () => expect(sheetText('a\u0000b\u0007c\u001Bd\uFFFEe\uD800f\u0085g\u{1FFFE}h\uFFFDi')).toBe('abcdefghi'));

  it('cuts what is longer than a cell, between letters', () => {
    const long = sheetText('x'.repeat(SHEET_CELL_LIMIT + 1));
    expect([long.length, long.at(-1)]).toEqual([SHEET_CELL_LIMIT, '…']);
    const faces = sheetText(`${'x'.repeat(SHEET_CELL_LIMIT - 2)}👋👋`);
    expect(faces).toBe(`${'x'.repeat(SHEET_CELL_LIMIT - 2)}…`);
    expect(sheetText('x'.repeat(SHEET_CELL_LIMIT))).toHaveLength(SHEET_CELL_LIMIT);
  });
});
