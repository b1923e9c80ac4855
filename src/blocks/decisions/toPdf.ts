import type { BlockContent, PdfNode } from '@/blockkit';
import { listWritten, type DecisionsConfig, type DecisionsState } from './model';
import { texts } from './texts';

export function toPdf({ state, language }: BlockContent<DecisionsConfig, DecisionsState>): readonly PdfNode[] {
  const written = listWritten(state);
  if (written.length > 0) return [{ type: 'list', ordered: true, items: written.map(({ text }) => ({ text })) }];
  return [{ type: 'blank', text: texts.translator(language)('blank'), lines: 5 }];
}
