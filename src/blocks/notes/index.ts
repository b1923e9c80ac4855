import { defineBlock } from '@/blockkit';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { NotesEditor } from './NotesEditor';
import { NotesProjector } from './NotesProjector';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';

export default defineBlock({
  kind: 'notes',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: NotesEditor,
  Projector: NotesProjector,
  toPdf,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
