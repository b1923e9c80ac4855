import type { Mutable } from '@/lib/mutable';
import { replaceActorReferences } from '../actorReferences';
import type { DocumentDraft } from '../command';
import { type Actor, type Entry, type Id, TEXT_FIELDS, type WorkbookDocument } from '../types';

const GONE: Omit<Actor, 'id' | 'pos'> = {
  type: 'person', name: '', organisation: '', sector: '', group: '', tags: [], contact: '', note: '', gone: true,
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deletes an entry and all that it says. */
function clear(entry: Record<string, unknown>, now: number): void {
  entry.del ??= now;
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value === 'string' && TEXT_FIELDS.has(key)) entry[key] = '';
    else if (isObject(value)) clearTexts(value);
  }
}

function clearTexts(value: Record<string, unknown>): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') value[key] = '';
    else if (isObject(inner)) clearTexts(inner);
  }
}

/** Deletes the entries of answers that stand for the person alone: a place on a map, a dot, a card, a line of a cell. */
function clearOwn(value: unknown, person: Id, now: number): void {
  if (!isObject(value)) return;
  if (value.actor === person && typeof value.pos === 'string') clear(value, now);
  else for (const inner of Object.values(value)) clearOwn(inner, person, now);
}

/**
 * A document without a person: links, places and everything given under the name are deleted and emptied, shared work
 * (a step, a theme) loses only its owner. What is left is an empty entry that keeps older copies from bringing the
 * person back. Names in free texts are not looked for: see `replaceNames`.
 * `now` in ms.
 */
export function withoutPerson(document: WorkbookDocument, person: Id, now: number): WorkbookDocument {
  const draft = structuredClone(document) as DocumentDraft;
  for (const link of Object.values(draft.links)) {
    if (link.from === person || link.to === person) clear(link as unknown as Record<string, unknown>, now);
  }
  clearOwn(draft.answers, person, now);
  replaceActorReferences(draft, person, null);
  const known = draft.actors[person] as Mutable<Entry> | undefined;
  if (known) draft.actors[person] = { ...GONE, id: person, pos: known.pos, del: known.del ?? now };
  return draft as WorkbookDocument;
}

/** The persons who have been taken out for good. */
export const listGone = ({ actors }: Pick<WorkbookDocument, 'actors'>): readonly Id[] =>
  Object.values(actors).flatMap(({ id, gone }) => (gone ? [id] : []));
