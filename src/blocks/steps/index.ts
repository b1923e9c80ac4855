import { defineBlock } from '@/blockkit';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { StepsEditor } from './StepsEditor';
import { StepsProjector } from './StepsProjector';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { toPdf } from './toPdf';

export default defineBlock({
  kind: 'steps',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: StepsEditor,
  Projector: StepsProjector,
  toPdf,
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
