import { describe, expect, it } from 'vitest';
import { wallAmount } from './WallText';

const entries = (count: number, text = 'Soitetaan ennen kuin lähetetään lomake') => Array.from({ length: count }, () => [text]);

describe('the amount of text on the wall', () => {
  it('is small for nothing and for a handful of short entries', () => {
    expect(wallAmount([])).toBe('few');
    expect(wallAmount(entries(6))).toBe('few');
  });

  it('grows with entries, with their length and with their line breaks', () => {
    expect(wallAmount(entries(8))).toBe('some');
    expect(wallAmount(entries(200))).toBe('many');
    expect(wallAmount([['sana '.repeat(150)]])).toBe('some');
    expect(wallAmount([['sana '.repeat(400)]])).toBe('many');
    expect(wallAmount([['\n'.repeat(20)]])).toBe('many');
  });

  it('counts every line of an entry', () => {
    expect(wallAmount(Array.from({ length: 6 }, () => ['Aamukahvit', 'Sari Kettunen', 'huomio']))).toBe('many');
  });

  it('has room for more where entries stand side by side', () => {
    expect(wallAmount(entries(12, 'Aino Halme'), 2)).toBe('few');
    expect(wallAmount(entries(12, 'Aino Halme'))).toBe('many');
  });
});
