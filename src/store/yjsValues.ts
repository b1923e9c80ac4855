import * as Y from 'yjs';
import { ROOTS, TEXT_FIELDS, type WorkbookDocument } from '@/document';

/** Everything under this key is written by several people at once. */
export const TEXTS = 'texts';

export type PlainObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rootsOf = (doc: Y.Doc): readonly Y.Map<unknown>[] => ROOTS.map((root) => doc.getMap(root));

/** A plain value as it is stored under `key`; the naming rules stand at `WorkbookDocument`. */
export function toYjs(value: unknown, key: string, inTexts: boolean): unknown {
  if (typeof value === 'string') return inTexts || TEXT_FIELDS.has(key) ? new Y.Text(value) : value;
  if (!isObject(value)) return value;
  const within = inTexts || key === TEXTS;
  return new Y.Map(Object.entries(value).map(([inner, child]) => [inner, toYjs(child, inner, within)]));
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** A stored value as plain, frozen data. */
export function fromYjs(value: unknown): unknown {
  if (!(value instanceof Y.Map)) return deepFreeze(value instanceof Y.AbstractType ? value.toJSON() : value);
  const plain: Record<string, unknown> = {};
  (value as Y.Map<unknown>).forEach((inner, key) => {
    // A hostile file could carry this key; assigning it would change the object's prototype.
    if (key !== '__proto__') plain[key] = fromYjs(inner);
  });
  return Object.freeze(plain);
}

/** The whole document as plain, frozen data. */
export const projectDocument = (doc: Y.Doc): WorkbookDocument =>
  Object.freeze(Object.fromEntries(ROOTS.map((root) => [root, fromYjs(doc.getMap(root))]))) as unknown as WorkbookDocument;
