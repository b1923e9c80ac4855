import type { Item, Tone } from '../pdf/art/items';
import type { Language } from '@/lib/languages';

/** Points, the corner at the top left; a slide is 960 x 540. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ParagraphStyle {
  readonly face: 'serif' | 'sans';
  /** Points; nothing on a slide is under 14. */
  readonly size: number;
  /** Height of a line, points. */
  readonly leading: number;
  readonly bold?: boolean | undefined;
  readonly tone: Tone;
}

export interface Paragraph {
  readonly text: string;
  readonly style: ParagraphStyle;
  /** Points above it; none at the top of its box. */
  readonly gap?: number | undefined;
  /** Its mark in the margin: a dot, or a number of its own. */
  readonly bullet?: 'dot' | number | undefined;
  /** Points from the left edge of the box to its text. */
  readonly indent?: number | undefined;
}

export interface SlideCell {
  readonly paragraphs: readonly Paragraph[];
  readonly align?: 'start' | 'end' | undefined;
}

/** What stands on a slide: all of it native, so that people can go on writing. */
export type SlideItem =
  | { readonly type: 'text'; readonly box: Box; readonly paragraphs: readonly Paragraph[]; readonly name: string; readonly valign?: 'top' | 'middle' | 'bottom' | undefined }
  /** The first row is the head. Heights are the least that the rows need. */
  | {
      readonly type: 'table';
      readonly box: Box;
      readonly name: string;
      readonly widths: readonly number[];
      readonly heights: readonly number[];
      readonly rows: readonly (readonly SlideCell[])[];
      readonly rowHeads: boolean;
    }
  /** One drawing: a group of shapes. Without `alt` it is decoration. */
  | { readonly type: 'drawing'; readonly items: readonly Item[]; readonly name: string; readonly alt: string }
  | { readonly type: 'image'; readonly box: Box; readonly src: string; readonly name: string; readonly alt: string }
  /** An empty frame to write in. */
  | { readonly type: 'room'; readonly box: Box; readonly name: string };

export const LAYOUTS = ['cover', 'question', 'question-figure', 'content'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface DeckSlide {
  readonly layout: LayoutName;
  readonly title: string;
  /** Points; the placeholder's own size unless the title is long. */
  readonly titleSize: number;
  readonly items: readonly SlideItem[];
  /** Speaker notes. */
  readonly notes: string;
  /** The slide starts a part of the deck that has this name. */
  readonly part?: string | undefined;
}

/** A deck with every word and place settled. */
export interface Deck {
  readonly language: Language;
  readonly title: string;
  /** Names of the layouts, as people see them when they add a slide. */
  readonly layoutNames: Readonly<Record<LayoutName, string>>;
  readonly slides: readonly DeckSlide[];
}
