import { lazy } from 'react';
import type { ImportKind } from '../types';
import { texts } from './texts';

/** Actors, links and steps as tables. */
export const spreadsheet: ImportKind = {
  id: 'spreadsheet',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  endings: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'],
  Flow: lazy(() => import('./SpreadsheetFlow').then(({ SpreadsheetFlow }) => ({ default: SpreadsheetFlow }))),
};
