import { describe, expect, it } from 'vitest';
import { normaliseName } from './normaliseName';

describe('normaliseName', () => {
  it.each([
    ['letter case and spaces', '  Mikael   BJÖRK ', 'Mikael Björk'],
    ['surname first', 'Björk, Mikael', 'Mikael Björk'],
    ['punctuation', 'A. Halme-Virta', 'A Halme Virta'],
    ['legal forms', 'Suvannon Konepaja Oy', 'Suvannon konepaja'],
    ['a legal form after a comma', 'Suvannon Konepaja, Oy', 'Suvannon konepaja'],
    ['composed and decomposed letters', 'Na\u0308kka\u0308la\u0308', 'Näkkälä'],
  ])('makes two spellings meet: %s', (_, one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it.each([
    ['Salla', 'Sälla'],
    ['Ry', 'Oy'],
    ['Анна', 'Инна'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  it('is empty for a name without letters or digits', () => {
    expect(normaliseName(' -- ')).toBe('');
  });
});
