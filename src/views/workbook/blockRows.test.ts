import { expect, test } from 'vitest';
import type { LocalBlock } from '@/template';
import { blockRows } from './blockRows';

const block = (id: string, width?: 'half'): LocalBlock => ({ id, kind: 'text', config: {}, ...(width && { width }) });

test('two half blocks that follow each other share a row', () => {
  const rows = blockRows([block('a'), block('b', 'half'), block('c', 'half'), block('d', 'half'), block('e'), block('f', 'half')]);
  expect(rows.map((row) => row.map(({ id }) => id).join('+'))).toEqual(['a', 'b+c', 'd', 'e', 'f']);
});
