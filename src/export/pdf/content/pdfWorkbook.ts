import type { PdfCell, PdfColumn, PdfNode } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { LocalFigure } from '@/template';

/**
 * A workbook ready for paper: plain data with every word settled, no measures, no drawing.
 * The PDF and the print view both show exactly this.
 */
export interface PdfWorkbook {
  readonly language: Language;
  /** What the window of a PDF reader shows. */
  readonly title: string;
  /** The network's or the workbook's name. */
  readonly name: string;
  readonly words: PdfWords;
  readonly cover: PdfCover | null;
  /** `long`: a list of contents only where there are many pages. */
  readonly contents: boolean | 'long';
  /** Greys instead of colours: nothing is told by colour alone. */
  readonly isGrey?: boolean | undefined;
  readonly chapters: readonly PdfChapter[];
}

/** Words that the page itself says. */
export interface PdfWords {
  readonly contents: string;
  /** The name of the program, in the footer. */
  readonly brand: string;
}

export interface PdfCover {
  /** The name of the template. */
  readonly kicker: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly source: string;
  readonly logos: readonly { readonly src: string; readonly alt: string }[];
  readonly network: PdfNetwork | null;
  /** Stands where there is no network yet. */
  readonly emblem: LocalFigure | null;
}

export type PdfSector = 'public' | 'private' | 'third' | 'other';
export type PdfStrength = 'strong' | 'weak' | 'wished';

/** The network round a ring. Sectors stand together, in the order of `actors`, clockwise from twelve. */
export interface PdfNetwork {
  /** Tells in words what the picture shows. */
  readonly alt: string;
  readonly actors: readonly { readonly name: string; readonly sector: PdfSector; /** One of those that hold the net together */ readonly core: boolean }[];
  /** Actors by their place in the list. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly strength: PdfStrength }[];
  readonly sectors: readonly { readonly sector: PdfSector; readonly label: string }[];
  readonly strengths: readonly { readonly strength: PdfStrength; readonly label: string }[];
}

interface Chapter {
  /** Unique in the workbook. */
  readonly id: string;
  readonly title: string;
  /** What it holds, in a few words or numbers: stands in the contents. */
  readonly about?: string | undefined;
}

/** One section of the template. */
export interface SectionChapter extends Chapter {
  readonly type: 'section';
  /** The title of its part of the workbook, or `''`. */
  readonly part: string;
  readonly number: number;
  readonly question: string;
  readonly nodes: readonly PdfNode[];
  /** Whose thinking the section follows, or `''`. */
  readonly source: string;
}

export interface PlanGroupOnPaper {
  readonly key: string;
  /** 1-4, or null where the group is no quarter. */
  readonly quarter: number | null;
  readonly title: string;
  /** Stands under the title, or `''`. */
  readonly note: string;
  /** May be none: then the note says it all. */
  readonly rows: readonly (readonly PdfCell[])[];
}

/** Steps in groups: by quarter, by owner, by what is still open. */
export interface PlanChapter extends Chapter {
  readonly type: 'plan';
  /** Stands in the ring of months, or `''` when the plan has none or several. */
  readonly year: string;
  /** `YYYY-MM-DD`: months behind it are thick in the ring. */
  readonly today: string;
  readonly columns: readonly PdfColumn[];
  readonly groups: readonly PlanGroupOnPaper[];
  /** The sections whose marks stand in the table. */
  readonly sections: readonly { readonly number: number; readonly title: string }[];
  /** How things stand today, or `''`: in the footer. */
  readonly summary: string;
  /** Stands before the groups, or `''`. */
  readonly intro: string;
}

export interface NodesChapter extends Chapter {
  readonly type: 'nodes';
  readonly nodes: readonly PdfNode[];
}

export type PdfChapter = SectionChapter | PlanChapter | NodesChapter;
