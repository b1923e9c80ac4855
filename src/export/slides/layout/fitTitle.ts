import type { LayoutName } from '../deck';
import { linesOf } from '../measure';
import { TITLE_LEADING, TITLES } from '../style';

/** The largest size of a layout's title in which the words fit into `height` points; line breaks become spaces. */
export function fitTitle(layout: LayoutName, words: string, height: number = TITLES[layout].box.height): { readonly title: string; readonly size: number } {
  const { box, sizes } = TITLES[layout];
  const title = words.replaceAll(/\s+/gu, ' ').trim();
  const fits = sizes.find((size) => {
    const lines = linesOf(title, { face: 'serif', size, leading: size * TITLE_LEADING, tone: 'ink' }, box.width);
    // A long word cut in two only when it is longer than a line of the smallest letters.
    const isWhole = lines.slice(0, -1).every((line) => /[\s-]$/u.test(line));
    return lines.length * size * TITLE_LEADING <= height && isWhole;
  });
  return { title, size: fits ?? sizes.at(-1) ?? 14 };
}
