import { describe, expect, it } from 'vitest';
import { addEntry, deleteEntry, listEntries, moveEntry } from './entries';
import { orderKeyBetween } from './orderKey';
import type { Entry, Id } from './types';

const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const ids = (registry: Record<Id, Entry>) => listEntries(registry).map(({ id }) => id);

describe('entries', () => {
  it('keep the order that inserts and moves ask for, whatever their order', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const registry: Record<Id, Entry> = {};
      const expected: Id[] = [];
      for (let round = 0; round < 60; round++) {
        const index = Math.floor(random() * (expected.length + 1));
        if (expected.length > 2 && random() < 0.4) {
          const id = expected.splice(Math.floor(random() * expected.length), 1)[0] as Id;
          const to = Math.min(index, expected.length);
          expected.splice(to, 0, id);
          moveEntry(registry, id, to);
        } else {
          addEntry(registry, { id: `e${round}` }, index);
          expected.splice(index, 0, `e${round}`);
        }
      }
      expect(ids(registry)).toEqual(expected);
    }
  });

  it('can be put between two that got equal keys', () => {
    const registry: Record<Id, Entry> = { a: { id: 'a', pos: 'a1' }, b: { id: 'b', pos: 'a1' }, c: { id: 'c', pos: 'a1' }, d: { id: 'd', pos: 'a2' } };
    addEntry(registry, { id: 'x' }, 1);
    expect(ids(registry)).toEqual(['a', 'x', 'b', 'c', 'd']);
    moveEntry(registry, 'd', 1);
    expect(ids(registry)).toEqual(['a', 'd', 'x', 'b', 'c']);
  });

  it('stay in the registry when deleted, and are not listed', () => {
    const registry: Record<Id, Entry> = {};
    addEntry(registry, { id: 'a' });
    addEntry(registry, { id: 'b' });
    deleteEntry(registry, 'a', 17);
    expect(ids(registry)).toEqual(['b']);
    expect(registry.a?.del).toBe(17);
  });

  it('give the same list for the same frozen registry', () => {
    const registry = Object.freeze({ a: { id: 'a', pos: 'a1' } });
    expect(listEntries(registry)).toBe(listEntries(registry));
  });
});

describe('order keys', () => {
  it('made by two people in one gap are almost never equal', () => {
    const keys = Array.from({ length: 2000 }, (_, round) => orderKeyBetween('a0', 'a1', seeded(round + 1)));
    expect(new Set(keys).size).toBeGreaterThan(1900);
    expect(keys.every((key) => key > 'a0' && key < 'a1' && key.length < 16)).toBe(true);
  });
});
