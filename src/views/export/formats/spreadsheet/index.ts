import { listEntries } from '@/document';
import { exportTables, prepareTables } from '@/export/tables';
import { exportFileName } from '@/lib/exportFileName';
import { hiddenNotes } from '../../paper/hiddenNotes';
import { countContacts, countPeople } from '../../people';
import { defineFormat, type ExportFile } from '../types';
import { readChoices, type SpreadsheetChoices } from './choices';
import { SpreadsheetChoiceFields } from './SpreadsheetChoiceFields';
import { SpreadsheetPreview } from './SpreadsheetPreview';
import { texts } from './texts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as tables: one Excel file, or a CSV file of each table. */
export const spreadsheet = defineFormat<SpreadsheetChoices>({
  id: 'spreadsheet',
  group: 'tables',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language, { as }) => texts.translator(language)(`save-${as}`),
  readChoices,
  Choices: SpreadsheetChoiceFields,
  Preview: SpreadsheetPreview,
  lack: ({ language }, { sheets }) => (sheets.length === 0 ? texts.translator(language)('noSheets') : null),
  holds: ({ document }, { sheets, includeContacts }) => {
    const hasActors = sheets.includes('actors');
    // The plan alone names those who answer for something in it.
    const owners = new Set([...listEntries(document.steps), ...listEntries(document.events)].flatMap((one) => one.owners));
    const isPlanAlone = sheets.every((id) => id === 'plan');
    return { people: countPeople(document, (id) => !isPlanAlone || owners.has(id)), contacts: hasActors && includeContacts ? countContacts(document) : 0 };
  },
  notes: (source, { sheets }) => (sheets.includes('notes') ? hiddenNotes(source, (_, isHidden) => !isHidden, 'sheet') : []),
  make: async (source, { as, sheets: chosen, includeContacts }, { onProgress, signal }) => {
    const { language, today, document: { meta: { name } } } = source;
    const sheets = await prepareTables(source, { sheets: chosen, includeContacts }, signal);
    const written = await exportTables(sheets, { as, title: name, language, onProgress, signal });
    const files = written.map((content, index): ExportFile => (as === 'xlsx'
      ? { name: exportFileName([name, texts.translator(language)('fileName'), today], 'xlsx'), type: XLSX, content }
      : { name: exportFileName([name, sheets[index]?.title ?? '', today], 'csv'), type: 'text/csv;charset=utf-8', content }));
    return { files };
  },
});
