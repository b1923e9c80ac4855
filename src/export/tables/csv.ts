import { formatCsv } from '@/lib/csv';
import type { Language } from '@/lib/languages';
import type { Cell, FullSheet } from './types';

/** As the spreadsheets of the language's country read a date and a number. */
function cellText(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return language === 'en' ? String(cell) : String(cell).replace('.', ',');
  const [year = '', month = '', day = ''] = cell.day.split('-');
  return language === 'en' ? `${day}/${month}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

/** One sheet as a CSV file, its titles in the first row. */
export const sheetCsv = ({ columns, rows }: Pick<FullSheet, 'columns' | 'rows'>, language: Language): string =>
  formatCsv([columns.map(({ title }) => title), ...rows.map((row) => row.map((cell) => cellText(cell, language)))]);
