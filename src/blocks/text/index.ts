import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { TextEditor } from './TextEditor';
import { TextProjector } from './TextProjector';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'text',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: TextEditor,
  Projector: TextProjector,
  toPdf,
  toTables,
  compare,
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
