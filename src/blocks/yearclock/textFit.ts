/** Letters by their width in shares of the type size, as the bolder weights of the sans face have them. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ', 0.2], ['.,:;\'’!|', 0.25], ['ijlI', 0.29], ['()[]f-tr1', 0.43], ['sc/zyJ', 0.5], ['aeäåvxLá', 0.55], ['mM', 0.93], ['wW…%@', 0.95],
  ['OQDHNUGÖ', 0.8], ['ABCEFKPRSTVXYZÄÅÁČĐŠŽ&', 0.7],
];

const byLetter = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Figures cannot measure, and words must stay in their place: unknown letters count as broad ones. */
function letterWidth(letter: string): number {
  const known = byLetter.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x180) return 0.61;
  return code < 0x2000 ? 0.78 : 1.3;
}

const segments = /* @__PURE__ */ new Intl.Segmenter();

/** Latin letters are one sign each; others may be made of several. */
const isPlain = (text: string): boolean => /^[\u0020-\u024f–—…’”]*$/.test(text);
const lettersOf = (text: string): Iterable<string> => (isPlain(text) ? text : Array.from(segments.segment(text), ({ segment }) => segment));

/** How wide a text is at most, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of lettersOf(text)) sum += letterWidth(letter);
  return sum * size;
}

/** The text, or as much of it as there is room for and a mark of what is missing. */
export function shorten(text: string, size: number, room: number): string {
  // No room is wide enough for so many letters: the rest need not be measured.
  const most = Math.ceil(room / (0.15 * size));
  if (text.length <= most && textWidth(text, size) <= room) return text;
  let used = letterWidth('…') * size;
  let kept = '';
  for (const letter of lettersOf(text.slice(0, most * 4))) {
    used += letterWidth(letter) * size;
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text at its spaces into at most `most` lines of `room`; two lines get as equal as they can. What does not fit is shortened. */
export function breakLines(text: string, size: number, room: number, most: number): readonly string[] {
  const words = text.trim().split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let used = 0;
  for (const word of words) {
    const last = lines.at(-1);
    const width = textWidth(word, size);
    const longer = used + textWidth(' ', size) + width;
    if (last !== undefined && (longer <= room || lines.length === most)) {
      lines[lines.length - 1] = `${last} ${word}`;
      if (longer > room) break;
      used = longer;
    } else {
      lines.push(word);
      used = width;
    }
  }
  const isWhole = lines.every((line) => textWidth(line, size) <= room);
  return lines.length === 2 && isWhole ? inHalves(words, size) : lines.map((line) => shorten(line, size, room));
}

/** The two lines whose longer one is the shortest. */
function inHalves(words: readonly string[], size: number): readonly string[] {
  const splits = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));
  return splits.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
