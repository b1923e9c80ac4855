import { parseRows } from './csv';

/** Cells to put in a table, from its row and column `at` on. */
export interface PastePlan {
  /** What goes to the rows that are there, by place. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows to add at the end; every row has a text for every column. */
  readonly newRows: readonly (readonly string[])[];
}

/**
 * Cells copied from a spreadsheet as rows, or `null` when `text` is text for one cell.
 * Lines without tabs are a column of cells only where rows can grow (`linesAreRows`).
 */
export function readPastedTable(text: string, linesAreRows: boolean): string[][] | null {
  const hasTab = text.includes('\t');
  if (!hasTab && !(linesAreRows && /[\r\n]/.test(text.trim()))) return null;
  // The line break after the last row is no row; an empty row in the middle keeps the others in step.
  const rows = parseRows(text.replace(/[\r\n]+$/, ''), '\t').map((row) => row.map((cell) => cell.trim()));
  return rows.length > 0 ? rows : null;
}

/** Says where pasted cells go. What would fall outside the columns, or the rows when they cannot grow, is left out. */
export function planPaste(
  pasted: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number; readonly canGrow: boolean },
): PastePlan {
  const cells: { row: number; column: number; text: string }[] = [];
  const newRows: string[][] = [];
  pasted.forEach((texts, offset) => {
    const row = at.row + offset;
    if (row >= size.rows) {
      if (!size.canGrow) return;
      newRows.push(Array.from({ length: size.columns }, (_, column) => texts[column - at.column] ?? ''));
      return;
    }
    texts.forEach((text, index) => {
      const column = at.column + index;
      if (column < size.columns) cells.push({ row, column, text });
    });
  });
  return { cells, newRows };
}
