import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { entrySchema, localizedTextSchema, registryOf } from './schemas';

describe('localizedTextSchema', () => {
  it('takes one text for all languages, or one for each', () => {
    expect(localizedTextSchema.safeParse('Ring').success).toBe(true);
    expect(localizedTextSchema.safeParse({ fi: 'Kehä', en: 'Ring' }).success).toBe(true);
  });

  it('refuses a language that Kehä does not know', () => {
    expect(localizedTextSchema.safeParse({ de: 'Kreis' }).success).toBe(false);
  });
});

describe('registryOf', () => {
  const schema = registryOf(z.extend(entrySchema, { text: z.string() }));

  it('takes entries by id, deleted ones too', () => {
    const registry = { a: { id: 'a', pos: 'a0', text: 'yksi' }, b: { id: 'b', pos: 'a1', text: 'kaksi', del: 5 } };
    expect(schema.parse(registry)).toEqual(registry);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s', (key) => {
    const registry: unknown = JSON.parse(`{"${key}": {"id": "a", "pos": "a0", "text": ""}}`);
    expect(schema.safeParse(registry).success).toBe(false);
  });

  it('refuses an entry without a place in the order', () => {
    expect(schema.safeParse({ a: { id: 'a', text: '' } }).success).toBe(false);
  });
});
