import type { BlockContent, PdfNode } from '@/blockkit';
import type { TextConfig, TextState } from './model';
import { texts } from './texts';

export function toPdf({ state, config, language }: BlockContent<TextConfig, TextState>): readonly PdfNode[] {
  if (state.text.trim() !== '') return [{ type: 'paragraph', text: state.text }];
  const t = texts.translator(language);
  return [{ type: 'blank', text: config.placeholder ?? t('blank'), lines: config.size === 'short' ? 1 : 6 }];
}
