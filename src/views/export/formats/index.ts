import { calendar } from './calendar';
import { graph } from './graph';
import { kehaFile } from './keha-file';
import { pictures } from './pictures';
import { planPdf } from './plan-pdf';
import { printView } from './print-view';
import { slides } from './slides';
import type { AnyExportFormat, AnyExportPage } from './types';
import { workbookPdf } from './workbook-pdf';

/** The format that the plan's own page opens. */
export const PLAN_FORMAT = 'plan-pdf';

/** Everything that a workbook can become outside the app; inside a group in this order. */
export const EXPORT_FORMATS: readonly (AnyExportFormat | AnyExportPage)[] = [
  workbookPdf,
  planPdf,
  printView,
  calendar,
  slides,
  pictures,
  graph,
  kehaFile,
];
