import type { Entry, WorkbookDocument } from '@/document';
import { isObject, type PlainObject } from './yjsValues';

export interface Difference {
  readonly op: 'replace' | 'remove';
  readonly path: string[];
  readonly value?: unknown;
}

const isEntry = (value: unknown, key: string): value is Entry =>
  isObject(value) && value.id === key && typeof value.pos === 'string';

/** Keys that a hostile file could carry and no honest one does. */
const isUnsafe = (key: string): boolean => key === '__proto__' || key === 'constructor';

/** The parts that a template brings are never taken away: an older version may not know them yet. */
const isContainer = (path: readonly string[]): boolean =>
  path.length === 1 || (path.length === 2 && (path[0] === 'answers' || path[1] === 'privacyNote')) ||
  (path.length === 3 && path[0] === 'meta' && path[1] === 'sections');

const removal = (value: unknown, path: string[], now: number): Difference[] => {
  if (isContainer(path)) return [];
  if (!isEntry(value, path.at(-1) ?? '')) return [{ op: 'remove', path }];
  return value.del === undefined ? [{ op: 'replace', path: [...path, 'del'], value: now }] : [];
};

function compare(before: PlainObject, target: PlainObject, path: readonly string[], now: number): Difference[] {
  const found: Difference[] = [];
  for (const [key, value] of Object.entries(before)) {
    if (target[key] === undefined) found.push(...removal(value, [...path, key], now));
  }
  for (const [key, value] of Object.entries(target)) {
    const known = before[key];
    if (known === value || value === undefined || isUnsafe(key)) continue;
    if (isObject(known) && isObject(value)) found.push(...compare(known, value, [...path, key], now));
    else if (JSON.stringify(known) !== JSON.stringify(value)) found.push({ op: 'replace', path: [...path, key], value });
  }
  return found;
}

/**
 * What to change so that `before` reads as `target`. An entry that `target` lacks is marked deleted at
 * `now` (ms) rather than taken out, so that what somebody else writes in it meanwhile is not lost.
 */
export const differences = (before: WorkbookDocument, target: WorkbookDocument, now: number): Difference[] =>
  compare(before as unknown as PlainObject, target as unknown as PlainObject, [], now);
