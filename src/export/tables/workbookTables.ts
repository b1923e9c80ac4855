import { blockParts, notesSheet, ratingsSheet } from './answerSheets';
import { planSheet } from './planSheet';
import { actorsSheet, linksSheet } from './registrySheets';
import { pause, SLICE } from './pause';
import { SHEET_IDS, type TableSource, type WorkbookSheet, type WorkbookSheetId } from './types';

export interface TableOptions {
  readonly sheets: readonly WorkbookSheetId[];
  /** Without it the actors' contact details stay out. */
  readonly includeContacts: boolean;
}

function* makeSheets(source: TableSource, { sheets, includeContacts }: TableOptions): Generator<void, readonly WorkbookSheet[]> {
  const parts = yield* blockParts(source);
  const makers: Record<WorkbookSheetId, () => WorkbookSheet> = {
    plan: () => planSheet(source, parts),
    actors: () => actorsSheet(source, includeContacts),
    links: () => linksSheet(source),
    ratings: () => ratingsSheet(source, parts),
    notes: () => notesSheet(source, parts),
  };
  const made: WorkbookSheet[] = [];
  for (const id of SHEET_IDS.filter((one) => sheets.includes(one))) {
    yield;
    made.push(makers[id]());
  }
  return made;
}

/** The workbook as sheets, in the order of SHEET_IDS; the rows are made when they are asked for. */
export function workbookTables(source: TableSource, options: TableOptions): readonly WorkbookSheet[] {
  const work = makeSheets(source, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** `workbookTables` with pauses in which the page may answer. */
export async function prepareTables(source: TableSource, options: TableOptions, signal: AbortSignal): Promise<readonly WorkbookSheet[]> {
  const work = makeSheets(source, options);
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}
