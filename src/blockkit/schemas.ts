import * as z from 'zod/mini';
import { isOrderKey } from '@/document';

/** Names that would reach an object's prototype instead of its own fields. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A text of a template: one for all languages, or one per language. */
export const localizedTextSchema = z.union([
  z.string(),
  z.strictObject({ fi: z.optional(z.string()), sv: z.optional(z.string()), en: z.optional(z.string()) }),
]);

/** An id as key: anything that cannot be mistaken for a part of the prototype. */
export const idSchema = z.string().check(z.refine((id) => !FORBIDDEN_KEYS.has(id), 'a reserved name'));

/** What every entry of a registry has; `z.extend(entrySchema, { ... })` adds the rest. */
export const entrySchema = z.object({
  id: idSchema,
  pos: z.string().check(z.refine(isOrderKey, 'is not an order key')),
  del: z.exactOptional(z.number()),
});

/** A registry of entries by id. */
export function registryOf<Schema extends z.ZodMiniType>(schema: Schema) {
  const record = z.record(idSchema, schema);
  // A record drops `__proto__` without a word; people should hear that their file has been tampered with.
  const isClean = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__');
  return z.pipe(z.custom<z.input<typeof record>>(isClean), record);
}
