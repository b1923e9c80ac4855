import { defineBlock } from '@/blockkit';
import { RosterEditor } from './RosterEditor';
import { RosterProjector } from './RosterProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { toPdf } from './toPdf';

export default defineBlock({
  kind: 'roster',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: RosterEditor,
  Projector: RosterProjector,
  toPdf,
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
