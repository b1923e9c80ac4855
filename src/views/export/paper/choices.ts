import type { PdfOptions } from '@/export';
import type { ExportSource } from '../formats/types';

/** What of a workbook goes to paper. */
export type PaperChoices = Pick<PdfOptions, 'onlyAnswered' | 'includePlan' | 'includeActors' | 'includeContacts'> & {
  readonly includeAppendix: boolean;
  /** Ids of sections that do not go to the paper. */
  readonly without: readonly string[];
};

export const FIRST_CHOICES: PaperChoices = {
  onlyAnswered: false, includePlan: true, includeActors: true, includeContacts: false, includeAppendix: true, without: [],
};

/** Stored choices made whole. Contact details are asked for every time. */
export function readPaperChoices(stored: unknown): PaperChoices {
  const { without, ...flags } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof PaperChoices, unknown>>;
  const flag = (name: keyof typeof flags): boolean => (typeof flags[name] === 'boolean' ? flags[name] : FIRST_CHOICES[name]);
  return {
    onlyAnswered: flag('onlyAnswered'),
    includePlan: flag('includePlan'),
    includeActors: flag('includeActors'),
    includeContacts: false,
    includeAppendix: flag('includeAppendix'),
    without: Array.isArray(without) ? without.filter((id) => typeof id === 'string') : [],
  };
}

/** What the exporters ask for. Contacts stand in the list of actors: without it there are none. */
export function pdfOptions({ without, ...choices }: PaperChoices, { sections, today }: Pick<ExportSource, 'sections' | 'today'>): PdfOptions {
  return {
    ...choices,
    kind: 'workbook',
    includeContacts: choices.includeActors && choices.includeContacts,
    sections: sections.filter(({ id, hidden }) => !hidden && !without.includes(id)).map(({ id }) => id),
    today,
  };
}

/** True when nothing is left to print. */
export const isNothingChosen = ({ includePlan, includeActors, without }: PaperChoices, { sections }: Pick<ExportSource, 'sections'>): boolean =>
  !includePlan && !includeActors && sections.every(({ id, hidden }) => hidden || without.includes(id));
