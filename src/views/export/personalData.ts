import { listEntries, type WorkbookDocument } from '@/document';

export type ExportKind = 'workbook' | 'plan' | 'file';

export interface PersonalData {
  /** People whose names the file may hold. */
  readonly people: number;
  /** Actors whose contact details the file holds. */
  readonly contacts: number;
}

/** What a file tells of people: free text is not looked into. */
export function personalData(document: WorkbookDocument, kind: ExportKind, hasContacts: boolean): PersonalData {
  const actors = listEntries(document.actors);
  const owners = new Set(listEntries(document.steps).flatMap((step) => step.owners));
  return {
    people: actors.filter(({ id, type, name }) => type === 'person' && name.trim() !== '' && (kind !== 'plan' || owners.has(id))).length,
    contacts: kind === 'file' || (kind === 'workbook' && hasContacts) ? actors.filter(({ contact }) => contact.trim() !== '').length : 0,
  };
}
