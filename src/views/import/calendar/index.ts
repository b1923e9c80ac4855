import { lazy } from 'react';
import type { ImportKind } from '../types';
import { texts } from './kindTexts';

/** A calendar of another program, into the year clock. */
export const calendar: ImportKind = {
  id: 'calendar',
  endings: ['ics'],
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  Flow: lazy(() => import('./CalendarFlow')),
};
