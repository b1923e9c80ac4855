/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Bytes that any file system takes, the ending and a copy's "(2)" left over. */
const MOST_BYTES = 180;
/** Bytes of a part after the first: the first gives way to them. */
const MOST_BYTES_LATER = 60;

/** Latin letters that do not come apart into a letter and its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ŋ: 'ng', ŧ: 't', þ: 'th', ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ħ: 'h', ı: 'i', ǥ: 'g', ʒ: 'z', ĳ: 'ij', ŀ: 'l', ə: 'e',
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function slug(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC');
  const letters = [...bare].map((letter) => PLAIN[letter] ?? letter).join('');
  // Marks that are left belong to letters of other scripts.
  return letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Cut after a word if one ends early enough, never inside a letter. */
function cut(text: string, most: number): string {
  if (bytes(text) <= most) return text;
  let short = text;
  while (bytes(short) > most) short = [...short].slice(0, -1).join('');
  const end = short.lastIndexOf('-');
  return (end > short.length / 2 ? short.slice(0, end) : short).replace(/-$/, '');
}

/**
 * The name of a file that leaves the app, as people would give it: whose, what, when, joined by hyphens; empty parts
 * are left out. Lower case, Latin letters without their marks, letters of other scripts as they are; safe on every
 * system and never empty. `ending` is without its dot.
 *
 *     exportFileName(['Suvannon työllisyysverkosto', 'Vuosisuunnitelma', '2027'], 'pdf')
 *     // suvannon-tyollisyysverkosto-vuosisuunnitelma-2027.pdf
 */
export function exportFileName(parts: readonly string[], ending: string): string {
  const [first = '', ...rest] = parts.map(slug).filter((part) => part !== '');
  const later = rest.map((part) => cut(part, MOST_BYTES_LATER));
  const name = [cut(first, MOST_BYTES - bytes(later.map((part) => `-${part}`).join(''))), ...later].join('-');
  return `${name === '' || RESERVED.test(name) ? `keha${name && `-${name}`}` : name}.${ending}`;
}
