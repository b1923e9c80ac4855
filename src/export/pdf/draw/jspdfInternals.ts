import type { jsPDF } from 'jspdf';

/** The parts of jsPDF 4 that we lean on beyond its public types. The version is pinned; tests read the files it makes. */
export interface Internals {
  readonly write: (...lines: string[]) => void;
  readonly getPageInfo: (pageNumber: number) => { readonly objId: number };
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, write: boolean) => void;
  readonly events: {
    readonly subscribe: (event: 'putPage' | 'postPutResources' | 'putCatalog', listener: (data: { readonly pageNumber: number }) => void) => void;
  };
  /** Content of every page as lines; the first stands at 1. */
  readonly pages: readonly (string[] | undefined)[];
}

/** A TrueType font as jsPDF keeps it: what it will put into its subset. */
export interface EmbeddedFont {
  readonly id: string;
  readonly metadata: {
    readonly glyIdsUsed: number[];
    readonly toUnicode: Record<number, number>;
    readonly Unicode: { readonly widths: (number | number[])[] };
  };
}

export const internalsOf = (doc: jsPDF): Internals => doc.internal as unknown as Internals;
export const currentFont = (doc: jsPDF): EmbeddedFont => doc.getFont() as unknown as EmbeddedFont;
