import type { PdfOptions } from '@/export';

/** What of a workbook goes to paper. */
export type Choices = Pick<PdfOptions, 'onlyAnswered' | 'includePlan' | 'includeActors' | 'includeContacts'> & {
  readonly includeAppendix: boolean;
  /** Ids of sections that do not go to the paper. */
  readonly without: ReadonlySet<string>;
};

export const FIRST_CHOICES: Choices = {
  onlyAnswered: false, includePlan: true, includeActors: true, includeContacts: false, includeAppendix: true, without: new Set(),
};
