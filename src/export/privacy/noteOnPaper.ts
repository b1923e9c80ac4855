import type { PdfNode } from '@/blockkit';
import { PRIVACY_FIELDS, type PrivacyField, type PrivacyNote, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import { texts } from './texts';

export interface NotePart {
  readonly title: string;
  readonly text: string;
}

/** What has been written of a note for those whose names are in the workbook, part by part. */
export function noteParts(note: PrivacyNote | undefined, language: Language): readonly NotePart[] {
  const t = texts.translator(language);
  return PRIVACY_FIELDS.flatMap((field) => {
    const text = (note?.texts[field] ?? '').trim();
    return text === '' ? [] : [{ title: t(`part-${field}`), text }];
  });
}

/** What a part of the note is about. */
export const noteLabel = (field: PrivacyField, language: Language): string => texts.translator(language)(`part-${field}`);

/** The title of the note on paper. */
export const noteTitle = (language: Language): string => texts.translator(language)('title');

/** The note as a chapter of the workbook's own paper; null when there is nothing to print or nobody wants it printed. */
export function privacyChapter({ meta }: Pick<WorkbookDocument, 'meta'>, language: Language): { readonly title: string; readonly nodes: readonly PdfNode[] } | null {
  const parts = meta.privacyNote?.isPrinted === false ? [] : noteParts(meta.privacyNote, language);
  if (parts.length === 0) return null;
  return {
    title: noteTitle(language),
    nodes: parts.flatMap(({ title, text }): PdfNode[] => [
      { type: 'heading', level: 3, text: title },
      ...text.split(/\n+/).map((line): PdfNode => ({ type: 'paragraph', text: line })),
    ]),
  };
}
