import { expect, it } from 'vitest';
import { safeFileName } from './safeFileName';

it('keeps letters of every script', () => {
  expect(safeFileName('Suvannon työllisyysverkosto 2026-11-22', 'pdf')).toBe('Suvannon työllisyysverkosto 2026-11-22.pdf');
  expect(safeFileName('Đávvi: Дарья 漢字', 'pdf')).toBe('Đávvi Дарья 漢字.pdf');
});

it('drops what file systems refuse, and what would hide the ending', () => {
  expect(safeFileName('a/b\\c:d*e?"f<g>h|i', 'pdf')).toBe('a b c d e f g h i.pdf');
  expect(safeFileName('..\u202efdp\u0000 . ', 'pdf')).toBe('fdp.pdf');
});

it('always gives a name', () => {
  expect(safeFileName('???', 'pdf')).toBe('Kehä.pdf');
  expect(safeFileName('con', 'pdf')).toBe('Kehä con.pdf');
});

it('stays short enough in bytes without cutting a letter in half', () => {
  const name = safeFileName('😀'.repeat(100), 'pdf');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(204);
  expect(name).toMatch(/^(😀)+\.pdf$/u);
});
