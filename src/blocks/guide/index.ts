import { defineBlock } from '@/blockkit';
import { GuideEditor } from './GuideEditor';
import { GuideProjector } from './GuideProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';

export default defineBlock({
  kind: 'guide',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: GuideEditor,
  Projector: GuideProjector,
  toPdf,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
