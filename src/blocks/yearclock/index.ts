import { defineBlock } from '@/blockkit';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { YearClockEditor, YearClockFull } from './YearClock';
import { YearClockProjector } from './YearClockProjector';

export default defineBlock({
  kind: 'yearclock',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: YearClockEditor,
  Full: YearClockFull,
  Projector: YearClockProjector,
  toPdf,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
