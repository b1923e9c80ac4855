import { isNothingChosen, type PaperChoices, readPaperChoices } from '../../paper/choices';
import { hiddenNotes } from '../../paper/hiddenNotes';
import { PaperChoiceFields } from '../../paper/PaperChoiceFields';
import { PaperPreview } from '../../paper/PaperPreview';
import { printHref } from '../../paper/printAddress';
import { texts as paperTexts } from '../../paper/texts';
import { definePage } from '../types';
import { texts } from './texts';

/** The workbook as a page that the browser prints. */
export const printView = definePage<PaperChoices>({
  id: 'print-view',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => texts.translator(language)('open'),
  readChoices: readPaperChoices,
  Choices: PaperChoiceFields,
  Preview: PaperPreview,
  lack: (source, choices) => (isNothingChosen(choices, source) ? paperTexts.translator(source.language)('nothingChosen') : null),
  notes: (source, { without, includeAppendix }) =>
    hiddenNotes(source, (id, isHidden) => !isHidden && !without.includes(id), includeAppendix ? 'appendix' : 'nowhere'),
  href: ({ workbookId }, choices) => printHref(workbookId, choices),
});
