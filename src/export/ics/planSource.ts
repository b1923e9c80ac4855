import type { Id, WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalSection } from '@/template';
import type { PlanSource } from './planInCalendar';
import { phaseName, yearClocks } from './yearClocks';

interface WorkbookParts {
  readonly workbookId: Id;
  readonly document: WorkbookDocument;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly sections: readonly { readonly id: string; readonly number: number; readonly section: LocalSection }[];
}

/** A workbook as the plan's calendar is made from it. */
export function planSource({ sections, ...rest }: WorkbookParts): PlanSource {
  const clocks = yearClocks(sections, rest.document);
  return {
    ...rest,
    sections: sections.map(({ id, number, section }) => ({ id, number, title: section.title })),
    phaseOf: (event) => phaseName(clocks, event),
  };
}
