import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { configSchema, countHidden, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { NotesEditor, NotesWall } from './NotesFace';
import { NotesProjector } from './NotesProjector';
import { samples } from './samples';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { answered, toPdf, toPdfAppendix } from './toPdf';
import { toTables } from './toTables';

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
  Wall: NotesWall,
  Projector: NotesProjector,
  toPdf,
  toPdfAppendix,
  toTables,
  countHidden,
  answered,
  compare,
  isBoard: true,
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
