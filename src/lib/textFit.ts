/** Letters by the width of their advance, hundredths of the type size: Commissioner at weight 500, without kerning. */
const LETTERS: Readonly<Record<number, string>> = {
  20: ' ', 22: "'", 24: '!,.:;·’', 26: 'ijl', 28: '|¦', 30: 'IJ', 38: '[]', 40: '"()fr', 42: '-_t{}”', 44: '1/?\\', 46: 's', 48: '*°', 50: 'cz',
  52: 'aevy', 54: '7gx', 56: '2$ku§', 58: '35<=>FLdhnq~', 60: '4+ES`bop–', 62: '689^', 64: 'PTÞ', 66: '0BY', 68: '#CKRZ', 70: 'AVX€', 72: 'U',
  74: '&DGĐ…', 76: 'HNŊ', 80: '—', 82: 'OQwØæ', 88: '@m', 90: '%', 92: 'œ', 96: 'M', 98: 'Æ', 104: 'W', 108: 'Œ',
};
/** Cyrillic and whatever else the table lacks: as wide as most capitals. */
const OTHER = 0.66;
/** The heavier cut is this much wider. */
const BOLD = 1.02;

const JOINER = 0x200d;

const widths = new Map<string, number>();
for (const [width, letters] of Object.entries(LETTERS)) for (const letter of letters) widths.set(letter, Number(width) / 100);

function letterWidth(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    const code = letter.codePointAt(0) ?? 0;
    // A letter with an accent is as wide as the letter without it; emoji and Chinese are as wide as they are high.
    width = widths.get(letter.normalize('NFD').charAt(0)) ?? (code >= 0x2000 ? 1.3 : OTHER);
    widths.set(letter, width);
  }
  return width;
}

const segments = /* @__PURE__ */ new Intl.Segmenter();
const lettersOf = (text: string): readonly string[] => [...segments.segment(text)].map(({ segment }) => segment);

/**
 * How wide a line of text in the sans face is when set at `size`, within 3 % and rather too wide, in the unit of
 * `size`: the same in a worker, in a test and in every browser, before fonts have come.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  let isJoined = false;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    // Parts of one emoji, its skin and its look, and accents on their own take no room.
    const isPart = isJoined || code === JOINER || code === 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0x300 && code < 0x370);
    isJoined = code === JOINER;
    if (!isPart) width += letterWidth(letter);
  }
  return width * size * (isBold ? BOLD : 1);
}

/** The text, or as much of it as there is room for, with a mark of what is missing. */
export function shorten(text: string, size: number, room: number, isBold = false): string {
  const fits = (candidate: string): boolean => textWidth(candidate, size, isBold) <= room;
  if (fits(text)) return text;
  const letters = [...lettersOf(text)];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const VOWEL = /^[aeiouyåäöáéíóúæøаеёиоуыэюя]/i;
const isVowel = (letter = ''): boolean => VOWEL.test(letter);

/**
 * The last syllable's start at or a little before `count`. In Finnish a syllable starts at a consonant with a vowel after
 * it (Kielitoimiston ohjepankki: tavutus); near enough in Sámi and Swedish for a label.
 */
function syllableBefore(letters: readonly string[], count: number): number {
  for (let at = count; at >= Math.max(3, count - 3); at--) {
    if (!isVowel(letters[at]) && isVowel(letters[at + 1]) && /^\p{L}/u.test(letters[at] ?? '')) return at;
  }
  return count;
}

/** As much of a word as fits, with a hyphen, and the rest of it. */
function cutWord(word: string, size: number, room: number, isBold: boolean): readonly [string, string] {
  const letters = lettersOf(word);
  let count = letters.length;
  while (count > 1 && textWidth(`${letters.slice(0, count).join('')}-`, size, isBold) > room) count--;
  // Two letters alone on a line help nobody.
  if (letters.length - count < 3 && count > 4) count = letters.length - 3;
  count = syllableBefore(letters, count);
  return [`${letters.slice(0, count).join('')}-`, letters.slice(count).join('')];
}

/**
 * Lines of at most `room`, at most `most` of them: broken at spaces, long words cut with a hyphen; what does not fit
 * at all ends in "…".
 */
export function wrapText(text: string, size: number, room: number, most: number, isBold = false): readonly string[] {
  const words = text.trim().split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= room;
  while (words.length > 0) {
    const word = words.shift() as string;
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length === most) return [...lines.slice(0, -1), shorten(`${last} ${[word, ...words].join(' ')}`, size, room, isBold)];
    else if (fits(word)) lines.push(word);
    else {
      const [head, tail] = cutWord(word, size, room, isBold);
      lines.push(head);
      if (lines.length === most) return [...lines.slice(0, -1), shorten([word, ...words].join(' '), size, room, isBold)];
      words.unshift(tail);
    }
  }
  return lines;
}
