import { expect, it } from 'vitest';
import { actionOf, keyName, WALL_KEYS, wallKeyRows } from './keys';
import { texts } from './texts';

const t = texts.translator('fi');

it('every key means one thing', () => {
  const all = WALL_KEYS.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
});

it('remote clickers turn and darken', () => {
  expect(actionOf('PageDown')).toBe('next');
  expect(actionOf('PageUp')).toBe('back');
  expect(actionOf('Enter')).toBe('next');
  expect(actionOf('.')).toBe('dark');
  expect(actionOf('b')).toBe('dark');
});

it('letters mean the same with the shift key or caps lock on; other keys mean nothing', () => {
  expect(actionOf('E')).toBe('edit');
  expect(actionOf('x')).toBeUndefined();
  expect(actionOf('Tab')).toBeUndefined();
});

it('the list for people names every action and its keys in words', () => {
  const rows = wallKeyRows(t);
  expect(rows).toHaveLength(WALL_KEYS.length + 1);
  expect(rows[0]).toEqual({ keys: ['→', 'väli', 'Page Down', '↓', 'Enter'], text: 'Seuraava' });
  expect(keyName('o', t)).toBe('O');
});
