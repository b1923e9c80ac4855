import { textWidth } from '@/lib/textFit';
import type { ParagraphStyle } from './deck';

/** How much wider than the workbook's own sans the faces of a slide are: rather too much, as machines without them set others. */
const WIDER = { sans: 1.06, serif: 1.24 } as const;
const BOLD = 1.07;
const MOST_KNOWN = 20_000;

const known = new Map<string, number>();

/** Points. A line is as wide as its words, so each word is measured once. */
export function widthOf(text: string, { face, size, bold = false }: Pick<ParagraphStyle, 'face' | 'size' | 'bold'>): number {
  let width = known.get(text);
  if (width === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, (width = textWidth(text, 1)));
  }
  return width * size * WIDER[face] * (bold ? BOLD : 1);
}

const segments = new Intl.Segmenter();

/** The longest beginning of a word that fits, at least one letter, and what is left of it. */
function cutWord(word: string, style: ParagraphStyle, width: number): readonly [string, string] {
  if (widthOf(word.trimEnd(), style) <= width) return [word, ''];
  let end = 0;
  for (const { index, segment } of segments.segment(word)) {
    const next = index + segment.length;
    if (end > 0 && widthOf(word.slice(0, next), style) > width) break;
    end = next;
  }
  return [word.slice(0, end), word.slice(end)];
}

/**
 * Lines of one paragraph within `width`, as office programs break them: after spaces and hyphens, long words anywhere.
 * Put together they are the text again.
 */
export function linesOf(text: string, style: ParagraphStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.match(/[^\s-]*-+\s*|[^\s-]+\s*|\s+/gu) ?? []) {
    if (line !== '' && used + widthOf(word.trimEnd(), style) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (line === '') {
      for (let [fits, rest] = cutWord(word, style, width); rest.trim() !== ''; [fits, rest] = cutWord(word, style, width)) {
        lines.push(fits);
        word = rest;
      }
    }
    line += word;
    used += widthOf(word, style);
  }
  return line !== '' || lines.length === 0 ? [...lines, line] : lines;
}
