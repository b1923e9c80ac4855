import { describe, expect, it } from 'vitest';
import { joinNames, splitNames } from './nameList';

describe('names in one cell', () => {
  it('are joined as people write them', () => {
    expect(joinNames(['Aino Halme', 'Silta ry', ''])).toBe('Aino Halme; Silta ry');
  });

  it.each([
    [[]],
    [['Aino Halme']],
    [['Paja; ja verstas', 'Silta ry', 'Yhdistys "Kivijalka"']],
    [['"', '""', ';', '";"']],
    [['__proto__', "'=1", 'Matti, Maija']],
  ])('come back as they were: %j', (names) => {
    expect(splitNames(joinNames(names))).toEqual(names);
  });

  it('are found however they were typed', () => {
    expect(splitNames(' Aino Halme ;Silta ry;; \n Kela\n')).toEqual(['Aino Halme', 'Silta ry', 'Kela']);
    expect(splitNames('Silta "ry"; Kela')).toEqual(['Silta "ry"', 'Kela']);
    expect(splitNames('"auki; Kela')).toEqual(['"auki', 'Kela']);
  });
});
