import { MACHINE_COLUMNS, SHEET_VALUES } from '@/document/sheets';
import type { Language } from '@/lib/languages';
import { sheetText } from '@/lib/sheetText';
import type { Cell, SheetColumn, WorkbookSheet, WorkbookSheetId } from './types';

type Words = Readonly<Record<Language, string>>;

interface SheetWords<Column extends string> {
  readonly title: Words;
  readonly columns: Readonly<Record<Column, Words>>;
}

const DATES: ReadonlySet<string> = new Set(['when']);
const NUMBERS: ReadonlySet<string> = new Set(['now', 'aim', 'answers', 'votes']);
const MEANS: ReadonlySet<string> = new Set(['meanNow', 'spreadNow', 'meanAim', 'spreadAim']);

function kindOf(column: string): SheetColumn['kind'] {
  if (MACHINE_COLUMNS.has(column)) return 'machine';
  if (DATES.has(column)) return 'date';
  if (NUMBERS.has(column)) return 'number';
  return MEANS.has(column) ? 'mean' : 'text';
}

const { rowType, status, recurs, eventType, actorType, sector, strength } = SHEET_VALUES;

/** The words of columns that are chosen from a list. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'plan.type': rowType, 'plan.status': status, 'plan.recurs': recurs, 'plan.eventType': eventType,
  'actors.type': actorType, 'actors.sector': sector, 'links.strength': strength,
};

/** A sheet out of its words, the widths of its columns and a row for each item. `without` are columns that stay out. */
export function defineSheet<Column extends string, Item>(
  id: WorkbookSheetId, { title, columns }: SheetWords<Column>, widths: Readonly<Record<Column, number>>, language: Language,
  items: readonly Item[], cells: (item: Item) => Readonly<Record<Column, Cell>>, without: readonly Column[] = [],
): WorkbookSheet {
  const ids = (Object.keys(columns) as Column[]).filter((column) => !without.includes(column));
  return {
    id,
    title: title[language],
    columns: ids.map((column) => {
      const choices = CHOICES[`${id}.${column}`];
      return {
        id: column, title: columns[column][language], kind: kindOf(column), width: widths[column],
        choices: choices && Object.values(choices).map((words) => words[language]),
      };
    }),
    rowCount: items.length,
    rowAt: (index) => {
      const item = items[index];
      if (item === undefined) throw new RangeError(`No row ${index} in ${id}`);
      const row = cells(item);
      return ids.map((column) => {
        const cell = row[column];
        return typeof cell === 'string' ? sheetText(cell) : cell;
      });
    },
  };
}
