import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { answered, configSchema, initialState, migrations, progress, renew, searchTexts, stateSchema } from './model';
import { RatingsEditor } from './RatingsEditor';
import { RatingsProjector } from './RatingsProjector';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'ratings',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  answered,
  Editor: RatingsEditor,
  Projector: RatingsProjector,
  toPdf,
  compare,
  renew,
  isBoard: true,
  toTables,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
