import { describe, expect, it } from 'vitest';
import { foldText } from './foldText';

describe('foldText', () => {
  it('drops case and diacritics', () => {
    expect(foldText('Áile NÄKKÄLÄJÄRVI, Đorđe, Šaara')).toBe('aile nakkalajarvi, dorde, saara');
  });

  it('keeps every character in its place', () => {
    const text = 'Iİ ﬁ 👩‍💻 e\u0301 ß Ä';
    expect(foldText(text)).toHaveLength(text.length);
    expect(foldText(text).indexOf('a')).toBe(text.indexOf('Ä'));
  });
});
