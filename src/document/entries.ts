import type { Mutable } from '@/lib/mutable';
import { orderKeyBetween } from './orderKey';
import type { Entry, Id, Registry } from './types';

const byPosition = (a: Entry, b: Entry): number =>
  a.pos < b.pos ? -1 : a.pos > b.pos ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const lists = new WeakMap<object, readonly Entry[]>();

/** The entries that are not deleted, in order. The same frozen registry gives the same array. */
export function listEntries<T extends Entry>(registry: Registry<T>): readonly T[] {
  const known = lists.get(registry) as readonly T[] | undefined;
  if (known) return known;
  const list = Object.values(registry).filter((entry) => entry.del === undefined).sort(byPosition);
  // A draft or a registry still being built would go stale here.
  if (Object.isFrozen(registry)) lists.set(registry, list);
  return list;
}

/** The order key that puts an entry at `index` (default: last) among `others`, which must be sorted. */
function positionAt(others: readonly Mutable<Entry>[], index = others.length): string {
  const at = Math.max(0, Math.min(index, others.length));
  const before = others[at - 1]?.pos ?? null;
  const next = others[at];
  if (before !== null && next && before >= next.pos) {
    // Two people inserted here at once and got equal keys: move the rest out of the way.
    let last: string = before;
    for (const entry of others.slice(at)) {
      if (entry.pos > last) break;
      entry.pos = orderKeyBetween(last, null);
      last = entry.pos;
    }
    return orderKeyBetween(before, others[at]?.pos ?? null);
  }
  return orderKeyBetween(before, next?.pos ?? null);
}

type Draft<T extends Entry> = Record<Id, Mutable<T>>;

const sorted = (registry: Record<Id, Entry>, without?: Id): Mutable<Entry>[] =>
  Object.values(registry)
    .filter((entry) => entry.del === undefined && entry.id !== without)
    .sort(byPosition) as Mutable<Entry>[];

/** Adds an entry to a draft registry at `index` (default: last). */
export function addEntry<T extends Entry>(registry: Draft<T>, entry: Omit<T, 'pos' | 'del'>, index?: number): void {
  const pos = positionAt(sorted(registry as Record<Id, Entry>), index);
  registry[entry.id] = { ...entry, pos } as unknown as Mutable<T>;
}

/** Adds many entries to a draft registry one after another, after all that are there: sorts the registry once. */
export function addEntries<T extends Entry>(registry: Draft<T>, entries: readonly Omit<T, 'pos' | 'del'>[]): void {
  let last: string | null = sorted(registry as Record<Id, Entry>).at(-1)?.pos ?? null;
  for (const entry of entries) {
    last = orderKeyBetween(last, null);
    registry[entry.id] = { ...entry, pos: last } as unknown as Mutable<T>;
  }
}

/** Moves an entry of a draft registry so that it becomes the one at `index`. */
export function moveEntry<T extends Entry>(registry: Draft<T>, id: Id, index: number): void {
  const entry = registry[id] as Mutable<Entry> | undefined;
  if (entry) entry.pos = positionAt(sorted(registry as Record<Id, Entry>, id), index);
}

/**
 * Marks an entry as deleted. It stays in the document so that undo can bring it back together with
 * what somebody else wrote in it meanwhile. `now` is in ms.
 */
export function deleteEntry<T extends Entry>(registry: Draft<T>, id: Id, now: number): void {
  const entry = registry[id] as Mutable<Entry> | undefined;
  if (entry) entry.del = now;
}
