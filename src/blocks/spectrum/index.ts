import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { answered, configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { SpectrumEditor } from './SpectrumEditor';
import { SpectrumProjector } from './SpectrumProjector';
import { texts } from './texts';
import { figureOnPaper, toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'spectrum',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  answered,
  Editor: SpectrumEditor,
  Projector: SpectrumProjector,
  toPdf,
  compare,
  pictures: (content) => [{ id: 'spectrum', title: '', figure: async () => figureOnPaper(content) }],
  toTables,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
