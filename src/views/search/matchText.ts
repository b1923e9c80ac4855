import { foldText } from '@/lib/foldText';

/** A piece of a text, from `start` up to `end`. */
export type Range = readonly [start: number, end: number];

export interface Match {
  /** Smaller is better. */
  readonly score: number;
  /** In order, not overlapping. */
  readonly ranges: readonly Range[];
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

interface Found extends Match {
  readonly range: Range;
}

/** The best place of `needle` in `text`: with its own diacritics first, then at the start of a word. */
function findBest(text: string, folded: string, needle: string): Found | null {
  const foldedNeedle = foldText(needle);
  const exact = needle.toLowerCase();
  let best: Found | null = null;
  for (let at = folded.indexOf(foldedNeedle); at !== -1; at = folded.indexOf(foldedNeedle, at + 1)) {
    const end = at + foldedNeedle.length;
    const place = at === 0 ? 0 : WORD.test(text[at - 1] ?? '') ? 2 : 1;
    const score = (text.slice(at, end).toLowerCase() === exact ? 0 : 10) + place;
    if (!best || score < best.score) best = { score, range: [at, end], ranges: [[at, end]] };
  }
  return best;
}

const joined = (ranges: readonly Range[]): readonly Range[] => {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const out: Range[] = [];
  for (const range of sorted) {
    const last = out.at(-1);
    if (last && range[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], range[1])];
    else out.push(range);
  }
  return out;
};

/**
 * Where a text (in NFC) says what was asked, or null. The whole query in one piece is best; else all
 * its words must be there. Letter case never counts; ä finds a and a finds ä, the exact letter first.
 */
export function matchText(text: string, query: string): Match | null {
  const asked = query.normalize('NFC').trim();
  if (asked === '') return null;
  const folded = foldText(text);
  const whole = findBest(text, folded, asked);
  if (whole) return { score: whole.score, ranges: whole.ranges };
  const words = asked.split(/\s+/);
  if (words.length === 1) return null;
  const found = words.map((word) => findBest(text, folded, word));
  if (found.some((one) => one === null)) return null;
  const all = found.filter((one) => one !== null);
  return { score: 4 + Math.max(...all.map(({ score }) => score)), ranges: joined(all.map(({ range }) => range)) };
}

/** A text of at most `length` characters round its first match, with the ranges moved along. */
export function excerpt(text: string, ranges: readonly Range[], length = 110): { readonly text: string; readonly ranges: readonly Range[] } {
  const line = text.replace(/\s/g, ' ');
  if (line.length <= length) return { text: line, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const space = line.lastIndexOf(' ', Math.max(0, first - 24));
  const start = first <= 30 ? 0 : space === -1 ? first : space + 1;
  const end = Math.min(line.length, start + length);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + line.slice(start, end) + (end < line.length ? '…' : ''),
    ranges: ranges.filter((range) => range[0] < end).map(([from, to]): Range => [from + shift, Math.min(to, end) + shift]),
  };
}
