import type { Id } from '@/document';

/** The name of an entry of a workbook in every calendar: the same each time, so that a calendar renews what it has. */
export const uidOf = (workbookId: Id, entryId: Id): string => `${workbookId}.${entryId}@keha`;

/** The entry that a name made by `uidOf` stands for, or null when it is not of this workbook. */
export function entryOfUid(uid: string, workbookId: Id): Id | null {
  const start = `${workbookId}.`;
  return uid.startsWith(start) && uid.endsWith('@keha') ? uid.slice(start.length, -'@keha'.length) : null;
}
