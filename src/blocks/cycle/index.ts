import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { CycleEditor } from './CycleEditor';
import { CycleProjector } from './CycleProjector';
import { drawCycle } from './drawCycle';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';
import { altIn } from './words';

export default defineBlock({
  kind: 'cycle',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: CycleEditor,
  Projector: CycleProjector,
  toPdf,
  toTables,
  pictures: ({ config, state, language }) => [{ id: 'cycle', title: '', figure: async () => drawCycle(config, state, { alt: altIn(config, state, language) }) }],
  compare,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
