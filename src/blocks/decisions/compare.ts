import { type BlockComparison, type BlockContent, countLines, countSentence, textLines } from '@/blockkit';
import { type DecisionsConfig, type DecisionsState, listWritten } from './model';
import { texts } from './texts';

type Content = BlockContent<DecisionsConfig, DecisionsState>;

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const lines = textLines(listWritten(before.state), listWritten(after.state), ({ text }) => text);
  const counts = countLines(lines);
  return {
    part: 'decisions',
    summary: countSentence([
      [counts.new, (count) => t('compareNew', { count })],
      [counts.changed, (count) => t('compareChanged', { count })],
      [counts.gone, (count) => t('compareGone', { count })],
    ]),
    lines,
  };
}
