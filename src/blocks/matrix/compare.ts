import { type BlockComparison, type BlockContent, countFigure, textLines } from '@/blockkit';
import { type MatrixConfig, type MatrixState, readMatrix } from './model';
import { texts } from './texts';

type Content = BlockContent<MatrixConfig, MatrixState>;

const cellsOf = ({ config, state, document }: Content) => readMatrix(config, state, document.actors).flat();

/** Actors are the same by their ids, notes by theirs. */
const entriesOf = (content: Content, named: Content) =>
  cellsOf(content).flatMap(({ row, column, entries }) => entries.flatMap(({ id, actor, text }) => {
    const said = actor === undefined ? (text ?? '').trim() : ((named.document.actors[actor] ?? content.document.actors[actor])?.name.trim() ?? '');
    const place = `${row.label}, ${column.label}`;
    return said === '' ? [] : [{ id: actor === undefined ? id : `${row.id} ${column.id} ${actor}`, text: `${place}: ${said}` }];
  }));

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const lines = textLines(entriesOf(before, after), entriesOf(after, after), ({ text }) => text).map((line) => ({ ...line, entry: undefined }));
  const filled = (content: Content): number => cellsOf(content).filter(({ entries }) => entries.length > 0).length;
  const counts = [filled(before), filled(after)] as const;
  return {
    summary: lines.length === 0 ? '' : t('compareFilled', { before: counts[0], after: counts[1], all: cellsOf(after).length }),
    lines,
    figures: lines.length === 0 ? [] : [countFigure(t('compareCells'), ...counts)],
  };
}
