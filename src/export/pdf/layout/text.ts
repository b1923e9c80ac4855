import type { TextItem, TextStyle } from '../art/items';
import type { Line, TypeSetter } from '../type/typeSetter';
import type { Element } from './elements';
import type { Group, Piece } from './page';

/** Where the baseline of a line stands below its top. */
export const baseline = ({ size, leading }: TextStyle): number => leading / 2 + size * 0.35;

/** One set line as groups: its words belong to the element, the hyphen of a cut word to nobody. */
export function lineGroups(line: Line, x: number, top: number, style: TextStyle, element: Element | null, type: TypeSetter): Group[] {
  const y = top + baseline(style);
  const item: TextItem = { type: 'text', x, y, text: line.text, style };
  if (!line.hyphen) return [{ element, items: [item] }];
  return [
    { element, items: [item] },
    { element: null, items: [{ ...item, x: x + type.width(line.text, style), text: '-' }] },
  ];
}

export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly element: Element | null;
  readonly x: number;
  readonly width: number;
  readonly gap?: number;
  readonly keep?: boolean;
  /** More text of the same element follows: a space keeps them apart when read out. */
  readonly continues?: boolean;
}

/** A paragraph as pieces that leave no single line behind on a page. */
export function paragraph({ text, style, element, x, width, gap = 0, keep = false, continues = false }: Paragraph, type: TypeSetter): Piece[] {
  const set = type.lines(text, style, width);
  const lines = continues ? set.map((line, index) => (index === set.length - 1 ? { ...line, text: `${line.text} ` } : line)) : set;
  const sizes = lines.length < 4 || keep ? [lines.length] : [2, ...Array.from({ length: lines.length - 4 }, () => 1), 2];
  let from = 0;
  return sizes.map((size, index): Piece => {
    const part = lines.slice(from, from + size);
    from += size;
    return {
      height: size * style.leading,
      gap: index === 0 ? gap : 0,
      keep,
      draw: (top) => part.flatMap((line, at) => lineGroups(line, x, top + at * style.leading, style, element, type)),
    };
  });
}
