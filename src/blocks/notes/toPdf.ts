import type { BlockContent, PdfNode } from '@/blockkit';
import { listWritten, type NotesConfig, type NotesState } from './model';
import { texts } from './texts';

export function toPdf({ state, config, language }: BlockContent<NotesConfig, NotesState>): readonly PdfNode[] {
  const written = listWritten(state);
  if (written.length > 0) return [{ type: 'list', ordered: false, items: written.map(({ text }) => ({ text })) }];
  return [{ type: 'blank', text: config.placeholder ?? texts.translator(language)('blank'), lines: 8 }];
}
