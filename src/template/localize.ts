import { isLanguage, LANGUAGES, type Language } from '@/lib/languages';
import type { LocalTemplate, Localize, LocalizedText, Template } from './types';

const isTexts = (value: object): value is Record<string, string> => {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string');
};

/** The text in `language`, else in the first language that has one. */
export function textIn(text: LocalizedText, language: Language): string {
  if (typeof text === 'string') return text;
  for (const one of [language, ...LANGUAGES]) {
    const found = text[one];
    if (found !== undefined && found !== '') return found;
  }
  return '';
}

/** Settles every localized text inside `value` (plain JSON) to one language. */
export function localize<T>(value: T, language: Language): Localize<T> {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    if (isTexts(node)) return textIn(node, language);
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as Localize<T>;
}

const known = new WeakMap<Template, Map<Language, LocalTemplate>>();

/** Every block of a template in one language has a config, be it an empty one. */
const withConfigs = (template: LocalTemplate): LocalTemplate => ({
  ...template,
  sections: template.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, config: block.config ?? {} })),
  })),
});

/** What each template in one language was made of. */
const origins = new WeakMap<LocalTemplate, Template>();

/** The same template in another language; one that was not made by `localizeTemplate` stays as it is. */
export function relocalizeTemplate(template: LocalTemplate, language: Language): LocalTemplate {
  const origin = origins.get(template);
  return origin ? localizeTemplate(origin, language) : template;
}

/** The template in one language; worked out once. */
export function localizeTemplate(template: Template, language: Language): LocalTemplate {
  const byLanguage = known.get(template) ?? new Map<Language, LocalTemplate>();
  known.set(template, byLanguage);
  const found = byLanguage.get(language) ?? withConfigs(localize(template, language) as unknown as LocalTemplate);
  byLanguage.set(language, found);
  origins.set(found, template);
  return found;
}
