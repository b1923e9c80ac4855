import { type Actor, type ActorType, type Id, listEntries, type WorkbookDocument } from '@/document';
import { splitNames } from '@/lib/nameList';
import { normaliseName } from '@/lib/normaliseName';
import type { TableChoices, UnknownName } from './planTypes';

export const nameKey = (name: string): string => normaliseName(name) || name.trim().replace(/\s+/g, ' ');

const PERSON = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,2}$/u;
const BODY = new RegExp(
  '(?:kunta|laitos|kaupunki|yhdistys|seura|liitto|säätiö|opisto|koulu|virasto|keskus|palvelut?|yrittäjät|osuuskunta|hallitus|toimisto|seurakunta|yliopisto|lukio|verkosto|tiimi'
  + '|kommun|stad|förening|förbund|stiftelse|skola|central|byrå|församling|universitet|nätverk|tjänster'
  + '|council|association|foundation|school|office|services?|university|network|team|oy|oyj|ry|ab|rf|ltd|inc)$', 'iu',
);

/** What somebody seems to be by name alone. */
export const guessActorType = (name: string): ActorType => (PERSON.test(name.trim()) && !name.trim().split(' ').some((word) => BODY.test(word)) ? 'person' : 'organisation');

/** Everybody whom the workbook and the file know, by name. */
export interface Names {
  readonly isKnown: (name: string) => boolean;
  /** Actors of the workbook of a name. */
  readonly actorsOf: (name: string) => readonly Actor[];
  /** An actor that comes from a row of the file. */
  readonly add: (name: string, id: Id) => void;
  /** The key by which spellings of a name meet. */
  readonly keyOf: (name: string) => string;
  /** The actor of a name, `prefer` before others of the same name. Null for one who is not to be added. A name nobody knows is asked about. */
  readonly find: (name: string, isTaken: boolean, prefer?: readonly Id[]) => Id | null;
  /** A name as it will stand in the workbook. */
  readonly spelled: (name: string) => string;
  /** The names in a cell of owners. */
  readonly split: (text: string) => readonly string[];
  /** Asked about, in the order of the file, with the ids that they would have. */
  readonly unknown: () => readonly (UnknownName & { readonly id: Id })[];
}

export function createNames(document: WorkbookDocument, choices: TableChoices, idOf: (key: string) => Id): Names {
  const keys = new Map<string, string>();
  // Names repeat from row to row.
  const keyOf = (name: string): string => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = nameKey(name)));
    return key;
  };
  const here = new Map<string, Actor[]>();
  for (const actor of listEntries(document.actors)) {
    const key = keyOf(actor.name);
    if (key === '') continue;
    const same = here.get(key);
    if (same) same.push(actor);
    else here.set(key, [actor]);
  }
  const fromFile = new Map<string, { readonly id: Id; readonly name: string }>();
  const unknown = new Map<string, { name: string; count: number }>();
  const asOf = (key: string, name: string): UnknownName['as'] => choices.names.get(key) ?? guessActorType(name);
  const isKnown = (name: string): boolean => here.has(keyOf(name)) || fromFile.has(keyOf(name));

  return {
    isKnown,
    keyOf,
    spelled: (name) => here.get(keyOf(name))?.[0]?.name.trim() ?? fromFile.get(keyOf(name))?.name ?? name.trim(),
    actorsOf: (name) => here.get(keyOf(name)) ?? [],
    add: (name, id) => {
      const key = keyOf(name);
      if (!fromFile.has(key)) fromFile.set(key, { id, name });
    },
    find: (name, isTaken, prefer = []) => {
      const key = keyOf(name);
      const same = here.get(key);
      const known = same?.find(({ id }) => prefer.includes(id))?.id ?? same?.[0]?.id ?? fromFile.get(key)?.id;
      if (known !== undefined) return known;
      const seen = unknown.get(key) ?? { name: name.trim(), count: 0 };
      if (isTaken) seen.count += 1;
      unknown.set(key, seen);
      return asOf(key, name) === 'skip' ? null : idOf(`name:${key}`);
    },
    split: (text) => {
      if (/[;\n]/.test(text) || isKnown(text)) return isKnown(text) ? [text] : splitNames(text);
      const parts = text.split(/\s*[,/]\s*/).filter((part) => part !== '');
      // `Virta, Anna` is one person, unless either is known by that name.
      const isTurned = parts.length === 2 && text.includes(',') && parts.every((part) => /^\p{Lu}[\p{Ll}-]+$/u.test(part) && !isKnown(part));
      return isTurned || parts.length < 2 ? splitNames(text) : parts;
    },
    unknown: () => [...unknown].filter(([, { count }]) => count > 0)
      .map(([key, { name, count }]) => ({ key, name, count, as: asOf(key, name), id: idOf(`name:${key}`) })),
  };
}
