import * as z from 'zod/mini';
import { LANGUAGES } from '@/lib/languages';
import { FIGURE_TONES, type Template } from './types';

const text = z.union([z.string(), z.strictObject({ fi: z.optional(z.string()), sv: z.optional(z.string()), en: z.optional(z.string()) })]);
/** Ids stand in addresses and keys: small letters, digits and hyphens. */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be small letters, digits and hyphens, at most 60'));

const length = z.number().check(z.gte(-10_000), z.lte(10_000));
const point = z.tuple([length, length]);
const tone = z.enum(FIGURE_TONES);
const style = {
  stroke: z.optional(tone),
  fill: z.optional(tone),
  width: z.optional(length),
  dash: z.optional(z.enum(['solid', 'dotted', 'dashed', 'long'])),
};
const arrow = z.optional(z.boolean());
const letters = {
  id: z.optional(id),
  text,
  size: z.optional(length),
  weight: z.optional(z.enum(['regular', 'bold'])),
  face: z.optional(z.enum(['sans', 'serif'])),
  fill: z.optional(tone),
};

const shape = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('circle'), at: point, r: length, ...style }),
  z.strictObject({ shape: z.literal('rect'), at: point, size: point, radius: z.optional(length), ...style }),
  z.strictObject({ shape: z.literal('line'), points: z.array(point), closed: z.optional(z.boolean()), arrow, ...style }),
  z.strictObject({ shape: z.literal('arc'), at: point, r: length, from: length, to: length, arrow, ...style }),
  z.strictObject({ shape: z.literal('curve'), points: z.tuple([point, point, point, point]), arrow, ...style }),
  z.strictObject({ shape: z.literal('sector'), at: point, r: point, from: length, to: length, ...style }),
  z.strictObject({ shape: z.literal('arc-text'), at: point, r: length, angle: length, ...letters }),
  z.strictObject({
    shape: z.literal('text'),
    at: point,
    anchor: z.optional(z.enum(['start', 'middle', 'end'])),
    rotate: z.optional(length),
    halo: z.optional(z.boolean()),
    ...letters,
  }),
]);

export const figureSchema = z.strictObject({ size: point, alt: text, shapes: z.array(shape).check(z.maxLength(500)) });

const block = z.strictObject({
  id,
  kind: z.string(),
  title: z.optional(text),
  help: z.optional(text),
  width: z.optional(z.enum(['full', 'half'])),
  config: z.optional(z.record(z.string(), z.unknown())),
});

const section = z.strictObject({
  id,
  part: id,
  title: text,
  question: text,
  optional: z.optional(z.boolean()),
  guidance: z.strictObject({
    about: z.array(text),
    figure: z.optional(figureSchema),
    howTo: z.array(z.strictObject({
      id,
      mode: z.enum(['alone', 'pairs', 'groups', 'together']),
      minutes: z.number().check(z.gt(0), z.lte(600)),
      text,
    })),
    questions: z.array(text),
    facilitator: z.optional(z.array(text)),
    sources: z.array(text),
  }),
  blocks: z.array(block).check(z.maxLength(60)),
});

/** The shape of a template; what zod cannot say (kinds, ids that must differ) is in parseTemplate. */
export const templateSchema: z.ZodMiniType<Template> = z.strictObject({
  /** For editors that check and complete while one writes. */
  $schema: z.optional(z.string()),
  format: z.literal('keha-template'),
  formatVersion: z.literal(1),
  id,
  version: z.int().check(z.gte(1)),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1)),
  name: text,
  description: text,
  effort: text,
  source: z.optional(text),
  cloth: z.enum(['lake', 'ink', 'ochre', 'birch']),
  emblem: figureSchema,
  parts: z.array(z.strictObject({ id, title: text })).check(z.minLength(1)),
  sections: z.array(section).check(z.minLength(1), z.maxLength(100)),
});
