import { parsePlanDate, type PlanDate } from '@/document';
import { sheetText } from '@/lib/sheetText';
import type { FieldChange, RowProblem } from './planTypes';
import type { SheetRow } from './sheetRows';
import type { ChosenValues, TableField } from './types';
import { valueOf } from './words';

const DAY_MS = 86_400_000;

/** The day that spreadsheets count from, so that 1 March 1900 is day 61 as they have it. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

const isoDay = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/**
 * A date of a cell: as `readDate` reads it, with a time after it (left out), month first where it can be nothing
 * else, or as the bare number that spreadsheets keep days in.
 */
export function readCellDate(text: string, readDate: (text: string) => PlanDate | null): PlanDate | null {
  const read = readDate(text);
  if (read !== null) return read;
  const day = /^(.*\d)(?:T|\s+(?:klo|kl\.?)?\s*)\d{1,2}[:.]\d{2}/.exec(text)?.[1];
  if (day !== undefined && day !== text) return readCellDate(day, readDate);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) {
    const date = isoDay(american[3] ?? '', american[1] ?? '', american[2] ?? '');
    return parsePlanDate(date) ? date : null;
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  // From 2000 to 2100: other numbers are hardly days.
  return serial >= 36_526 && serial < 73_051 ? new Date(FIRST_DAY + serial * DAY_MS).toISOString().slice(0, 10) : null;
}

/** True when a cell says what the workbook says already: as it would be written today. */
export const isSameText = (before: string, cell: string): boolean =>
  before === cell || (before !== '' && sheetText(before).trim() === sheetText(cell).trim());

/** Gathers what one row changes: `set` gets the values of the document's own fields. */
export interface RowReader {
  readonly changes: FieldChange[];
  readonly problems: RowProblem[];
  readonly text: (field: TableField, before: string, set: (value: string) => void) => void;
  readonly chosen: <Name extends keyof ChosenValues>(
    field: TableField, name: Name, bad: RowProblem['code'], before: string, set: (value: ChosenValues[Name]) => void,
  ) => void;
  readonly date: (field: TableField, before: PlanDate, set: (value: PlanDate) => void) => void;
  /** True when the cell is empty and what is here goes. */
  readonly isCleared: (field: TableField, before: string) => boolean;
}

export function createRowReader(row: SheetRow, clears: boolean, readDate: (text: string) => PlanDate | null): RowReader {
  const changes: FieldChange[] = [];
  const problems: RowProblem[] = [];
  const isCleared = (field: TableField, before: string): boolean => clears && row.has(field) && row.text(field) === '' && before.trim() !== '';
  return {
    changes,
    problems,
    isCleared,
    text: (field, before, set) => {
      const cell = row.text(field);
      if (!isCleared(field, before) && (cell === '' || isSameText(before, cell))) return;
      changes.push({ field, before, after: cell });
      set(cell);
    },
    chosen: (field, name, bad, before, set) => {
      const cell = row.text(field);
      if (cell === '') return;
      const value = valueOf(name, cell);
      if (value === null) problems.push({ code: bad, text: cell });
      else if (value !== before) {
        changes.push({ field, before, after: value });
        set(value);
      }
    },
    date: (field, before, set) => {
      const cell = row.text(field);
      const date = cell === '' ? null : readCellDate(cell, readDate);
      if (cell !== '' && date === null) problems.push({ code: 'bad-date', text: cell });
      if (date === null ? !isCleared(field, before) : date === before) return;
      changes.push({ field, before, after: date ?? '' });
      set(date ?? '');
    },
  };
}
