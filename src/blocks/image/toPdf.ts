import { type BlockContent, listEntries, type PdfNode } from '@/blockkit';
import type { ImageConfig, ImageState } from './model';
import { texts } from './texts';

export function toPdf({ state, language }: BlockContent<ImageConfig, ImageState>): readonly PdfNode[] {
  const pictures = listEntries(state.items);
  if (pictures.length === 0) return [{ type: 'blank', text: texts.translator(language)('blank'), lines: 6 }];
  return pictures.map(({ src, alt, caption, width, height }) => ({ type: 'image', src, alt, caption, size: [width, height] }));
}
