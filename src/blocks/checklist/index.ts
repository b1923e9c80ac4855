import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { ChecklistEditor } from './ChecklistEditor';
import { ChecklistProjector } from './ChecklistProjector';
import { configSchema, initialState, migrations, progress, renew, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'checklist',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: ChecklistEditor,
  Projector: ChecklistProjector,
  toPdf,
  toTables,
  compare,
  renew,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
