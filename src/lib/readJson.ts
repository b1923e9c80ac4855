import { err, ok, type Result } from './result';

export type JsonProblem = 'not-json' | 'truncated' | 'too-deep' | 'forbidden-key';

/** Deeper than any workbook or template; far less than what would overflow a stack. */
const MAX_DEPTH = 64;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** How the text is nested: the greatest depth, and whether it ends inside something. */
function scan(text: string): { depth: number; open: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { depth: deepest, open: inString || depth > 0 };
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, inner]) => FORBIDDEN.has(key) || hasForbiddenKey(inner));
}

/**
 * Reads JSON that may come from anywhere. Refuses what is nested deeper than 64, and keys that could
 * reach an object's prototype. A text that begins as JSON but stops in the middle is `truncated`.
 */
export function readJson(text: string): Result<unknown, JsonProblem> {
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const { depth, open } = scan(clean);
  if (depth > MAX_DEPTH) return err('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(clean);
  } catch {
    return err(open && /^\s*[{[]/.test(clean) ? 'truncated' : 'not-json');
  }
  return hasForbiddenKey(value) ? err('forbidden-key') : ok(value);
}
