import { type BlockComparison, type BlockContent, textLines } from '@/blockkit';
import type { TextConfig, TextState } from './model';
import { texts } from './texts';

type Content = BlockContent<TextConfig, TextState>;

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const entry = ({ state }: Content) => [{ id: 'text', text: state.text.trim() }];
  const lines = textLines(entry(before), entry(after), ({ text }) => text);
  const [line] = lines;
  return { summary: line ? t(`compare-${line.change}`) : '', lines };
}
