import { exportFileName } from '@/lib/exportFileName';
import { texts as paperTexts } from '../../paper/texts';
import { countPeople } from '../../people';
import { defineFormat } from '../types';
import { readRoundsChoices, type RoundsChoices } from './choices';
import { roundsOnPaper } from './paperOf';
import { RoundsChoiceFields } from './RoundsChoiceFields';
import { texts } from './texts';

/** Two rounds side by side as a tagged PDF. */
export const rounds = defineFormat<RoundsChoices>({
  id: 'rounds',
  group: 'paper',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => paperTexts.translator(language)('savePdf'),
  readChoices: readRoundsChoices,
  Choices: RoundsChoiceFields,
  lack: ({ versions, language }) => (versions ? null : texts.translator(language)('noRounds')),
  holds: ({ document }) => ({ people: countPeople(document), contacts: 0 }),
  make: async (source, choices, work) => {
    const { language, document } = source;
    const t = texts.translator(language);
    const [{ exportPdf, roundsToPdf }, paper] = await Promise.all([import('@/export'), roundsOnPaper(source, choices)]);
    if (!paper) throw new Error(t('noRounds'));
    work.signal.throwIfAborted();
    const { bytes, missing } = await exportPdf(roundsToPdf(document.meta.name, paper), work);
    const name = exportFileName([document.meta.name, t('fileName'), paper.before, paper.after], 'pdf');
    return { files: [{ name, type: 'application/pdf', content: bytes }], missing };
  },
});
