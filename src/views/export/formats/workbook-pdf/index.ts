import { exportFileName } from '@/lib/exportFileName';
import { isNothingChosen, type PaperChoices, pdfOptions, readPaperChoices } from '../../paper/choices';
import { hiddenNotes } from '../../paper/hiddenNotes';
import { makePdf } from '../../paper/makePdf';
import { PaperChoiceFields } from '../../paper/PaperChoiceFields';
import { PaperPreview } from '../../paper/PaperPreview';
import { texts as paperTexts } from '../../paper/texts';
import { countContacts, countPeople } from '../../people';
import { defineFormat } from '../types';
import { texts } from './texts';

/** The whole workbook as a tagged PDF. */
export const workbookPdf = defineFormat<PaperChoices>({
  id: 'workbook-pdf',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => paperTexts.translator(language)('savePdf'),
  readChoices: readPaperChoices,
  Choices: PaperChoiceFields,
  Preview: PaperPreview,
  lack: (source, choices) => (isNothingChosen(choices, source) ? paperTexts.translator(source.language)('nothingChosen') : null),
  holds: ({ document }, { includeActors, includeContacts }) => ({
    people: countPeople(document),
    contacts: includeActors && includeContacts ? countContacts(document) : 0,
  }),
  notes: (source, { without, includeAppendix }) =>
    hiddenNotes(source, (id, isHidden) => !isHidden && !without.includes(id), includeAppendix ? 'appendix' : 'nowhere'),
  make: (source, choices, work) =>
    makePdf(source, pdfOptions(choices, source), exportFileName([source.document.meta.name, source.today], 'pdf'), work),
});
