import type { AnyBlockSpec } from '@/blockkit';
import { listSections, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalSection, LocalTemplate } from '@/template';
import type { RoundsOnPaper } from './roundsChapter';

/** The chapters of a year plan in their order. */
export const PLAN_PARTS = ['cover', 'clock', 'steps', 'themes', 'owners', 'questions', 'map', 'rounds', 'notes'] as const;
export type PlanPartId = (typeof PLAN_PARTS)[number];

/** What a year plan holds. */
export interface YearPlanOptions {
  /** null = all years; undefined = the year that the plan's own page shows first. */
  readonly year?: number | null | undefined;
  /** Default: all but rounds and notes. */
  readonly parts?: readonly PlanPartId[] | undefined;
  /** What has changed since the last round; absent when none has ended. */
  readonly rounds?: RoundsOnPaper | undefined;
}

export interface PdfOptions {
  /** The whole workbook, or its year plan as a document of its own. */
  readonly kind: 'workbook' | 'plan';
  /** For the year plan alone; the choices of a workbook do not touch it. */
  readonly plan?: YearPlanOptions | undefined;
  /** Ids of the sections to print; undefined = all. Those left out of the workbook never print. */
  readonly sections?: readonly string[] | undefined;
  /** Leaves out blocks and sections that nobody has filled in. */
  readonly onlyAnswered: boolean;
  readonly includePlan: boolean;
  readonly includeActors: boolean;
  /** Without it the actors' contact details stay out of the file. */
  readonly includeContacts: boolean;
  /** Everything that was said word for word, at the end. Default: no. */
  readonly includeAppendix?: boolean | undefined;
  /** Logos on the cover. Default: yes. */
  readonly includeLogos?: boolean | undefined;
  /** Greys instead of colours. Default: no. */
  readonly isGrey?: boolean | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface PdfSource {
  readonly document: WorkbookDocument;
  readonly template: LocalTemplate;
  readonly language: Language;
  readonly blockSpec: (kind: string) => AnyBlockSpec;
  readonly options: PdfOptions;
}

/** A section in use and the number that it has everywhere. */
export interface NumberedSection {
  readonly section: LocalSection;
  readonly number: number;
}

export function numberSections({ document, template }: PdfSource): readonly NumberedSection[] {
  const byId = new Map(template.sections.map((section) => [section.id, section]));
  return listSections(document.meta)
    .flatMap(({ id, hidden }) => (hidden ? [] : (byId.get(id) ?? [])))
    .map((section, index) => ({ section, number: index + 1 }));
}
