import { makePdf } from '../../paper/makePdf';
import { texts as paperTexts } from '../../paper/texts';
import { withRounds } from '../rounds/paperOf';
import { defineFormat } from '../types';
import { heldPeople, lackOf, notesOf, readYearPlanChoices, type YearPlanChoices, yearPlanName, yearPlanSource } from './choices';
import { texts } from './texts';
import { YearPlanFields } from './YearPlanFields';
import { YearPlanPreview } from './YearPlanPreview';

/** The plan of a year as a document of its own: a tagged PDF. */
export const yearPlan = defineFormat<YearPlanChoices>({
  id: 'year-plan',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => paperTexts.translator(language)('savePdf'),
  readChoices: readYearPlanChoices,
  Choices: YearPlanFields,
  Preview: YearPlanPreview,
  lack: lackOf,
  holds: heldPeople,
  notes: notesOf,
  make: async (source, choices, work) => {
    const { options, ...made } = await withRounds(yearPlanSource(source, choices), source);
    return makePdf({ ...source, ...made }, options, yearPlanName(source, choices, 'pdf'), work);
  },
});
