import type { Entry } from '@/document';

type PlainObject = Record<string, unknown>;

const isObject = (value: unknown): value is PlainObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntry = (value: unknown, key: string): value is PlainObject & Entry => isObject(value) && value.id === key && typeof value.pos === 'string';
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
const isAlike = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes `draft` read as `target`, with the least that must be written: objects are kept and filled key by key, and an
 * entry that `target` lacks is put away (`del`, ms) as it is, so that nothing is lost that somebody writes in it meanwhile.
 */
export function bringTo(draft: PlainObject, target: PlainObject, now: number): void {
  for (const key of Object.keys(draft)) {
    if (target[key] !== undefined) continue;
    const value = draft[key];
    if (!isEntry(value, key)) delete draft[key];
    else if (value.del === undefined) Object.assign(value, { del: now });
  }
  for (const [key, value] of Object.entries(target)) {
    const known = draft[key];
    if (isObject(known) && isObject(value)) bringTo(known, value, now);
    else if (!isAlike(known, value)) draft[key] = value;
  }
}

/**
 * Brings back into `draft` what `past` says and `draft` does not: entries that were put away, and values that are
 * empty or as in `start`. What has been said since stays as it is.
 */
export function takeBack(draft: PlainObject, past: PlainObject, start: PlainObject = {}): void {
  for (const [key, then] of Object.entries(past)) {
    const now = draft[key];
    const first = start[key];
    if (isEntry(then, key) && then.del !== undefined) continue;
    if (now === undefined) draft[key] = then;
    else if (isObject(now) && isObject(then)) {
      if (isEntry(then, key)) delete now.del;
      takeBack(now, then, isObject(first) ? first : {});
    } else if ((isEmpty(now) || isAlike(now, first)) && !isAlike(now, then)) draft[key] = then;
  }
}

/**
 * `past` together with what was still written, after it was kept, in entries that `current` put away at `started` (ms):
 * somebody else may have been at work then.
 */
export function withLateWords<T>(past: T, current: unknown, started: number): T {
  if (!isObject(past) || !isObject(current)) return past;
  const whole: PlainObject = {};
  for (const [key, then] of Object.entries(past)) {
    const now = current[key];
    if (isEntry(now, key) && now.del === started && isObject(then)) {
      const { del: _, ...late } = now;
      takeBack(late, then);
      whole[key] = late;
    } else whole[key] = withLateWords(then, now, started);
  }
  return whole as T;
}

/** Whether `current` still says everything that `past` does: entries that live, values that are not empty. */
export function saysAll(current: unknown, past: unknown): boolean {
  if (!isObject(past)) return isEmpty(past) || isAlike(current, past);
  if (!isObject(current)) return false;
  return Object.entries(past).every(([key, then]) => {
    if (key === 'pos') return true;
    if (isEntry(then, key) && then.del !== undefined) return true;
    const now = current[key];
    return (isEntry(now, key) && now.del !== undefined ? false : saysAll(now, then));
  });
}
