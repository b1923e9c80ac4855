import { defineBlock } from '@/blockkit';
import { compare } from './compare';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { texts } from './texts';
import { toPdf } from './toPdf';
import { toPlanPdf } from './toPlanPdf';
import { toTables } from './toTables';
import { YearClockEditor, YearClockFull } from './YearClock';
import { YearClockProjector } from './YearClockProjector';
import { yearFigures } from './yearFigures';

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
  compare,
  // The year goes on as the group has drawn it.
  renew: (state) => state,
  pictures: (content) => yearFigures(content).map(({ year, title, figure }) => ({ id: String(year), title, figure: async () => figure() })),
  planFace: { part: 'clock', toPdf: toPlanPdf },
  toTables,
  label: (language) => texts.translator(language)('kind'),
  samples,
});
