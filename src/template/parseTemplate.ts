import type * as z from 'zod/mini';
import { nearest } from '@/lib/nearest';
import { err, ok, type Result } from '@/lib/result';
import { templateSchema } from './schema';
import type { Template } from './types';

/** One thing wrong with a template: where (`sections[3].blocks[1].kind`) and what, in English. */
export interface TemplateProblem {
  readonly path: string;
  readonly message: string;
}

/** Schemas of the configs of the block kinds that this version knows, by kind. */
export type ConfigSchemas = ReadonlyMap<string, z.ZodMiniType>;

export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)), '');

const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`);

/** One zod issue as a sentence. `input` is the value that stood there. */
function describe(issue: z.core.$ZodIssue, at: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `'${issue.keys.join("', '")}' is unknown`;
    case 'invalid_type':
      return at === undefined ? 'is missing' : `must be ${issue.expected}, is ${nameOf(at)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (at === undefined) return `is missing; one of ${allowed.join(', ')}`;
      const given = typeof at === 'string' ? at : JSON.stringify(at);
      const near = nearest(given, allowed);
      return `'${given}' is not one of ${allowed.join(', ')}${near ? `, did you mean '${near}'?` : ''}`;
    }
    case 'invalid_union':
      return at === undefined ? 'is missing' : `has the wrong shape (${nameOf(at)})`;
    case 'too_small':
      return `is too small: at least ${String(issue.minimum)}`;
    case 'too_big':
      return `is too big: at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined), value);

/** Every issue of a zod error as located sentences. */
export const describeIssues = (error: z.core.$ZodError, value: unknown, prefix: readonly PropertyKey[] = []): TemplateProblem[] =>
  error.issues.map((issue) => ({
    path: formatPath([...prefix, ...issue.path]),
    message: describe(issue, valueAt(value, issue.path)),
  }));

function duplicates(items: readonly { readonly id: string }[], path: string): TemplateProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${index}].id`, message: `'${id}' is used twice` }];
  });
}

function checkBlocks(template: Template, configs: ConfigSchemas): TemplateProblem[] {
  const parts = template.parts.map(({ id }) => id);
  return template.sections.flatMap((section, s) => {
    const problems = duplicates(section.blocks, `sections[${s}].blocks`);
    if (!parts.includes(section.part)) {
      problems.push({ path: `sections[${s}].part`, message: `'${section.part}' is not one of the parts (${parts.join(', ')})` });
    }
    section.blocks.forEach((block, b) => {
      const schema = configs.get(block.kind);
      if (!schema) {
        const near = nearest(block.kind, configs.keys());
        problems.push({
          path: `sections[${s}].blocks[${b}].kind`,
          message: `'${block.kind}' is unknown${near ? `, did you mean '${near}'?` : `; known kinds: ${[...configs.keys()].join(', ')}`}`,
        });
        return;
      }
      const config = block.config ?? {};
      const checked = schema.safeParse(config);
      if (!checked.success) problems.push(...describeIssues(checked.error, config, ['sections', s, 'blocks', b, 'config']));
    });
    return problems;
  });
}

/**
 * Checks a template from anywhere. Plain data only: nothing in it is run, and its texts are shown as
 * text. Gives the template or all that is wrong with it. With `unknownKinds: 'keep'` a kind that this
 * version does not know is let through (workbooks show a placeholder for it).
 */
export function parseTemplate(
  raw: unknown,
  configs: ConfigSchemas,
  unknownKinds: 'refuse' | 'keep' = 'refuse',
): Result<Template, readonly TemplateProblem[]> {
  const parsed = templateSchema.safeParse(raw);
  if (!parsed.success) return err(describeIssues(parsed.error, raw));
  const template = parsed.data;
  const problems = [
    ...duplicates(template.parts, 'parts'),
    ...duplicates(template.sections, 'sections'),
    ...checkBlocks(template, configs),
  ].filter(({ path }) => unknownKinds === 'refuse' || !path.endsWith('.kind'));
  return problems.length > 0 ? err(problems) : ok(template);
}
