import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { DecisionsEditor } from './DecisionsEditor';
import { DecisionsProjector } from './DecisionsProjector';
import { samples } from './samples';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'decisions',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: DecisionsEditor,
  Projector: DecisionsProjector,
  toPdf,
  toTables,
  compare,
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
