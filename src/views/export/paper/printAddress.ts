import { routes } from '../../shared/routes';
import { FIRST_CHOICES, type PaperChoices } from './choices';

const FLAGS = { onlyAnswered: 'answered', includePlan: 'plan', includeActors: 'actors', includeContacts: 'contacts', includeAppendix: 'appendix' } as const;
type Flag = keyof typeof FLAGS;

/** The address of the print view; choices stand in it, so that it can be kept and opened again. */
export function printHref(workbookId: string, choices: PaperChoices): string {
  const query = new URLSearchParams();
  for (const flag of Object.keys(FLAGS) as Flag[]) query.set(FLAGS[flag], choices[flag] ? '1' : '0');
  if (choices.without.length > 0) query.set('without', choices.without.join(' '));
  return `${routes.print(workbookId)}?${query}`;
}

/** The choices in an address made by `printHref`; what it does not say is as at first. */
export function choicesIn(hash: string): PaperChoices {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  const flag = (name: Flag): boolean => (query.has(FLAGS[name]) ? query.get(FLAGS[name]) === '1' : FIRST_CHOICES[name]);
  return {
    onlyAnswered: flag('onlyAnswered'),
    includePlan: flag('includePlan'),
    includeActors: flag('includeActors'),
    includeContacts: flag('includeContacts'),
    includeAppendix: flag('includeAppendix'),
    without: (query.get('without') ?? '').split(' ').filter(Boolean),
  };
}

/** The same address for a page without the names of people. */
export const namelessHref = (href: string): string => `${href}${href.includes('?') ? '&' : '?'}nameless=1`;

export const isNamelessIn = (hash: string): boolean => new URLSearchParams(hash.split('?')[1] ?? '').get('nameless') === '1';
