import type { AnyBlockSpec } from '@/blockkit';
import type { WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalSection } from '@/template';

/** What sheets are made from: plain data as it stands. */
export interface TableSource {
  readonly document: WorkbookDocument;
  readonly language: Language;
  /** In the workbook's own order, those left out of it too. */
  readonly sections: readonly { readonly id: string; readonly section: LocalSection; readonly hidden: boolean }[];
  readonly blockSpec: (kind: string) => AnyBlockSpec;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export const SHEET_IDS = ['plan', 'actors', 'links', 'ratings', 'notes'] as const;
export type WorkbookSheetId = (typeof SHEET_IDS)[number];

/** A text, a number, or a day (`YYYY-MM-DD`); `''` is nothing. */
export type Cell = string | number | { readonly day: string };
export type Row = readonly Cell[];

export interface SheetColumn {
  readonly id: string;
  readonly title: string;
  /** `mean`: a number with decimals. `machine`: not for people. */
  readonly kind: 'text' | 'number' | 'mean' | 'date' | 'machine';
  /** The most letters that it is wide; longer texts are wrapped. */
  readonly width: number;
  /** The words that may stand there, when they are chosen and not written. */
  readonly choices?: readonly string[] | undefined;
}

/** What is said of a sheet before its rows. */
export interface SheetHead {
  readonly id: WorkbookSheetId;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
}

/** A sheet whose rows are made when they are asked for: thousands of them at once would hold up the page. */
export interface WorkbookSheet extends SheetHead {
  readonly rowCount: number;
  readonly rowAt: (index: number) => Row;
}

/** A sheet with all its rows. */
export interface FullSheet extends SheetHead {
  readonly rows: readonly Row[];
}
