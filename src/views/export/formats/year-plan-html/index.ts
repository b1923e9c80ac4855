import { withRounds } from '../rounds/paperOf';
import { defineFormat } from '../types';
import { heldPeople, lackOf, notesOf, readYearPlanChoices, type YearPlanChoices, yearPlanName, yearPlanSource } from '../year-plan/choices';
import { YearPlanFields } from '../year-plan/YearPlanFields';
import { ChapterPreview } from './ChapterPreview';
import { texts } from './texts';

/** The same year plan as one page that opens in any browser, also without a network. */
export const yearPlanHtml = defineFormat<YearPlanChoices>({
  id: 'year-plan-html',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  readChoices: readYearPlanChoices,
  Choices: YearPlanFields,
  Preview: ChapterPreview,
  lack: lackOf,
  holds: heldPeople,
  notes: notesOf,
  make: async (source, choices, { signal, onProgress }) => {
    const { prepareWorkbook, workbookToHtml } = await import('@/export');
    const workbook = await prepareWorkbook(await withRounds(yearPlanSource(source, choices), source), signal);
    onProgress(0.8);
    return { files: [{ name: yearPlanName(source, choices, 'html'), type: 'text/html', content: workbookToHtml(workbook) }] };
  },
});
