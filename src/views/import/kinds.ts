import { calendar } from './calendar';
import { deck } from './deck';
import { spreadsheet } from './spreadsheet';
import type { ImportKind } from './types';

/** All kinds of files that a workbook takes something from, in the order of the page. */
export const IMPORT_KINDS: readonly ImportKind[] = [
  spreadsheet,
  deck,
  calendar,
];
