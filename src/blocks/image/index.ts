import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { ImageEditor } from './ImageEditor';
import { ImageProjector } from './ImageProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';

export default defineBlock({
  kind: 'image',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: ImageEditor,
  Projector: ImageProjector,
  toPdf,
  compare,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
