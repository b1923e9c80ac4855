import { LANGUAGES, type Language } from '@/lib/languages';
import type { Template } from './types';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Words = { readonly [key: string]: WordNode };
type WordNode = string | readonly (string | Words)[] | Words;

const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Lists whose items (some, at least) have ids take their words by id. */
const hasIds = (node: unknown): node is readonly { id?: string }[] =>
  Array.isArray(node) && node.some((item) => isObject(item) && typeof item.id === 'string');

/** One node in every language that has it. */
const pick = (words: Partial<Record<Language, WordNode>>, key: string): Partial<Record<Language, WordNode>> => {
  const found: Partial<Record<Language, WordNode>> = {};
  for (const language of LANGUAGES) {
    const node = words[language];
    if (isObject(node) && node[key] !== undefined) found[language] = node[key] as WordNode;
  }
  return found;
};

/** One item of a list in every language that has it. */
const pickAt = (words: Partial<Record<Language, WordNode>>, index: number): Partial<Record<Language, WordNode>> =>
  Object.fromEntries(LANGUAGES.flatMap((language) => {
    const node = words[language];
    return Array.isArray(node) && node[index] !== undefined ? [[language, node[index]]] : [];
  }));

function join(structure: unknown, words: Partial<Record<Language, WordNode>>, path: string): unknown {
  const given = LANGUAGES.flatMap((language) => (words[language] === undefined ? [] : [words[language]]));
  const first = given[0];
  if (first === undefined) return structure;
  if (typeof first === 'string') return words;
  if (Array.isArray(first)) {
    const items: readonly unknown[] = Array.isArray(structure) ? structure : [];
    const places = Array.from({ length: Math.max(first.length, items.length) }, (_, index) => index);
    return places.map((index) => join(items[index], pickAt(words, index), `${path}.${index}`));
  }
  if (hasIds(structure)) {
    const unknown = [...new Set(given.flatMap((node) => Object.keys(node as Words)))].filter(
      (id) => !structure.some((item) => item.id === id),
    );
    if (unknown.length > 0) throw new Error(`${path}: the words name '${unknown.join("', '")}', which the structure has not`);
    return structure.map((item) => (item.id === undefined ? item : join(item, pick(words, item.id), `${path}.${item.id}`)));
  }
  const keys = [...new Set(given.flatMap((node) => Object.keys(node as Words)))];
  const base = isObject(structure) ? structure : {};
  return {
    ...base,
    ...Object.fromEntries(keys.map((key) => [key, join(base[key], pick(words, key), path ? `${path}.${key}` : key)])),
  };
}

/**
 * Joins a template's structure with its words.
 *
 * The words mirror the structure: a list whose items have ids is an object by those ids, a list of
 * texts is a list of texts, any other list is a list in the same order, anything else is an object or
 * a text. Throws when words name an id that the structure has not. The result is one self-contained
 * template, not yet checked by its schema.
 */
export const joinTemplate = (structure: unknown, words: Readonly<Record<Language, unknown>>): Template =>
  join(structure as Json, words as Record<Language, Words>, '') as Template;
