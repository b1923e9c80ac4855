import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { MatrixEditor, MatrixFull } from './MatrixEditor';
import { MatrixProjector } from './MatrixProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'matrix',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: MatrixEditor,
  Full: MatrixFull,
  Projector: MatrixProjector,
  toPdf,
  toTables,
  compare,
  isBoard: true,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
