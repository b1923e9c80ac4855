import type { Mutable } from '@/lib/mutable';
import type { DocumentDraft } from './command';
import type { BlockKey, Id, WorkbookDocument } from './types';

const ONE = new Set(['actor', 'from', 'to']);
const MANY = new Set(['actors', 'owners']);

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when `value` holds a reference to the actor in a living entry. */
function refersTo(value: Json, id: Id, many = false): boolean {
  if (Array.isArray(value)) return many && value.includes(id);
  if (!isObject(value) || value.del !== undefined) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (ONE.has(key) && inner === id) return true;
    if (key === 'present' && isObject(inner)) return id in inner;
    return refersTo(inner, id, many || MANY.has(key));
  });
}

/** Where an actor is used: which blocks' answers, steps, links and events name it. */
export interface ActorUses {
  readonly blocks: readonly BlockKey[];
  readonly steps: readonly Id[];
  readonly links: readonly Id[];
  readonly events: readonly Id[];
  readonly present: boolean;
}

export function findActorUses(document: WorkbookDocument, id: Id): ActorUses {
  const idsIn = (registry: Readonly<Record<Id, unknown>>): Id[] =>
    Object.keys(registry).filter((key) => refersTo(registry[key], id));
  return {
    blocks: idsIn(document.answers),
    steps: idsIn(document.steps),
    links: idsIn(document.links),
    events: idsIn(document.events),
    present: id in document.meta.present,
  };
}

function rewrite(value: Json, id: Id, replacement: Id | null, many = false): void {
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const inMany = many || MANY.has(key);
    if (ONE.has(key) && inner === id) value[key] = replacement ?? '';
    else if (key === 'present' && isObject(inner) && id in inner) {
      delete inner[id];
      if (replacement !== null) inner[replacement] = true;
    } else if (inMany && Array.isArray(inner) && inner.includes(id)) {
      const next = inner.flatMap((item) => (item === id ? (replacement === null ? [] : [replacement]) : [item]));
      value[key] = [...new Set(next)];
    } else rewrite(inner, id, replacement, inMany);
  }
}

/** Makes every reference to `id` in a draft point at `replacement`, or drops it (`null`). */
export function replaceActorReferences(draft: DocumentDraft, id: Id, replacement: Id | null): void {
  rewrite(draft as Mutable<WorkbookDocument>, id, replacement);
}
