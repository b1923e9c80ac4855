import type { WorkbookDocument } from '@/document';
import { localizeTemplate } from '@/template';
import type { ExportSource } from '@/views/export/formats/types';
import { workbookSections } from '@/views/shared/sections';
import { fakeTemplate } from './fakeLibrary';
import { EMPTY_DOCUMENT } from './renderInWorkbook';

/** A workbook as the formats of the export dialog get it: of the fake template and without blocks unless told. */
export function exportSource(document: Partial<WorkbookDocument> = {}, changes: Partial<ExportSource> = {}): ExportSource {
  const { language = 'fi', template = localizeTemplate(fakeTemplate, language) } = changes;
  const whole = { ...EMPTY_DOCUMENT, ...document };
  return {
    workbookId: 'w1',
    document: whole,
    template,
    language,
    sections: workbookSections(template, whole.meta),
    blockSpec: (kind) => {
      throw new Error(`No block of kind ${kind} here`);
    },
    today: '2027-04-08',
    workbookFile: () => Promise.resolve('{"format":"keha"}'),
    ...changes,
  };
}
