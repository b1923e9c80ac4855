import { listEntries } from '@/document';
import { PLAN_PARTS, type PdfOptions, type PdfSource, type PlanPartId } from '@/export';
import { exportFileName } from '@/lib/exportFileName';
import { isRecord } from '@/lib/isRecord';
import { isLanguage, type Language } from '@/lib/languages';
import { defaultYear, eventYears, NO_FILTER, planRows, planYears, readLook } from '@/plan';
import { relocalizeTemplate } from '@/template';
import { routes } from '../../../shared/routes';
import { countPeople } from '../../people';
import { hiddenNotes } from '../../paper/hiddenNotes';
import type { ExportNote, ExportSource } from '../types';
import { texts } from './texts';

/** How a year plan is made. */
export interface YearPlanChoices {
  /** null = all years */
  readonly year: number | null;
  readonly parts: readonly PlanPartId[];
  readonly language: Language;
  readonly isGrey: boolean;
  readonly includeLogos: boolean;
}

/** The year that the plan shows: the one in its address where it is open, else its first. */
function shownYear({ workbookId, document, today }: ExportSource): number | null {
  const year = defaultYear(planRows(document, today), today);
  const [page, query = ''] = window.location.hash.split('?');
  return page === routes.plan(workbookId) ? readLook(query, { look: 'list', grouping: 'quarter', year, filter: NO_FILTER }).year : year;
}

/** The years that can be chosen: those with steps or events, this one, and the one that is shown. */
export function yearsOf(source: ExportSource, shown: number | null): readonly number[] {
  const { document, today } = source;
  const years = new Set([...planYears(planRows(document, today), today), ...eventYears(document), ...(shown === null ? [] : [shown])]);
  return [...years].sort((a, b) => a - b);
}

/** Chapters and looks as last time; the year is always the one that the plan shows. */
export function readYearPlanChoices(stored: unknown, source: ExportSource): YearPlanChoices {
  const { parts, language, isGrey, includeLogos } = isRecord(stored) ? stored : {};
  const known = Array.isArray(parts) ? PLAN_PARTS.filter((part) => parts.includes(part)) : PLAN_PARTS.filter((part) => part !== 'notes' && part !== 'rounds');
  return {
    year: shownYear(source),
    parts: known,
    language: isLanguage(language) ? language : source.document.meta.language,
    isGrey: isGrey === true,
    includeLogos: includeLogos !== false,
  };
}

/** What the exporters make a year plan of. Contact details are never in it. */
export function yearPlanSource({ document, template, blockSpec, today }: ExportSource, { year, parts, language, isGrey, includeLogos }: YearPlanChoices): PdfSource {
  const options: PdfOptions = {
    kind: 'plan', plan: { year, parts }, isGrey, includeLogos, today,
    onlyAnswered: true, includePlan: true, includeActors: false, includeContacts: false,
  };
  return { document, template: relocalizeTemplate(template, language), language, blockSpec, options };
}

/** `suvannon-tyollisyysverkosto-vuosisuunnitelma-2027.pdf` */
export const yearPlanName = ({ document }: ExportSource, { year, language }: YearPlanChoices, ending: string): string =>
  exportFileName([document.meta.name, texts.translator(language)('fileName'), year === null ? '' : String(year)], ending);

export const lackOf = (source: ExportSource, { parts }: YearPlanChoices): string | null =>
  (parts.length === 0 ? texts.translator(source.language)('nothingChosen') : null);

/** The people whose names stand in the plan: on the cover and the map all of them, else those who have promised something. */
export function heldPeople({ document }: ExportSource, { parts }: YearPlanChoices): { readonly people: number; readonly contacts: number } {
  if (parts.includes('cover') || parts.includes('map')) return { people: countPeople(document), contacts: 0 };
  const owners = new Set([...listEntries(document.steps), ...listEntries(document.events)].flatMap((one) => one.owners));
  return { people: countPeople(document, (id) => owners.has(id)), contacts: 0 };
}

export const notesOf = (source: ExportSource, { parts }: YearPlanChoices): readonly ExportNote[] =>
  (parts.includes('notes') ? hiddenNotes(source, (_, isHidden) => !isHidden, 'appendix') : []);
