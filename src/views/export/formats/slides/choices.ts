import { FIRST_CHOICES, type PaperChoices, readPaperChoices } from '../../paper/choices';

/** What of a workbook goes on slides: the same as goes to paper, and what the figures show in words. */
export interface SlidesChoices extends PaperChoices {
  readonly includeDetails: boolean;
}

const FIRST: SlidesChoices = { ...FIRST_CHOICES, includeAppendix: false, includeDetails: true };

/** Stored choices made whole. Contact details are asked for every time. */
export function readSlidesChoices(stored: unknown): SlidesChoices {
  const known = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const { includeDetails } = known as { readonly includeDetails?: unknown };
  return {
    ...readPaperChoices({ ...FIRST, ...known }),
    includeDetails: typeof includeDetails === 'boolean' ? includeDetails : FIRST.includeDetails,
  };
}
