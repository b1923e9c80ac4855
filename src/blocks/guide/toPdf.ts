import { type BlockContent, markdownToPdf, type PdfNode, plainText } from '@/blockkit';
import type { GuideConfig, GuideState } from './model';
import { texts } from './texts';

export function toPdf({ config, language }: BlockContent<GuideConfig, GuideState>): readonly PdfNode[] {
  const source: PdfNode[] = config.source
    ? [{ type: 'paragraph', style: 'small', text: texts.translator(language)('source', { source: plainText(config.source) }) }]
    : [];
  const figure: PdfNode[] = config.figure ? [{ type: 'figure', figure: config.figure, width: 0.6 }] : [];
  return [...figure, ...markdownToPdf(config.text), ...source];
}
