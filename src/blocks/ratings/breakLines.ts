/** The width of a letter of the interface's type, on average, in sizes of the type. */
const LETTER = 0.54;

/** Cuts a word that is longer than a line, with hyphens. */
function cut(word: string, room: number): readonly string[] {
  const letters = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  if (letters.length <= room) return [word];
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += room - 1) {
    const piece = letters.slice(from, from + room - 1).join('');
    pieces.push(from + room - 1 < letters.length ? `${piece}-` : piece);
  }
  return pieces;
}

const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

/**
 * Breaks a text into at most `most` lines that fit `width` in a type of `size`, for drawings, which cannot measure
 * letters. What does not fit ends in an ellipsis.
 */
export function breakLines(text: string, width: number, size: number, most: number): readonly string[] {
  const room = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/).flatMap((one) => cut(one, room))) {
    const next = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(next) > room) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')].slice(0, room - 1).join('').replace(/[-\s]+$/, '');
  return [...lines.slice(0, most - 1), `${last}…`];
}
