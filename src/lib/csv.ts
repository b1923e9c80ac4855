import { guardFormula, unguardFormula } from './formulaGuard';

const DELIMITERS = ['\t', ';', ','] as const;

export type Delimiter = (typeof DELIMITERS)[number];

const BOM = '\uFEFF';

/** The rows of a text, by RFC 4180: quoted cells may hold delimiters, line breaks and doubled quotes. */
export function parseRows(text: string, delimiter: Delimiter, limit = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < limit; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.slice(0, limit);
}

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** The delimiter that cuts the first rows most evenly; a tab when nothing tells. */
export function detectDelimiter(text: string): Delimiter {
  const evenness = (delimiter: Delimiter): number => {
    const rows = parseRows(text, delimiter, 20).filter(isFilled);
    const columns = rows[0]?.length ?? 0;
    return columns < 2 ? 0 : rows.filter((row) => row.length === columns).length * columns;
  };
  return DELIMITERS.reduce((best, one) => (evenness(one) > evenness(best) ? one : best));
}

/**
 * All rows of a CSV file, the empty ones too, so that they count as in a spreadsheet.
 * Takes `;`, `,` and tab, a byte order mark, Excel's `sep=` line, and undoes what `formatCsv` did
 * against formulas.
 */
export function parseCsvRows(text: string, delimiter?: Delimiter): string[][] {
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  const declared = /^sep=([;,\t])\r?\n/i.exec(body);
  const content = declared ? body.slice(declared[0].length) : body;
  const used = delimiter ?? (declared?.[1] as Delimiter | undefined) ?? detectDelimiter(content);
  return parseRows(content, used).map((row) => row.map(unguardFormula));
}

/** The rows of a CSV file (see `parseCsvRows`) or of a list copied from a spreadsheet; empty rows are left out. */
export const parseCsv = (text: string, delimiter?: Delimiter): string[][] => parseCsvRows(text, delimiter).filter(isFilled);

/**
 * A CSV file that Excel opens as it should in Finland: UTF-8 with a byte order mark, `;` between
 * cells. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function formatCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ';'): string {
  const quote = (cell: string): string => {
    const safe = guardFormula(cell);
    return /["\r\n\t;,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return BOM + rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('');
}
