import { routes } from '../shared/routes';

/** What people ask first, each in a sentence, and where it is done in the workbook `id`. */
export const HOW_TO = [
  { id: 'present', placeOf: routes.present },
  { id: 'windows', placeOf: routes.facilitate },
  { id: 'agenda', placeOf: routes.agenda },
  { id: 'plan', placeOf: routes.plan },
  { id: 'contents', placeOf: routes.workbook },
  { id: 'search' },
  { id: 'saving' },
  { id: 'data', placeOf: () => routes.library },
  { id: 'copy' },
  { id: 'offline' },
] as const;
