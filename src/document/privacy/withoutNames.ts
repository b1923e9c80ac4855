import type { Mutable } from '@/lib/mutable';
import { replaceActorReferences } from '../actorReferences';
import type { DocumentDraft } from '../command';
import { listEntries } from '../entries';
import type { Actor, Id, WorkbookDocument } from '../types';
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

export interface NamelessOptions {
  /** Persons in the order of their numbers; default: the document's own. Others have no number. */
  readonly order?: readonly Id[];
  /** Persons stand under ids that other copies of the workbook do not know. */
  readonly hasFreshIds?: boolean;
}

/**
 * A copy in which persons are numbered, and contact details, notes on persons and everything deleted are gone. Names in
 * free texts are replaced where they are surely names; what may be left is counted.
 */
export function withoutNames(document: WorkbookDocument, words: NameWords, { order, hasFreshIds = false }: NamelessOptions = {}): Nameless {
  const draft = structuredClone(withoutDeleted(document)) as DocumentDraft;
  const persons = listEntries(document.actors).filter(({ type }) => type === 'person');
  const numbers = new Map((order ?? persons.map(({ id }) => id)).map((id, index) => [id, index + 1]));
  const labelOf = (id: Id): string => {
    const number = numbers.get(id);
    return number === undefined ? words.someone : words.person(number);
  };
  const ids = new Set(persons.map(({ id }) => id));
  for (const actor of Object.values(draft.actors)) {
    actor.contact = '';
    if (ids.has(actor.id)) Object.assign(actor, { name: '', note: '' });
  }
  for (const link of Object.values(draft.links)) if (ids.has(link.from) || ids.has(link.to)) link.note = '';

  const removed = Object.values(document.actors).filter(({ type, del }) => type === 'person' && del !== undefined);
  const named = [...persons.map(({ id, name }) => ({ name: name.trim(), label: labelOf(id) })), ...removed.map(({ name }) => ({ name: name.trim(), label: words.someone }))]
    .filter(({ name }) => name !== '');
  const known = named.map(({ name, label }): Known => ({ exact: exactly(name), find: nameFinder(name), label }));
  const shared = sharedWords(named.map(({ name }) => name), words.someone);
  const replaced = mapFreeTexts(draft as WorkbookDocument, ({ path, text }) => replaceKnown(text, known, shared, isOrganisationName(path)));
  const left = listFreeTexts(replaced)
    .reduce((sum, { text }) => sum + known.reduce((most, { find }) => Math.max(most, find(text).length), 0), 0);

  const result = structuredClone(replaced) as DocumentDraft;
  persons.forEach(({ id }, index) => {
    const actor = result.actors[id];
    if (!actor) return;
    actor.name = labelOf(id);
    if (hasFreshIds) giveId(result, actor, `person-${index + 1}`);
  });
  return { document: result as WorkbookDocument, left };
}

function giveId(draft: DocumentDraft, actor: Mutable<Actor>, id: Id): void {
  delete draft.actors[actor.id];
  draft.actors[id] = { ...actor, id };
  replaceActorReferences(draft, actor.id, id);
}

/** Words that belong to the names of several persons, folded, each with what stands for all of them. */
function sharedWords(names: readonly string[], someone: string): ReadonlyMap<string, string> {
  const owners = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(name.split(/[\s-]+/).map(fold))) owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return new Map([...owners].filter(([, count]) => count > 1).map(([word]) => [word, someone]));
}
