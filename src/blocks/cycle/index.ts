import { defineBlock } from '@/blockkit';
import { CycleEditor } from './CycleEditor';
import { CycleProjector } from './CycleProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';

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
  label: (language) => texts.translator(language)('kind'),
  samples,
});
