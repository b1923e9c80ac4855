import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { configSchema, initialState, migrations, outline, progress, renew, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { takeTexts } from './takeTexts';
import { texts } from './texts';
import { ThemesEditor } from './ThemesEditor';
import { ThemesProjector } from './ThemesProjector';
import { toPdf, toPlanPdf } from './toPdf';
import { toTables } from './toTables';

export default defineBlock({
  kind: 'themes',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  outline,
  Editor: ThemesEditor,
  Projector: ThemesProjector,
  toPdf,
  toTables,
  compare,
  renew,
  isBoard: true,
  planFace: { part: 'themes', toPdf: toPlanPdf },
  takeTexts,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
