import { textWidth } from '@/lib/textFit';

/** Names longer than this are set on several lines, in units at reading size. */
const WIDEST_LINE = 190;
const MOST_LINES = 3;

const cut = (text: string, fits: (text: string) => boolean): string => {
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** Words with what joins them to the next: a space is dropped at a break, a hyphen stays. */
const piecesOf = (text: string): readonly string[] => text.trim().split(/\s+|(?<=[-–/])(?=\S)/u).filter((piece) => piece !== '');

const joinPieces = (pieces: readonly string[]): string =>
  pieces.reduce((line, piece) => (line === '' || /[-–/]$/u.test(line) ? line + piece : `${line} ${piece}`), '');

/** The most even way to set `pieces` on `count` lines: the widest line is as narrow as can be. */
function split(pieces: readonly string[], count: number, width: (text: string) => number): readonly string[] {
  if (count === 1 || pieces.length <= 1) return [joinPieces(pieces)];
  let best: readonly string[] = [joinPieces(pieces)];
  let narrowest = Infinity;
  for (let first = 1; first <= pieces.length - count + 1; first++) {
    const lines = [joinPieces(pieces.slice(0, first)), ...split(pieces.slice(first), count - 1, width)];
    const widest = Math.max(...lines.map(width));
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}

/**
 * The ways to set a name, the best first: on one line, if it is not too long, and on two or three.
 * @param size Of the type, units at reading size.
 */
export function waysToBreak(label: string, size: number, isBold: boolean): readonly (readonly string[])[] {
  const width = (text: string): number => textWidth(text, size, isBold);
  const text = label.trim().replace(/\s+/g, ' ');
  const pieces = piecesOf(text).slice(0, 12);
  if (pieces.length === 0) return [];
  const ways: (readonly string[])[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, pieces.length); count++) {
    const lines = split(pieces, count, width);
    if (lines.every((line) => width(line) <= WIDEST_LINE)) ways.push(lines);
    // Two lines of a short name save no room.
    if (ways.length > 0 && (count === 2 || width(text) < 90)) break;
  }
  if (ways.length > 0) return ways;
  const most = split(pieces, Math.min(MOST_LINES, pieces.length), width);
  return [most.map((line) => cut(line, (line) => width(line) <= WIDEST_LINE))];
}
