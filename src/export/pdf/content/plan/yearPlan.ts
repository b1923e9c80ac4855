import { blockKey, listEntries, type WorkbookDocument } from '@/document';
import { defaultYear, eventYears, findRoleBoard, type PlanEvent, planEvents, type PlanLoad, type PlanRow, planRows, planYears, readLoad, rowsOfYear } from '@/plan';
import { texts } from '../../texts';
import type { NumberedSection, PdfSource } from '../source';

export type Translate = ReturnType<typeof texts.translator>;

/** The plan of one year, or of all years, as its chapters need it. */
export interface YearPlan {
  readonly source: PdfSource;
  readonly sections: readonly NumberedSection[];
  /** null = all years */
  readonly year: number | null;
  /** The year that a clock shows. */
  readonly clockYear: number;
  /** Steps of the year, those without a date, and those late from before. */
  readonly rows: readonly PlanRow[];
  readonly events: readonly PlanEvent[];
  readonly load: PlanLoad;
  readonly t: Translate;
}

/** `year` undefined: the year that the plan's own page shows first. */
export function readYearPlan(source: PdfSource, sections: readonly NumberedSection[], year: number | null | undefined): YearPlan {
  const { document, language, options } = source;
  const all = planRows(document, options.today);
  const shown = year === undefined ? defaultYear(all, options.today) : year;
  const rows = rowsOfYear(all, shown);
  const years = shown === null ? [...planYears(all, options.today), ...eventYears(document)] : [shown];
  const board = findRoleBoard(sections.flatMap(({ section }) => section.blocks.map(({ id, kind, config }) => ({ key: blockKey(section.id, id), kind, config }))));
  return {
    source, sections, rows,
    year: shown,
    clockYear: shown ?? defaultYear(all, options.today),
    events: planEvents(document, years).filter(({ event }) => event.title.trim() !== ''),
    load: readLoad(rows, document, board),
    t: texts.translator(language),
  };
}

/** Whether anything has been planned at all. */
export const hasPlan = (document: WorkbookDocument): boolean =>
  listEntries(document.steps).some(({ title }) => title.trim() !== '') || listEntries(document.events).some(({ title }) => title.trim() !== '');

export const isUnfinished = ({ step }: PlanRow): boolean => step.status === 'open' || step.status === 'doing';
