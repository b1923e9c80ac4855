import { listEntries, type WorkbookDocument } from '@/document';

/** How many people a file may name: all that are in the registry, or only those `isNamed`. Free text is not looked into. */
export const countPeople = (document: WorkbookDocument, isNamed: (actorId: string) => boolean = () => true): number =>
  listEntries(document.actors).filter(({ id, type, name }) => type === 'person' && name.trim() !== '' && isNamed(id)).length;

/** How many actors have contact details. */
export const countContacts = (document: WorkbookDocument): number =>
  listEntries(document.actors).filter(({ contact }) => contact.trim() !== '').length;
