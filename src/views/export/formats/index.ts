import { calendar } from './calendar';
import { graph } from './graph';
import { kehaFile } from './keha-file';
import { pictures } from './pictures';
import { printView } from './print-view';
import { rounds } from './rounds';
import { slides } from './slides';
import { spreadsheet } from './spreadsheet';
import type { AnyExportFormat, AnyExportPage } from './types';
import { workbookPdf } from './workbook-pdf';
import { yearPlan } from './year-plan';
import { yearPlanHtml } from './year-plan-html';

/** The format that the plan's own page opens. */
export const PLAN_FORMAT = 'year-plan';

/** Everything that a workbook can become outside the app; inside a group in this order. */
export const EXPORT_FORMATS: readonly (AnyExportFormat | AnyExportPage)[] = [
  workbookPdf,
  yearPlan,
  yearPlanHtml,
  rounds,
  printView,
  calendar,
  slides,
  pictures,
  graph,
  spreadsheet,
  kehaFile,
];
