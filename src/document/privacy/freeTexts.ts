import { TEXT_FIELDS, type WorkbookDocument } from '../types';
import { withoutDeleted } from '../withoutDeleted';

/** Strings that people write freely though only one at a time: see `WorkbookDocument`. */
const LONE_TEXTS: ReadonlySet<string> = new Set(['tags', 'facilitatorNote', 'label']);

export interface FreeText {
  /** Keys from the document's root; numbers of lists as strings. */
  readonly path: readonly string[];
  readonly text: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Rewrites every text that people have written, deleted entries included; the same object where nothing changes.
 * Ids, dates, choices and pictures are no texts.
 */
export function mapFreeTexts(document: WorkbookDocument, change: (text: FreeText) => string): WorkbookDocument {
  function walk(value: unknown, path: readonly string[], isText: boolean): unknown {
    if (typeof value === 'string') return isText && value !== '' ? change({ path, text: value }) : value;
    if (!isObject(value)) return value;
    const next = Object.entries(value).map(([key, inner]) => {
      const isBelow = isText && (Array.isArray(value) || path.includes('texts'));
      return [key, walk(inner, [...path, key], isBelow || TEXT_FIELDS.has(key) || LONE_TEXTS.has(key) || key === 'texts')] as const;
    });
    if (next.every(([key, inner]) => inner === value[key])) return value;
    return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
  }
  return walk(document, [], false) as WorkbookDocument;
}

/** Every text that people have written in entries that are not deleted. */
export function listFreeTexts(document: WorkbookDocument): readonly FreeText[] {
  const found: FreeText[] = [];
  mapFreeTexts(withoutDeleted(document), (text) => {
    found.push(text);
    return text.text;
  });
  return found;
}
