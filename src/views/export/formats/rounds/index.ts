import { exportFileName } from '@/lib/exportFileName';
import { texts as paperTexts } from '../../paper/texts';
import { countPeople } from '../../people';
import { defineFormat } from '../types';
import { listRounds, loadRound, readRoundsChoices, type RoundsChoices, settleRounds } from './choices';
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
    const kept = await listRounds(source);
    if (kept.length === 0) throw new Error(texts.translator(source.language)('noRounds'));
    const settled = settleRounds(choices, kept);
    const [before, after] = await Promise.all([loadRound(source, settled.before, kept), loadRound(source, settled.after, kept)]);
    const [{ exportPdf, roundsToPdf }, { compareRounds, tellRounds }] = await Promise.all([import('@/export'), import('@/rounds')]);
    work.signal.throwIfAborted();
    const { language, document } = source;
    const told = tellRounds(compareRounds(before.document, after.document, source), before.document, after.document, language);
    const paper = { told, before: before.name, after: after.name, language, isOnlyChanged: settled.isOnlyChanged };
    const { bytes, missing } = await exportPdf(roundsToPdf(document.meta.name, paper), work);
    const name = exportFileName([document.meta.name, texts.translator(language)('fileName'), before.name, after.name], 'pdf');
    return { files: [{ name, type: 'application/pdf', content: bytes }], missing };
  },
});
