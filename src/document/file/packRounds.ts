import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { toBase64 } from '@/lib/base64';
import { readJson } from '@/lib/readJson';
import type { Id, WorkbookDocument } from '../types';

/** How a workbook stood at the end of one round, as its file carries it. */
export interface FileRound {
  /** The version's. */
  readonly id: Id;
  readonly name: string;
  /** ms since 1970 */
  readonly created: number;
  readonly document: WorkbookDocument;
}

/** Strings from this length on are pictures, which all rounds of a workbook have in common: they are written once. */
const LONG = 4096;
/** Stands in place of a long string: its place among them. No document has such a key. */
const PLACE = '$long';

type PlainObject = Record<string, unknown>;

const isObject = (value: unknown): value is PlainObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` with every string and object inside passed through `map`, the outermost first. */
function mapInside(value: unknown, map: (inner: unknown) => unknown): unknown {
  const mapped = map(value);
  if (mapped !== value) return mapped;
  if (Array.isArray(value)) return value.map((inner) => mapInside(inner, map));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapInside(inner, map)]));
}

/**
 * Rounds as one packed text. Plain documents rather than Yjs states: they are checked and migrated as the workbook
 * itself is, hold nothing that was deleted, and take a fraction of the room.
 */
export function packRounds(rounds: readonly FileRound[]): string {
  const long: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? long.push(text) - 1;
    places.set(text, known);
    return known;
  };
  const short = mapInside(rounds, (value) => (typeof value === 'string' && value.length >= LONG ? { [PLACE]: placeOf(value) } : value));
  return toBase64(gzipSync(strToU8(JSON.stringify({ rounds: short, long })), { mtime: 0 }));
}

/** What `packRounds` has packed, unchecked; empty for anything else. `unpack` undoes gzip and base64. */
export function unpackRounds(packed: unknown, unpack: (packed: unknown) => Uint8Array | null): readonly PlainObject[] {
  const bytes = packed === undefined ? null : unpack(packed);
  const json = bytes && readJson(strFromU8(bytes));
  if (!json?.ok || !isObject(json.value) || !Array.isArray(json.value.rounds)) return [];
  const long: readonly unknown[] = Array.isArray(json.value.long) ? json.value.long : [];
  const whole = mapInside(json.value.rounds, (value) => {
    if (!isObject(value) || typeof value[PLACE] !== 'number') return value;
    const text = long[value[PLACE]];
    return typeof text === 'string' ? text : '';
  });
  return (whole as readonly unknown[]).filter(isObject);
}
