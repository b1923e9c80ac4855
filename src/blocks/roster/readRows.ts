import type { Actor, ActorFields, ActorType, Id, Sector } from '@/blockkit';
import { ACTOR_TITLES } from '@/lib/actorTitles';
import { knownWord } from '@/lib/knownWord';
import { normaliseName } from '@/lib/normaliseName';
import { SECTOR_WORDS } from '@/lib/sectorWords';
import type { ActorField } from './model';

/** What a column of pasted rows holds; `skip` is left out. */
export type ImportField = ActorField | 'firstName' | 'lastName' | 'skip';

export const IMPORT_FIELDS: readonly ImportField[] = [
  'name', 'firstName', 'lastName', 'type', 'organisation', 'sector', 'group', 'contact', 'tags', 'note', 'skip',
];

const TYPE_WORDS: Record<ActorType, readonly string[]> = {
  person: ['henkilö', 'ihminen', 'person'],
  organisation: ['organisaatio', 'organisation', 'organization', 'yhteisö', 'yritys'],
  group: ['ryhmä', 'tiimi', 'grupp', 'group', 'team'],
};

const typeOf = (text: string): ActorType | null => knownWord(text, TYPE_WORDS);
const sectorOf = (text: string): Sector | null => knownWord(text, SECTOR_WORDS);
const isContact = (text: string): boolean => /\S@\S+\.\S|^\+?[\d\s()-]{6,}$/.test(text.trim());

const fieldTitled = (title: string): ImportField | null => knownWord(title, ACTOR_TITLES);

/** True when the first row titles the columns: at least half of its cells are titles that are known. */
export function hasTitles(rows: readonly (readonly string[])[]): boolean {
  const cells = (rows[0] ?? []).filter((cell) => cell.trim() !== '');
  const known = cells.filter((cell) => fieldTitled(cell) !== null).length;
  return known > 0 && known * 2 >= cells.length;
}

/** What each column seems to hold: by its title, or else by what stands in it. */
export function guessFields(rows: readonly (readonly string[])[], titled: boolean): readonly ImportField[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  if (titled) return columns.map((index) => fieldTitled(rows[0]?.[index] ?? '') ?? 'skip');
  const free: ImportField[] = ['name', 'organisation', 'note'];
  return columns.map((index) => {
    const cells = rows.slice(0, 50).map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    const most = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(test).length * 2 > cells.length;
    if (cells.length === 0) return 'skip';
    if (most(isContact)) return 'contact';
    if (most((cell) => sectorOf(cell) !== null)) return 'sector';
    if (most((cell) => typeOf(cell) !== null)) return 'type';
    return free.shift() ?? 'skip';
  });
}

export type ImportedActor = Partial<ActorFields> & { readonly name: string };

/** One row as an actor, or `null` when it names nobody. Words that fit no sector go to the note. */
export function readActor(row: readonly string[], fields: readonly ImportField[], defaultType: ActorType): ImportedActor | null {
  const cellsOf = (field: ImportField): readonly string[] =>
    fields.flatMap((one, index) => (one === field && row[index]?.trim() ? [row[index].trim()] : []));
  const textOf = (field: ImportField, separator = ', '): string => cellsOf(field).join(separator);
  const personal = [textOf('firstName', ' '), textOf('lastName', ' ')].filter((part) => part !== '').join(' ');
  const given = textOf('name', ' ') || personal;
  const organisation = textOf('organisation');
  const name = given || organisation;
  if (name === '') return null;
  const sector = sectorOf(textOf('sector'));
  const strange = sector === null ? cellsOf('sector') : [];
  return {
    name,
    type: typeOf(textOf('type')) ?? (given === '' ? 'organisation' : personal !== '' ? 'person' : defaultType),
    organisation: given === '' ? '' : organisation,
    sector: sector ?? '',
    group: textOf('group'),
    contact: textOf('contact'),
    tags: [...new Set(cellsOf('tags').flatMap((cell) => cell.split(/[,;]/)).map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    note: [...cellsOf('note'), ...strange].join('\n'),
  };
}

export type Decision = 'add' | 'merge' | 'skip';

export interface Candidate {
  readonly actor: ImportedActor;
  /** An actor of the workbook with the same name. */
  readonly same: Actor | null;
  /** The name stands on an earlier row too. */
  readonly isRepeated: boolean;
  /** What is proposed. */
  readonly decision: Decision;
}

/** The rows that name somebody, each with who it might be already. */
export function findCandidates(
  rows: readonly (readonly string[])[],
  fields: readonly ImportField[],
  known: readonly Actor[],
  defaultType: ActorType,
): readonly Candidate[] {
  const byName = new Map<string, Actor>();
  for (const actor of known) {
    const name = normaliseName(actor.name);
    if (name !== '' && !byName.has(name)) byName.set(name, actor);
  }
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const actor = readActor(row, fields, defaultType);
    if (!actor) return [];
    const name = normaliseName(actor.name);
    const same = byName.get(name) ?? null;
    const isRepeated = name !== '' && seen.has(name);
    seen.add(name);
    return [{ actor, same, isRepeated, decision: isRepeated ? 'skip' : same ? 'merge' : 'add' } satisfies Candidate];
  });
}

export interface ImportPlan {
  readonly added: readonly ({ readonly id: Id } & ImportedActor)[];
  readonly merged: readonly { readonly actor: Actor; readonly extra: ImportedActor }[];
}

/** What happens when the rows come in as decided. `decisions` follow `candidates`. */
export function planImport(candidates: readonly Candidate[], decisions: readonly Decision[], newId: () => Id): ImportPlan {
  return {
    added: candidates.flatMap(({ actor }, index) => (decisions[index] === 'add' ? [{ ...actor, id: newId() }] : [])),
    merged: candidates.flatMap(({ actor, same }, index) => (decisions[index] === 'merge' && same ? [{ actor: same, extra: actor }] : [])),
  };
}
