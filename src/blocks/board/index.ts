import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { BoardEditor, BoardFull } from './BoardEditor';
import { BoardProjector } from './BoardProjector';
import { configSchema, initialState, migrations, progress, renew, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'board',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: BoardEditor,
  Full: BoardFull,
  Projector: BoardProjector,
  toPdf,
  toTables,
  compare,
  renew,
  isBoard: true,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
