import { textWidth, wrapText } from '@/lib/textFit';

/** Lines of at most `room`, as `wrapText` gives them; two of whole words get as equal as they can. Counts with the heavier cut. */
export function breakLines(text: string, size: number, room: number, most: number): readonly string[] {
  const words = text.trim().split(/\s+/);
  const lines = wrapText(text, size, room, most, true);
  if (lines.length !== 2 || lines.join(' ') !== words.join(' ')) return lines;
  const splits = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (halves: readonly string[]): number => Math.max(...halves.map((line) => textWidth(line, size, true)));
  return splits.reduce((best, halves) => (longest(halves) < longest(best) ? halves : best));
}
