import { formatPlanDate } from '@/blockkit';
import { SHEET_VALUES, SHEETS, type SheetId } from '@/document/sheets';
import type { PlannedRow, TableField } from '@/import/tables';
import type { Language } from '@/lib/languages';
import { texts } from './texts';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What a field of a sheet is called. */
export function fieldWord(kind: SheetId, field: TableField, language: Language): string {
  if (field === 'firstName' || field === 'lastName') return texts.translator(language)(field);
  return (SHEETS[kind].columns as Words)[field]?.[language] ?? '';
}

const KIND_OF: Record<PlannedRow['about'], SheetId> = { actor: 'actors', link: 'links', step: 'plan', event: 'plan' };

export const fieldWordOf = (about: PlannedRow['about'], field: TableField, language: Language): string => fieldWord(KIND_OF[about], field, language);

const valuesOf = (about: PlannedRow['about'], field: TableField): Words | undefined => {
  switch (field) {
    case 'status': return SHEET_VALUES.status;
    case 'sector': return SHEET_VALUES.sector;
    case 'strength': return SHEET_VALUES.strength;
    case 'recurs': return SHEET_VALUES.recurs;
    case 'eventType': return SHEET_VALUES.eventType;
    case 'type': return about === 'actor' ? SHEET_VALUES.actorType : undefined;
    default: return undefined;
  }
};

/** The value of a change as people read it; `''` for nothing. */
export function valueWord(about: PlannedRow['about'], field: TableField, value: string, language: Language): string {
  if (field === 'when') return formatPlanDate(value, language);
  return valuesOf(about, field)?.[value]?.[language] ?? value;
}
