import { describe, expect, it } from 'vitest';
import { planPaste, readPastedTable } from './pasteTable';

describe('readPastedTable', () => {
  it('reads cells of a spreadsheet, line breaks in cells too', () => {
    expect(readPastedTable('a\t"b\nc"\r\nd\te\r\n', false)).toEqual([['a', 'b\nc'], ['d', 'e']]);
  });

  it('keeps an empty row in the middle, so that the rows below stay in step', () => {
    expect(readPastedTable('a\tb\n\nc\td\n', false)).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('leaves one line, and several lines where rows are fixed, to the cell', () => {
    expect(readPastedTable('Yksi rivi', true)).toBeNull();
    expect(readPastedTable('Yksi\nkaksi', false)).toBeNull();
  });

  it('takes lines as rows where rows can grow', () => {
    expect(readPastedTable('Yksi\nkaksi; kolme\n', true)).toEqual([['Yksi'], ['kaksi; kolme']]);
  });
});

describe('planPaste', () => {
  const size = { rows: 2, columns: 3, canGrow: true };

  it('fills cells from where one pastes and adds rows for the rest', () => {
    expect(planPaste([['a', 'b'], ['c', 'd']], { row: 1, column: 1 }, size)).toEqual({
      cells: [{ row: 1, column: 1, text: 'a' }, { row: 1, column: 2, text: 'b' }],
      newRows: [['', 'c', 'd']],
    });
  });

  it('leaves out what falls over the edges', () => {
    expect(planPaste([['a', 'b'], ['c']], { row: 1, column: 2 }, { ...size, canGrow: false })).toEqual({
      cells: [{ row: 1, column: 2, text: 'a' }],
      newRows: [],
    });
  });
});
