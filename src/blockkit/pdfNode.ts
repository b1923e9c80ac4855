import type { LocalFigure } from '@/template';

/** A mark drawn before a text in a cell, always together with its words. */
export type PdfMark =
  | { readonly mark: 'section'; readonly number: number }
  | { readonly mark: 'status'; readonly status: 'open' | 'doing' | 'done' | 'dropped' | 'late' }
  | { readonly mark: 'sector'; readonly sector: 'public' | 'private' | 'third' | 'other' };

export interface PdfCell {
  readonly text: string;
  /** Small print under the text: what the head of a row means, a note to a step. */
  readonly detail?: string | undefined;
  readonly mark?: PdfMark | undefined;
  readonly strong?: boolean | undefined;
  readonly tone?: 'normal' | 'muted' | 'late' | undefined;
}

export interface PdfColumn {
  readonly header: string;
  /** Share of the width, any unit; columns share by these. */
  readonly width: number;
  readonly align?: 'start' | 'end' | undefined;
  /** Empty cells are for writing on by hand: the column keeps its share, however little it says. */
  readonly isToFill?: boolean | undefined;
}

export interface PdfListItem {
  readonly text: string;
  /** Small print under the item, for example owners and date. */
  readonly detail?: string | undefined;
  readonly mark?: PdfMark | undefined;
}

/**
 * A block on paper: plain data, no measures, no drawing. Exports lay it out (PDF, print view).
 * Texts are what people wrote: line breaks stay, nothing is markup.
 */
export type PdfNode =
  /** Level 3 is a block's title, level 4 a title inside it; 1 and 2 belong to the workbook. */
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly style?: 'body' | 'lead' | 'muted' | 'small' | undefined }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly PdfListItem[];
      /** Short items, such as names, stand side by side in so many columns, row by row. Default 1 */
      readonly columns?: 1 | 2 | 3 | undefined;
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly PdfColumn[];
      /** The first cell of a row is its head when `rowHeads`. */
      readonly rows: readonly (readonly PdfCell[])[];
      readonly rowHeads?: boolean | undefined;
    }
  | { readonly type: 'figure'; readonly figure: LocalFigure; /** Share of the page's width, 0-1 */ readonly width?: number | undefined }
  | { readonly type: 'image'; /** data URL, PNG or JPEG */ readonly src: string; readonly alt: string; readonly caption: string; readonly size: readonly [number, number] }
  /** Something nobody has filled in yet: a line of words and room to write by hand. */
  | { readonly type: 'blank'; readonly text: string; readonly lines: number };
