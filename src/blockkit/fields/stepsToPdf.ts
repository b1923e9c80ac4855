import { isLate, localDay, type Step, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { PdfNode } from '../pdfNode';
import { formatPlanDate } from './formatPlanDate';
import { texts } from './texts';
import { statusWord } from './useStatusWords';

/** Steps as a table, or room to write them by hand when there are none. */
export function stepsToPdf(steps: readonly Step[], document: WorkbookDocument, language: Language, today = localDay(new Date())): PdfNode[] {
  const t = texts.translator(language);
  if (steps.length === 0) return [{ type: 'blank', text: t('pdfEmpty'), lines: 3 }];
  const nameOf = (id: string): string[] => {
    const actor = document.actors[id];
    return actor && actor.del === undefined ? [actor.name || t('unnamedActor')] : [];
  };
  return [
    {
      type: 'table',
      caption: t('steps'),
      columns: [
        { header: t('pdfStep'), width: 46 },
        { header: t('pdfOwners'), width: 24 },
        { header: t('pdfDue'), width: 14 },
        { header: t('pdfStatus'), width: 16 },
      ],
      rows: steps.map((step, index) => {
        const status = isLate(step, today) ? 'late' : step.status;
        const title = step.title || t('unnamedStep', { number: index + 1 });
        return [
          { text: title, detail: step.note || undefined },
          { text: step.owners.flatMap(nameOf).join(', ') },
          { text: formatPlanDate(step.due, language), tone: status === 'late' ? 'late' : 'normal' },
          { text: statusWord(status, language), mark: { mark: 'status', status }, tone: status === 'late' ? 'late' : 'normal' },
        ];
      }),
      rowHeads: true,
    },
  ];
}
