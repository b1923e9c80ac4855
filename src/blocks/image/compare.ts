import { type BlockComparison, type BlockContent, listEntries, textLines } from '@/blockkit';
import type { ImageConfig, ImageState } from './model';
import { texts } from './texts';

type Content = BlockContent<ImageConfig, ImageState>;

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const pictures = ({ state }: Content) => listEntries(state.items).map(({ id, caption, alt }) => ({ id, text: caption.trim() || alt.trim() || t('comparePicture') }));
  return { summary: '', lines: textLines(pictures(before), pictures(after), ({ text }) => text) };
}
