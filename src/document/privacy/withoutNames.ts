import type { Mutable } from '@/lib/mutable';
import { replaceActorReferences } from '../actorReferences';
import type { DocumentDraft } from '../command';
import { listEntries } from '../entries';
import type { Actor, WorkbookDocument } from '../types';
import { withoutDeleted } from '../withoutDeleted';
import { listFreeTexts, mapFreeTexts } from './freeTexts';
import { type NameFinder, nameFinder } from './nameForms';

export interface NameWords {
  /** The name of the person with this number, from 1: `Henkilö 1`. */
  readonly person: (number: number) => string;
  /** Somebody without a number: two persons are called so, or the person has been deleted. */
  readonly someone: string;
}

export interface Nameless {
  readonly document: WorkbookDocument;
  /** Places in free texts where something like a name still stands. */
  readonly left: number;
}

const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('fi');

/** The name of an organisation may hold a person's name and is still no person's. */
const isOrganisationName = (path: readonly string[]): boolean =>
  path[0] === 'actors' && ['name', 'organisation', 'group'].includes(path[2] ?? '');

const exactly = (name: string): RegExp => new RegExp(`(?<!\\p{L})${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'gu');

interface Known {
  /** The name letter by letter, whatever signs it holds. */
  readonly exact: RegExp;
  readonly find: NameFinder;
  readonly label: string;
}

/** Replaces whole names in any form, and single words of names that are written just as in the name. */
function replaceKnown(text: string, known: readonly Known[], shared: ReadonlyMap<string, string>, isOrganisation: boolean): string {
  let next = text;
  for (const { exact, find, label } of known) {
    next = next.replace(exact, () => label);
    for (const { start, end, fit } of find(next).toReversed()) {
      const form = next.slice(start, end);
      const isWord = fit === 'word' && /^\p{Lu}/u.test(form) && !isOrganisation;
      if (fit !== 'whole' && !isWord) continue;
      const word = fit === 'whole' ? label : (shared.get(fold(form)) ?? label);
      next = next.slice(0, start) + word + next.slice(end);
    }
  }
  return next;
}

/**
 * A copy in which persons are numbered in their own order, under new ids, and contact details, notes on persons and
 * everything deleted are gone. Names in free texts are replaced where they are surely names; what may be left is counted.
 */
export function withoutNames(document: WorkbookDocument, words: NameWords): Nameless {
  const draft = structuredClone(withoutDeleted(document)) as DocumentDraft;
  const persons = listEntries(document.actors).filter(({ type }) => type === 'person');
  const ids = new Set(persons.map(({ id }) => id));
  for (const actor of Object.values(draft.actors)) actor.contact = '';
  for (const link of Object.values(draft.links)) if (ids.has(link.from) || ids.has(link.to)) link.note = '';
  persons.forEach(({ id }, index) => {
    const actor = draft.actors[id] as Mutable<Actor>;
    const fresh = `person-${index + 1}`;
    delete draft.actors[id];
    draft.actors[fresh] = { ...actor, id: fresh, name: '', note: '' };
    replaceActorReferences(draft, id, fresh);
  });

  const removed = Object.values(document.actors).filter(({ type, del }) => type === 'person' && del !== undefined);
  const named = [
    ...persons.map(({ name }, index) => ({ name: name.trim(), label: words.person(index + 1) })),
    ...removed.map(({ name }) => ({ name: name.trim(), label: words.someone })),
  ].filter(({ name }) => name !== '');
  const known = named.map(({ name, label }): Known => ({ exact: exactly(name), find: nameFinder(name), label }));
  const shared = sharedWords(named.map(({ name }) => name), words.someone);
  const finders = known.map(({ find }) => find);
  const replaced = mapFreeTexts(draft as WorkbookDocument, ({ path, text }) => replaceKnown(text, known, shared, isOrganisationName(path)));
  const left = listFreeTexts(replaced)
    .reduce((sum, { text }) => sum + finders.reduce((most, find) => Math.max(most, find(text).length), 0), 0);
  const actors = { ...replaced.actors };
  persons.forEach((_, index) => {
    const id = `person-${index + 1}`;
    const actor = actors[id];
    if (actor) actors[id] = { ...actor, name: words.person(index + 1) };
  });
  return { document: { ...replaced, actors }, left };
}

/** Words that belong to the names of several persons, folded, each with what stands for all of them. */
function sharedWords(names: readonly string[], someone: string): ReadonlyMap<string, string> {
  const owners = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(name.split(/[\s-]+/).map(fold))) owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return new Map([...owners].filter(([, count]) => count > 1).map(([word]) => [word, someone]));
}
