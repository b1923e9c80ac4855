import type { Id, WorkbookDocument } from '@/document';
import { type Mention, type NameFinder, replaceNames, withoutPerson } from '@/document/privacy';
import type { Rewrite } from '../services';

export interface Removal {
  readonly person: Id;
  readonly find: NameFinder;
  /** What stands in place of the name. */
  readonly word: string;
  /** All that were shown, by id. */
  readonly shown: ReadonlySet<string>;
  /** Those of them that are replaced. */
  readonly picked: ReadonlySet<string>;
  /** Ways of writing the name that are replaced wherever nobody was asked: in versions, and in what is written meanwhile. */
  readonly forms: ReadonlySet<string>;
}

/** How everything kept of a workbook is written anew without one person. */
export function rewriteForRemoval({ person, find, word, shown, picked, forms }: Removal): Rewrite {
  const isForm = ({ form, fit }: Pick<Mention, 'form' | 'fit'>): boolean => fit === 'whole' || forms.has(form);
  const without = (document: WorkbookDocument): WorkbookDocument => withoutPerson(document, person, Date.now());
  return {
    now: (document) => replaceNames(without(document), find, word, (mention) => (shown.has(mention.id) ? picked.has(mention.id) : isForm(mention))),
    past: (document) => replaceNames(without(document), find, word, isForm),
    text: (text) => find(text)
      .filter(({ start, end, fit }) => isForm({ fit, form: text.slice(start, end) }))
      .toReversed()
      .reduce((now, { start, end }) => now.slice(0, start) + word + now.slice(end), text),
  };
}
