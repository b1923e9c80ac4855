import { joinTemplate, type Template } from '@/template';
import type { Example } from './exampleDocument';

export { exampleDocument, type Example } from './exampleDocument';

type JsonModule = Promise<{ default: unknown }>;

/** Structure, then the words in the order of LANGUAGES. */
async function join(modules: readonly [JsonModule, JsonModule, JsonModule, JsonModule]): Promise<Template> {
  const [structure, fi, sv, en] = await Promise.all(modules);
  return joinTemplate(structure.default, { fi: fi.default, sv: sv.default, en: en.default });
}

/** By id, in the order of the shelf. Words are chunks of their own, so that the first page stays light. */
const LOADERS = {
  'network-workbook': () => join([
    import('./network-workbook/template.json'),
    import('./network-workbook/fi.json'),
    import('./network-workbook/sv.json'),
    import('./network-workbook/en.json'),
  ]),
  blank: () => join([
    import('./blank/template.json'),
    import('./blank/fi.json'),
    import('./blank/sv.json'),
    import('./blank/en.json'),
  ]),
} as const satisfies Record<string, () => Promise<Template>>;

export type BuiltInTemplateId = keyof typeof LOADERS;

export const BUILT_IN_TEMPLATE_IDS = Object.keys(LOADERS) as readonly BuiltInTemplateId[];

const loaded = new Map<BuiltInTemplateId, Promise<Template>>();

/** One built-in template in all its languages. Fetched once; a failed fetch is tried again next time. */
export function loadTemplate(id: BuiltInTemplateId): Promise<Template> {
  const known = loaded.get(id);
  if (known) return known;
  const fetched = LOADERS[id]();
  loaded.set(id, fetched);
  fetched.catch(() => loaded.delete(id));
  return fetched;
}

/** All built-in templates, in the order of the shelf. */
export const loadTemplates = (): Promise<readonly Template[]> => Promise.all(BUILT_IN_TEMPLATE_IDS.map(loadTemplate));

/** The filled-in example of the network workbook: see `exampleDocument`. */
export async function loadExample(): Promise<{ template: Template; example: Example }> {
  const [template, module] = await Promise.all([loadTemplate('network-workbook'), import('./network-workbook/example.json')]);
  return { template, example: module.default as unknown as Example };
}
