import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { TableEditor } from './TableEditor';
import { TableProjector } from './TableProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'table',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: TableEditor,
  Projector: TableProjector,
  toPdf,
  toTables,
  isBoard: true,
  compare,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
