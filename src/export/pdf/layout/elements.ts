/** The standard structure types that we use (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Span' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Caption' | 'Figure'
  | 'Table' | 'TR' | 'TH' | 'TD' | 'TOC' | 'TOCI' | 'Reference' | 'Link';

export interface ElementAttributes {
  /** What a figure says. */
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
}

/** A node of the structure tree: what a screen reader walks. Children stand in reading order. */
export interface Element extends ElementAttributes {
  readonly tag: Tag;
  readonly parent: Element | null;
  readonly children: Element[];
  /** Where a figure stands on its page: left, top, right, bottom in points from the page's top left. */
  box?: readonly [number, number, number, number];
}

export function element(tag: Tag, parent: Element | null, attributes: ElementAttributes = {}): Element {
  const made: Element = { ...attributes, tag, parent, children: [] };
  parent?.children.push(made);
  return made;
}
