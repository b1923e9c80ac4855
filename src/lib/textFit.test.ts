import { describe, expect, it } from 'vitest';
import { shorten, textWidth, wrapText } from './textFit';

const TEXTS = [
  'Verkosto', 'Hyvinvointi- ja työllisyyspalvelujen yhteinen koordinaatio', 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
  'Ovttasbargofierpmádat Sápmelaččaid gaskkas', 'Встречаемся лично', '👩‍👩‍👧‍👦 Perhekeskus 🧭', '', '   ', 'MMMMMMMMMMMMMMMMMMMMMM', 'i',
];

describe('fitting text', () => {
  it('never gives a line wider than its room, nor more lines than allowed', () => {
    for (const text of TEXTS) for (const room of [60, 110, 200]) for (const most of [1, 2, 3]) {
      const lines = wrapText(text, 14, room, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, 14), `${line} in ${room}`).toBeLessThanOrEqual(room);
      expect(textWidth(shorten(text, 14, room), 14)).toBeLessThanOrEqual(room);
    }
  });

  it('keeps every letter when there is room, and says so when there is not', () => {
    for (const text of TEXTS) {
      const whole = wrapText(text, 14, 120, 40);
      expect(whole.join('').replace(/[-\s]/g, '')).toBe(text.replace(/[-\s]/g, ''));
      const [only = ''] = wrapText(text, 14, 40, 1);
      if (textWidth(text.trim(), 14) > 40) expect(only).toMatch(/…$/);
    }
  });

  it('cuts a long word between syllables', () => {
    expect(wrapText('Lainsäädäntövalmistelu', 14, 90, 9)).toEqual(['Lainsäädän-', 'tövalmistelu']);
    expect(wrapText('Palveluverkkosuunnittelu', 14, 90, 9)[0]).toMatch(/^(Pal|Palve|Palvelu|Palveluverk|Palveluverkko)-$/);
  });

  it('cuts no whole emoji in two', () => {
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14, 200)).toMatch(/^(👩‍👩‍👧‍👦)*…?$/u);
  });
});
