import type { PdfWorkbook } from './content/pdfWorkbook';
import { drawLayout } from './draw/drawLayout';
import { layoutWorkbook } from './layout/layoutWorkbook';
import { chainsOf } from './type/faces';
import { createTypeSetter, type Painter } from './type/typeSetter';

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters that no face has: painted with the machine's own fonts, or shown as boxes. */
  readonly missing: readonly string[];
}

export interface Rendering {
  /** TTF files by the name of their face. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly painter: Painter | null;
  /** 0-1 */
  readonly onProgress?: (share: number) => void;
}

/** Sets a workbook and draws it. Takes seconds for a large one: call it in a worker. */
export function renderPdf(workbook: PdfWorkbook, { fonts, painter, onProgress }: Rendering): RenderedPdf {
  const type = createTypeSetter(chainsOf(fonts), painter);
  const layout = layoutWorkbook(workbook, type);
  onProgress?.(0.3);
  const bytes = drawLayout(layout, type, {
    language: workbook.language,
    title: workbook.title,
    isGrey: workbook.isGrey,
    onProgress: (share) => onProgress?.(0.3 + 0.6 * share),
  });
  return { bytes, missing: type.missing() };
}
