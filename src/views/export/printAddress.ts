import type { PdfOptions } from '@/export';
import { routes } from '../shared/routes';
import type { WorkbookSection } from '../shared/sections';
import { type Choices, FIRST_CHOICES } from './choices';

const FLAGS = { onlyAnswered: 'answered', includePlan: 'plan', includeActors: 'actors', includeContacts: 'contacts', includeAppendix: 'appendix' } as const;
type Flag = keyof typeof FLAGS;

/** The address of the print view; choices stand in it, so that it can be kept and opened again. */
export function printHref(workbookId: string, choices: Choices): string {
  const query = new URLSearchParams();
  for (const flag of Object.keys(FLAGS) as Flag[]) query.set(FLAGS[flag], choices[flag] ? '1' : '0');
  if (choices.without.size > 0) query.set('without', [...choices.without].join(' '));
  return `${routes.print(workbookId)}?${query}`;
}

/** The choices in an address made by `printHref`; what it does not say is as at first. */
export function choicesIn(hash: string): Choices {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  const flag = (name: Flag): boolean => (query.has(FLAGS[name]) ? query.get(FLAGS[name]) === '1' : FIRST_CHOICES[name]);
  return {
    onlyAnswered: flag('onlyAnswered'),
    includePlan: flag('includePlan'),
    includeActors: flag('includeActors'),
    includeContacts: flag('includeContacts'),
    includeAppendix: flag('includeAppendix'),
    without: new Set((query.get('without') ?? '').split(' ').filter(Boolean)),
  };
}

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What the exporters ask for. Contacts stand in the list of actors: without it there are none. */
export function pdfOptions({ without, ...choices }: Choices, sections: readonly WorkbookSection[]): PdfOptions {
  return {
    ...choices,
    kind: 'workbook',
    includeContacts: choices.includeActors && choices.includeContacts,
    sections: sections.filter(({ id, hidden }) => !hidden && !without.has(id)).map(({ id }) => id),
    today: today(),
  };
}
