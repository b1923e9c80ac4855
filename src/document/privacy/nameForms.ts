/** A place in a text, in UTF-16 code units. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** `whole`: all of the name, `word`: one of its words as it is, `form`: a word bent by its case. */
  readonly fit: 'whole' | 'word' | 'form';
}

export type NameFinder = (text: string) => readonly NameHit[];

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CASE = 'i?(?:[aä]|n|t[aä]?|tt[aä]|ll[aäe]|lt[aä]|ss[aä]|st[aä]|ksi|n[aä]|seen|siin|h[aeiouyäö]n|den|t?ten|en)|[aeiouyäö]n|j[aä]|jen|ien|s';
const TAIL = '(?:ni|si|mme|nne|ns[aä])?(?:kin|k[aä][aä]n|h[aä]n|k[oö]|p[aä])?';
/** What may follow a name in Finnish and Swedish: number, case, possessive and a particle; a bent stem always has a case. */
const AFTER_NAME = new RegExp(`^(?:${CASE})?${TAIL}$`, 'u');
const AFTER_STEM = new RegExp(`^(?:${CASE})${TAIL}$`, 'u');

/** The last consonants of a stem, strong and weak: `Matti : Matin`, `Lahti : Lahden`, `Mäki : Mäen`. */
const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'], ['pp', 'p'], ['tt', 't'], ['nk', 'ng'], ['nt', 'nn'], ['mp', 'mm'], ['lt', 'll'], ['rt', 'rr'], ['t', 'd'], ['p', 'v'], ['k', ''], ['k', 'j'],
];

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi');

/** The stems a word of a name may have before an ending; the word itself first. */
function stemsOf(word: string): readonly string[] {
  const stems = new Set([word]);
  if (word.length < 3) return [word];
  if (word.endsWith('nen')) for (const stem of ['s', 'se', 'si']) stems.add(word.slice(0, -3) + stem);
  if (word.endsWith('s')) for (const stem of ['kse', 'ks', 'a', 'i', 'e']) stems.add(word.slice(0, -1) + stem);
  if (/[^aeiouyäö]$/u.test(word)) stems.add(`${word}i`);
  if (word.endsWith('e')) stems.add(`${word}e`);
  const vowel = /[aeiouyäö]$/u.exec(word)?.[0];
  if (vowel !== undefined) {
    const base = word.slice(0, -1);
    const ends = vowel === 'i' ? ['i', 'e', ''] : [vowel, ''];
    for (const [strong, weak] of [['', ''] as const, ...GRADES]) {
      if (!base.endsWith(strong)) continue;
      const bent = base.slice(0, base.length - strong.length) + weak;
      // `Mäki` is `Mäen`, yet `Aki` is not `Aen`.
      if (bent.length >= 2) for (const end of ends) if (end !== '' || bent.length >= 3) stems.add(bent + end);
    }
  }
  return [...stems];
}

/** How a word of a text stands to a word of a name; null: not at all. Both folded. */
function fitOf(found: string, word: string, stems: readonly string[]): 'word' | 'form' | null {
  if (found === word) return 'word';
  if (word.length < 3) return null;
  const stem = stems.find((one) => found.length > one.length && found.startsWith(one) && (one === word ? AFTER_NAME : AFTER_STEM).test(found.slice(one.length)));
  return stem === undefined ? null : 'form';
}

/** Finds a person's name in texts, its words in any order and in the forms that Finnish bends them to. May find too much: people decide. */
export function nameFinder(name: string): NameFinder {
  const words = [...new Set((name.match(WORD) ?? []).map(fold))].filter((word) => word.length > 1).map((word) => ({ word, stems: stemsOf(word) }));
  if (words.length === 0) return () => [];
  return (text) => {
    const hits: (NameHit & { readonly words: ReadonlySet<string> })[] = [];
    for (const match of text.matchAll(WORD)) {
      const found = fold(match[0]);
      for (const { word, stems } of words) {
        const fit = fitOf(found, word, stems);
        if (!fit) continue;
        const end = match.index + match[0].length;
        const last = hits.at(-1);
        // "Virtanen, Aino" and "Maija-Liisa" are one name.
        if (last && !last.words.has(word) && /^[\s,.’'-]{1,3}$/u.test(text.slice(last.end, match.index))) {
          const joined = new Set([...last.words, word]);
          hits[hits.length - 1] = { start: last.start, end, words: joined, fit: joined.size === words.length ? 'whole' : 'form' };
        } else hits.push({ start: match.index, end, words: new Set([word]), fit: words.length === 1 && fit === 'word' ? 'whole' : fit });
        break;
      }
    }
    return hits.map(({ start, end, fit }) => ({ start, end, fit }));
  };
}
