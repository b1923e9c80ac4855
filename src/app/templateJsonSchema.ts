import * as z from 'zod/mini';
import { blockSpecs } from '@/registry';
import { templateSchema } from '@/template/schema';

type JsonSchema = Record<string, unknown>;

/** The blocks of a section: which kind takes which config. */
const perKind = (): JsonSchema[] =>
  [...blockSpecs.values()]
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, configSchema }) => {
      const { $schema: _, ...config } = z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
      return { if: { properties: { kind: { const: kind } }, required: ['kind'] }, then: { properties: { config } } };
    });

/** JSON Schema (2020-12) of a template file, for those who write templates. */
export function templateJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(templateSchema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema, path }) => {
      if (path.join('/') !== 'properties/sections/items/properties/blocks/items') return;
      Object.assign(jsonSchema, { allOf: perKind() });
      const { kind } = jsonSchema.properties as Record<string, JsonSchema>;
      if (kind) kind.enum = [...blockSpecs.keys()].sort();
    },
  }) as JsonSchema;
  return { ...schema, title: 'Kehä template' };
}
