import { listEntries } from '@/document';
import { exportFileName } from '@/lib/exportFileName';
import { FIRST_CHOICES, pdfOptions } from '../../paper/choices';
import { makePdf } from '../../paper/makePdf';
import { texts as paperTexts } from '../../paper/texts';
import { countPeople } from '../../people';
import { defineFormat } from '../types';
import { texts } from './texts';

/** The plan alone as a tagged PDF. */
export const planPdf = defineFormat<null>({
  id: 'plan-pdf',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => paperTexts.translator(language)('savePdf'),
  readChoices: () => null,
  holds: ({ document }) => {
    const owners = new Set(listEntries(document.steps).flatMap((step) => step.owners));
    return { people: countPeople(document, (id) => owners.has(id)), contacts: 0 };
  },
  make: (source, _, work) => {
    const name = exportFileName([source.document.meta.name, texts.translator(source.language)('fileName'), source.today], 'pdf');
    return makePdf(source, { ...pdfOptions(FIRST_CHOICES, source), kind: 'plan' }, name, work);
  },
});
