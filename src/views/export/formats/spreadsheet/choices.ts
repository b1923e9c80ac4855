import { SHEET_IDS, type TableFileType, type WorkbookSheet, type WorkbookSheetId, workbookTables } from '@/export/tables';
import { isRecord } from '@/lib/isRecord';
import type { ExportSource } from '../types';

export interface SpreadsheetChoices {
  readonly as: TableFileType;
  readonly sheets: readonly WorkbookSheetId[];
  readonly includeContacts: boolean;
}

/** Stored choices made whole. Contact details are asked for every time. */
export function readChoices(stored: unknown): SpreadsheetChoices {
  const { as, sheets } = isRecord(stored) ? stored : {};
  const chosen = Array.isArray(sheets) ? SHEET_IDS.filter((id) => sheets.includes(id)) : SHEET_IDS;
  return { as: as === 'csv' ? 'csv' : 'xlsx', sheets: chosen, includeContacts: false };
}

const made = new WeakMap<ExportSource, readonly WorkbookSheet[]>();

/** All sheets of a workbook, for telling of them. The same source gives the same sheets. */
export function allSheets(source: ExportSource): readonly WorkbookSheet[] {
  const known = made.get(source);
  if (known) return known;
  const sheets = workbookTables(source, { sheets: SHEET_IDS, includeContacts: true });
  made.set(source, sheets);
  return sheets;
}
