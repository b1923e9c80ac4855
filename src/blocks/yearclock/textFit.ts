/** Widths of letters in shares of the type size, on the broad side: figures cannot measure, and words must stay in their place. */
function letterWidth(letter: string): number {
  if (/[ijlItfr.,:;|'!()[\]]/.test(letter)) return 0.34;
  if (/\s/.test(letter)) return 0.26;
  if (/[mwMW@%–—…]/.test(letter)) return 0.88;
  if (/[A-ZÅÄÖÁČĐŠŽ]/.test(letter)) return 0.68;
  if (/[\u0400-\u04ff]/.test(letter)) return 0.66;
  // Wide scripts and pictures.
  if ((letter.codePointAt(0) ?? 0) > 0x2fff) return 1.3;
  return 0.57;
}

const segments = new Intl.Segmenter();
const lettersOf = (text: string): readonly string[] => [...segments.segment(text)].map(({ segment }) => segment);

/** How wide a text is at most, in the units of `size`. */
export const textWidth = (text: string, size: number): number =>
  lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** The text, or as much of it as there is room for and a mark of what is missing. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let used = letterWidth('…') * size;
  let kept = '';
  for (const letter of lettersOf(text)) {
    used += letterWidth(letter) * size;
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text at its spaces into at most `most` lines of `room`; what does not fit is shortened. */
export function breakLines(text: string, size: number, room: number, most: number): readonly string[] {
  const words = text.trim().split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (textWidth(longer, size) <= room || lines.length === most)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shorten(line, size, room));
}
