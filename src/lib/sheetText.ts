/** The most letters (UTF-16) that a cell of Excel holds, with room for the apostrophe of `guardFormula`. */
export const SHEET_CELL_LIMIT = 32_766;

/** Control characters but tab and line feed, halves of letters, the sign of a lost letter, and what is no letter at all: spreadsheets do not hold them. */
const FOREIGN = /[^\P{Cc}\t\n]|[\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as a cell of a spreadsheet holds it: line breaks as `\n`, without control characters and lost letters, and cut with `…`
 * where it is longer than a cell may be. The same text again when it is applied twice.
 */
export function sheetText(text: string): string {
  const clean = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(FOREIGN, '');
  if (clean.length <= SHEET_CELL_LIMIT) return clean;
  // Not through the middle of a letter of two halves.
  return `${clean.slice(0, SHEET_CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
