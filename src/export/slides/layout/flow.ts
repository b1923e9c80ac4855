import type { Box, Paragraph, ParagraphStyle, SlideItem } from '../deck';
import { linesOf } from '../measure';
import { AREA, STYLES } from '../style';

/** Blocks one under the other, on as many slides as they take. */
export interface Flow {
  /** Items of each slide. */
  readonly finish: () => readonly (readonly SlideItem[])[];
  /** Points left on this slide. */
  readonly room: () => number;
  /** Points that a slide which goes on with these blocks has. */
  readonly fullRoom: () => number;
  readonly isAtTop: () => boolean;
  readonly nextSlide: () => void;
  /** From here on, slides that go on say that they go on with this. */
  readonly begin: (title: string) => void;
  readonly paragraph: (paragraph: Paragraph) => void;
  /** Puts something `height` points high under what is there; the caller has seen to it that there is room. */
  readonly place: (height: number, gap: number, items: (box: Box) => readonly SlideItem[]) => void;
}

export const heightOf = (lines: number, style: ParagraphStyle): number => lines * style.leading;

/** A paragraph is cut so that at least so many lines stay together. */
const FEWEST_LINES = 2;

export function createFlow(words: { readonly continued: (title: string) => string; readonly textName: string }): Flow {
  const slides: SlideItem[][] = [[]];
  let y = 0;
  let open: Paragraph[] = [];
  let openTop = 0;
  let title = '';

  const close = (): void => {
    if (open.length > 0) {
      const box = { x: AREA.x, y: AREA.y + openTop, width: AREA.width, height: y - openTop };
      slides.at(-1)?.push({ type: 'text', box, paragraphs: open, name: words.textName });
    }
    open = [];
  };
  const write = (paragraph: Paragraph, lines: number): void => {
    if (open.length === 0) openTop = y + (y === 0 ? 0 : (paragraph.gap ?? 0));
    y += (y === 0 ? 0 : (paragraph.gap ?? 0)) + heightOf(lines, paragraph.style);
    open.push(open.length === 0 ? { ...paragraph, gap: 0 } : paragraph);
  };
  const continuation = (): Paragraph | null => (title === '' ? null : { text: words.continued(title), style: STYLES.heading });
  const headHeight = (): number => {
    const head = continuation();
    return head ? heightOf(linesOf(head.text, head.style, AREA.width).length, head.style) : 0;
  };
  const room = (): number => AREA.height - y;

  const flow: Flow = {
    finish: () => {
      close();
      return slides.filter((items) => items.length > 0);
    },
    room,
    fullRoom: () => AREA.height - headHeight() - 8,
    isAtTop: () => y === 0 || (slides.length > 1 && y <= headHeight()),
    nextSlide: () => {
      close();
      slides.push([]);
      y = 0;
      const head = continuation();
      if (head) write(head, linesOf(head.text, head.style, AREA.width).length);
    },
    begin: (next) => {
      title = next;
    },
    paragraph: (paragraph) => {
      let rest = paragraph;
      for (;;) {
        const lines = linesOf(rest.text, rest.style, AREA.width - (rest.indent ?? 0));
        const gap = y === 0 ? 0 : (rest.gap ?? 0);
        if (gap + heightOf(lines.length, rest.style) <= room()) return write(rest, lines.length);
        const fits = Math.floor((room() - gap) / rest.style.leading);
        if (!flow.isAtTop() && (fits < FEWEST_LINES || lines.length - fits < FEWEST_LINES || lines.length <= FEWEST_LINES)) flow.nextSlide();
        else {
          write({ ...rest, text: lines.slice(0, fits).join('').trimEnd() }, fits);
          flow.nextSlide();
          rest = { ...rest, text: lines.slice(fits).join(''), bullet: undefined };
        }
      }
    },
    place: (height, gap, items) => {
      close();
      const top = y + (y === 0 ? 0 : gap);
      slides.at(-1)?.push(...items({ x: AREA.x, y: AREA.y + top, width: AREA.width, height }));
      y = top + height;
    },
  };
  return flow;
}
