import type { Id, WorkbookDocument } from '../types';
import { type FreeText, listFreeTexts, mapFreeTexts } from './freeTexts';
import type { NameFinder, NameHit } from './nameForms';

/** A name found in a text that people have written. */
export interface Mention extends NameHit {
  /** Where and which: stays the same as long as the text does. */
  readonly id: string;
  readonly path: FreeText['path'];
  /** As it is written there: `Ainon`. */
  readonly form: string;
  readonly before: string;
  readonly after: string;
}

/** How much of the text around is shown, in characters. */
const AROUND = 60;

const isOwn = (path: readonly string[], person: Id): boolean => path[0] === 'actors' && path[1] === person;

/** Where a name stands in the texts of a document, apart from the person's own fields. */
export function findMentions(document: WorkbookDocument, find: NameFinder, person: Id): readonly Mention[] {
  return listFreeTexts(document).flatMap(({ path, text }) => isOwn(path, person) ? [] : find(text).map((hit): Mention => ({
    ...hit,
    id: `${path.join('/')}:${hit.start}`,
    path,
    form: text.slice(hit.start, hit.end),
    before: text.slice(Math.max(0, hit.start - AROUND), hit.start),
    after: text.slice(hit.end, hit.end + AROUND),
  })));
}

/**
 * True for a place that is the person without much doubt: the whole name, or a word of it that begins with a capital
 * letter. `toivo` may be a hope.
 */
export const isLikely = ({ fit, form }: Pick<Mention, 'fit' | 'form'>): boolean => fit === 'whole' || /^\p{Lu}/u.test(form);

const replaceAt = (text: string, hits: readonly NameHit[], word: string): string =>
  hits.toReversed().reduce((now, { start, end }) => now.slice(0, start) + word + now.slice(end), text);

/** Writes `word` in the place of the found names for which `isPicked` holds. */
export function replaceNames(
  document: WorkbookDocument, find: NameFinder, word: string, isPicked: (mention: Pick<Mention, 'id' | 'form' | 'fit'>, path: FreeText['path']) => boolean,
): WorkbookDocument {
  return mapFreeTexts(document, ({ path, text }) => {
    const hits = find(text).filter((hit) =>
      isPicked({ id: `${path.join('/')}:${hit.start}`, form: text.slice(hit.start, hit.end), fit: hit.fit }, path));
    return replaceAt(text, hits, word);
  });
}
