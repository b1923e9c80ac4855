import { exportFileName } from '@/lib/exportFileName';
import { hiddenNotes } from '../../paper/hiddenNotes';
import { countContacts, countPeople } from '../../people';
import { defineFormat } from '../types';
import { texts } from './texts';

/** The workbook itself, to be opened again in Kehä. */
export const kehaFile = defineFormat<null>({
  id: 'keha-file',
  group: 'file',
  isCopy: true,
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  readChoices: () => null,
  holds: ({ document }) => ({ people: countPeople(document), contacts: countContacts(document) }),
  notes: (source) => hiddenNotes(source, () => true, 'file'),
  make: async ({ document, today, workbookFile }) => ({
    files: [{ name: exportFileName([document.meta.name, today], 'keha.json'), type: 'application/json', content: await workbookFile() }],
  }),
});
