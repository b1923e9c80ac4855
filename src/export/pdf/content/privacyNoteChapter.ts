import { privacyChapter } from '../../privacy';
import type { NodesChapter } from './pdfWorkbook';
import type { PdfSource } from './source';

/** What those whose names are in the workbook are told; null when nothing has been written or it is not to be printed. */
export function privacyNoteChapter({ document, language }: PdfSource): NodesChapter | null {
  const chapter = privacyChapter(document, language);
  return chapter && { type: 'nodes', id: 'privacy', ...chapter };
}
