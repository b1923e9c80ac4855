import { textWidth, wrapText } from '@/lib/textFit';
import type { Item, TextStyle } from './art/items';
import type { PdfWorkbook } from './content/pdfWorkbook';
import { layoutWorkbook } from './layout/layoutWorkbook';
import { PAGE } from './layout/page';
import type { TypeSetter } from './type/typeSetter';

/** What a PDF will be like, told before any face is loaded: breaks may fall a line off. */
export interface PdfPreview {
  /** Points. */
  readonly pageSize: readonly [number, number];
  readonly pages: readonly (readonly Item[])[];
  /** The chapters in order: what each holds, and on how many pages. */
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly about: string; readonly pages: number }[];
}

export function previewPdf(workbook: PdfWorkbook): PdfPreview {
  const { pages, places } = layoutWorkbook(workbook, guessedType);
  const starts = new Map(places.map(({ id, page }) => [id, page]));
  return {
    pageSize: [PAGE.width, PAGE.height],
    pages: pages.map(({ groups }) => groups.flatMap(({ items }) => items)),
    chapters: workbook.chapters.map(({ id, title, about = '' }, index) => {
      const start = starts.get(id) ?? 0;
      const next = workbook.chapters[index + 1];
      const end = next ? (starts.get(next.id) ?? start) : pages.length;
      return { id, title, about, pages: Math.max(1, end - start) };
    }),
  };
}

/** Serif letters run a little broader than those that `textFit` knows. */
const BROADER = { sans: 1, strong: 1, serif: 1.05, display: 0.94 } as const;

const sizeOf = ({ role, size }: TextStyle): number => size * BROADER[role];

const guessedType: TypeSetter = {
  width: (text, style) => textWidth(text, sizeOf(style), style.role === 'strong'),
  lines: (text, style, width) => text.split('\n').flatMap((part) => {
    const lines = wrapText(part, sizeOf(style), width, Infinity, style.role === 'strong');
    return (lines.length === 0 ? [''] : lines).map((line) => ({ text: line, hyphen: false }));
  }),
  runs: () => [],
  missing: () => [],
};
