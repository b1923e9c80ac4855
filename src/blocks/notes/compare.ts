import { type BlockComparison, type BlockContent, countLines, countSentence, textLines } from '@/blockkit';
import { listGroups, listWritten, type NotesConfig, type NotesState } from './model';
import { texts } from './texts';

type Content = BlockContent<NotesConfig, NotesState>;

/** What is covered is not told of. */
const said = ({ state }: Content) => (state.hidden ? [] : [...listWritten(state), ...listGroups(state.items)]);

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const lines = textLines(said(before), said(after), ({ text }) => text);
  const counts = countLines(lines);
  return {
    summary: countSentence([
      [counts.new, (count) => t('compareNew', { count })],
      [counts.changed, (count) => t('compareChanged', { count })],
      [counts.gone, (count) => t('compareGone', { count })],
    ]),
    lines,
  };
}
