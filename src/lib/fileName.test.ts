import { expect, it } from 'vitest';
import { fileName } from './fileName';

it('joins what people have written and drops what file systems refuse', () => {
  expect(fileName(['Hallavuori', '', ' a/b:\\c\n"d" '], 'csv')).toBe('Hallavuori - a b c d.csv');
  expect(fileName(['x'.repeat(300)], 'svg')).toHaveLength(84);
});
