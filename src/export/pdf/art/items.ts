import { greyTones } from '@/lib/greyTones';
import { paperTones } from '@/lib/paperTones';

/** Colours by meaning; the PDF and the print view each know their own. */
export type Tone =
  | 'ink' | 'ink-2' | 'ink-3' | 'lake' | 'berry' | 'ochre' | 'rule' | 'edge' | 'board' | 'sheet' | 'wash'
  | 'public' | 'private' | 'third' | 'other' | 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4' | 'heat-5';

/** The colours of a document. */
export const tonesOf = ({ isGrey = false }: { readonly isGrey?: boolean | undefined }): Readonly<Record<Tone, string>> => (isGrey ? greyTones : paperTones);

/** The cut of the type: text and strong in the sans, serif for headings, display for large titles. */
export type Role = 'sans' | 'strong' | 'serif' | 'display';

export interface TextStyle {
  readonly role: Role;
  /** Points. */
  readonly size: number;
  /** Height of a line, points. */
  readonly leading: number;
  readonly tone: Tone;
  /** Added between letters, thousandths of the size. */
  readonly tracking?: number | undefined;
}

/** Lengths in points, y downwards from the top of the page. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface PathItem {
  readonly type: 'path';
  readonly path: readonly PathCommand[];
  readonly stroke?: Tone | undefined;
  readonly fill?: Tone | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly [number, number] | undefined;
  readonly round?: boolean | undefined;
}

/** One line of text; (x, y) is on its baseline. */
export interface TextItem {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Degrees clockwise. */
  readonly angle?: number | undefined;
  /** In the page's text but not seen. */
  readonly hidden?: boolean | undefined;
}

export interface ImageItem {
  readonly type: 'image';
  /** A data URL, PNG or JPEG. */
  readonly src: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Item = PathItem | TextItem | ImageItem;

/** Measures a text set in one line, points. */
export type Measure = (text: string, style: TextStyle) => number;
