import * as Y from 'yjs';
import type { WorkbookDocument } from '@/document';
import { fromYjs, isObject } from './yjsValues';

/** What `observeDeep` tells about one root map. */
export interface RootEvent {
  readonly root: string;
  readonly event: Y.YEvent<Y.AbstractType<unknown>>;
}

/** A place where the stored document changed: keys of the map at `path`. */
interface Change {
  readonly map: Y.Map<unknown>;
  readonly path: readonly string[];
  readonly keys: Iterable<string>;
}

/** Where an event took place; must be asked before the document changes again. */
export function changeOf({ root, event }: RootEvent): Change | null {
  const path = [root, ...event.path.map(String)];
  if (path.includes('__proto__')) return null;
  if (event instanceof Y.YMapEvent) return { map: event.target as Y.Map<unknown>, path, keys: event.keysChanged };
  const key = path.pop();
  const { parent } = event.target;
  return parent instanceof Y.Map && key !== undefined ? { map: parent, path, keys: [key] } : null;
}

const same = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** The next snapshot: only objects on the way to a change are new, all others are the same as before. */
export function projectChanges(before: WorkbookDocument, changes: readonly Change[]): WorkbookDocument {
  const copies = new Set<object>();
  const copyOf = (value: object): Record<string, unknown> => {
    if (copies.has(value)) return value as Record<string, unknown>;
    const copy = { ...value } as Record<string, unknown>;
    copies.add(copy);
    return copy;
  };
  let next = before as unknown as Record<string, unknown>;

  /** The object at `path`, copied along the way; null when a new ancestor has brought it along already. */
  const open = (path: readonly string[]): Record<string, unknown> | null => {
    next = copyOf(next);
    let at = next;
    for (const key of path) {
      const inner = at[key];
      if (!isObject(inner)) return null;
      at = at[key] = copyOf(inner);
    }
    return at;
  };
  const read = (path: readonly string[]): unknown =>
    path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), next);

  for (const { map, path, keys } of changes) {
    for (const key of keys) {
      const known = read([...path, key]);
      const value = fromYjs(map.get(key));
      if (same(known, value) || key === '__proto__') continue;
      const target = open(path);
      if (!target) continue;
      if (value === undefined) delete target[key];
      else target[key] = value;
    }
  }
  copies.forEach(Object.freeze);
  return next as unknown as WorkbookDocument;
}
