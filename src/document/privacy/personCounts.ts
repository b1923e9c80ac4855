import { listEntries } from '../entries';
import type { Actor, WorkbookDocument } from '../types';

export interface PersonCounts {
  /** Persons with a name. */
  readonly persons: number;
  /** Actors of any type with contact details. */
  readonly contacts: number;
  /** Notes on a person, and on a link of a person. */
  readonly notes: number;
}

const isWritten = (text: string): boolean => text.trim() !== '';

/** The persons of a workbook in its own order, those without a name left out. */
export const listPersons = ({ actors }: Pick<WorkbookDocument, 'actors'>): readonly Actor[] =>
  listEntries(actors).filter(({ type, name }) => type === 'person' && isWritten(name));

/** How much a workbook says of persons in fields made for it; free texts are not looked into. */
export function countPersonalData(document: WorkbookDocument): PersonCounts {
  const actors = listEntries(document.actors);
  const persons = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id));
  return {
    persons: listPersons(document).length,
    contacts: actors.filter(({ contact }) => isWritten(contact)).length,
    notes: actors.filter(({ type, note }) => type === 'person' && isWritten(note)).length
      + listEntries(document.links).filter(({ from, to, note }) => isWritten(note) && (persons.has(from) || persons.has(to))).length,
  };
}
