import { defineBlock, lazyFace } from '@/blockkit';
import { compare } from './compare';
import { MapProjector } from './MapProjector';
import { configSchema, initialState, migrations, progress, searchTexts, stateSchema } from './model';
import { samples } from './samples';
import { graphsOf, picturesOf } from './takeOut';
import { texts } from './texts';
import { toPdf, toPdfPieces, toPlanPdf } from './toPdf';

export default defineBlock({
  kind: 'map',
  version: 1 + migrations.length,
  configSchema,
  stateSchema,
  initialState,
  migrations,
  progress,
  searchTexts,
  Editor: lazyFace(() => import('./MapEditor').then(({ MapEditor }) => MapEditor)),
  Full: lazyFace(() => import('./MapEditor').then(({ MapFull }) => MapFull)),
  // Small, and drawn by what print needs too.
  Projector: MapProjector,
  toPdf,
  toPdfPieces,
  compare,
  // Who stands where is the group's picture of itself, not an answer of one round.
  renew: (state) => state,
  pictures: picturesOf,
  graphs: graphsOf,
  planFace: { part: 'map', toPdf: toPlanPdf },
  label: (language) => texts.translator(language)('kind'),
  samples,
});
