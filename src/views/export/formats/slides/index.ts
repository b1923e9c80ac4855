import { exportFileName } from '@/lib/exportFileName';
import { isNothingChosen, pdfOptions } from '../../paper/choices';
import { hiddenNotes } from '../../paper/hiddenNotes';
import { texts as paperTexts } from '../../paper/texts';
import { countContacts, countPeople } from '../../people';
import { defineFormat } from '../types';
import { readSlidesChoices, type SlidesChoices } from './choices';
import { SlidesChoiceFields } from './SlidesChoiceFields';
import { SlidesPreview } from './SlidesPreview';
import { texts } from './texts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** How much of the work is done when the slides have been laid out and their file is still to be written. */
const LAID_OUT = 0.4;

/** The chosen sections as slides that people can go on with. */
export const slides = defineFormat<SlidesChoices>({
  id: 'slides',
  group: 'slides',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => texts.translator(language)('action'),
  readChoices: readSlidesChoices,
  Choices: SlidesChoiceFields,
  Preview: SlidesPreview,
  lack: (source, choices) => (isNothingChosen(choices, source) ? paperTexts.translator(source.language)('nothingChosen') : null),
  holds: ({ document }, { includeActors, includeContacts }) => ({
    people: countPeople(document),
    contacts: includeActors && includeContacts ? countContacts(document) : 0,
  }),
  notes: (source, { without, includeAppendix }) =>
    hiddenNotes(source, (id, isHidden) => !isHidden && !without.includes(id), includeAppendix ? 'appendix' : 'nowhere'),
  make: async (source, choices, { onProgress, signal }) => {
    const { exportDeck, prepareDeck } = await import('@/export/slides');
    const deck = await prepareDeck({ ...source, options: pdfOptions(choices, source) }, choices.includeDetails, signal);
    onProgress(LAID_OUT);
    const content = await exportDeck(deck, signal);
    const name = exportFileName([source.document.meta.name, texts.translator(source.language)('file'), source.today], 'pptx');
    return { files: [{ name, type: TYPE, content }] };
  },
});
