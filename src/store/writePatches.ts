import * as Y from 'yjs';
import { ROOTS, type WorkbookDocument } from '@/document';
import { textSplice } from './textSplice';
import { wellFormed } from './wellFormed';
import { isObject, TEXTS, toYjs, type PlainObject } from './yjsValues';

type Path = readonly (string | number)[];

const sameData = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && JSON.stringify(one) === JSON.stringify(other));

function writeText(text: Y.Text, value: string): void {
  const { index, remove, insert } = textSplice(text.toJSON(), value);
  if (remove > 0) text.delete(index, remove);
  if (insert) text.insert(index, insert);
}

function writeObject(map: Y.Map<unknown>, value: PlainObject, inTexts: boolean): void {
  for (const key of map.keys()) if (value[key] === undefined) map.delete(key);
  for (const [key, inner] of Object.entries(value)) writeValue(map, key, inner, inTexts);
}

/**
 * Writes what differs and no more: an object that is there already is kept and filled key by key, so
 * that what others write in it at the same time stays.
 */
function writeValue(map: Y.Map<unknown>, key: string, value: unknown, inTexts: boolean): void {
  const current = map.get(key);
  if (current instanceof Y.Map && isObject(value)) writeObject(current, value, inTexts || key === TEXTS);
  else if (current instanceof Y.Text && typeof value === 'string') writeText(current, value);
  else if (!sameData(current, value)) map.set(key, toYjs(value, key, inTexts));
}

/**
 * Brings the stored document to `next` at the places named by `paths`; must run inside a transaction.
 * False when something could not be kept as given, so that `next` is not what the document now says.
 */
export function writePaths(doc: Y.Doc, next: WorkbookDocument, paths: readonly Path[]): boolean {
  let exact = true;
  const good = <T>(value: T): T => {
    const kept = wellFormed(value);
    exact &&= kept === value;
    return kept;
  };
  for (const path of paths) {
    const [root, ...keys] = path.map(String);
    if (root === undefined) return writePaths(doc, next, ROOTS.map((name) => [name])) && exact;
    let map: Y.Map<unknown> = doc.getMap(root);
    let value = next[root as (typeof ROOTS)[number]] as unknown;
    let inTexts = false;
    // As deep as there are maps: an array is one value, and a new object is written whole.
    let key = keys.shift();
    while (key !== undefined) {
      value = (value as PlainObject)[key];
      const inner = map.get(key);
      if (keys.length === 0 || !(inner instanceof Y.Map) || !isObject(value)) break;
      inTexts ||= key === TEXTS;
      map = inner;
      key = keys.shift();
    }
    if (key === undefined) writeObject(map, good(value) as PlainObject, inTexts);
    else if (value === undefined) map.delete(key);
    else writeValue(map, key, good(value), inTexts);
  }
  return exact;
}
