import { type BlockComparison, type BlockContent, countFigure, listEntries, textLines } from '@/blockkit';
import { isField, positionAt, type SpectrumConfig, type SpectrumState } from './model';
import { countDots, middleOf } from './reading';
import { texts } from './texts';

type Content = BlockContent<SpectrumConfig, SpectrumState>;

/** Dots that are kept out of sight are not told of. */
const dotsOf = ({ state }: Content) => (state.hidden ? [] : listEntries(state.dots));

/** How many stood where, never who. */
export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const { config } = after;
  const dots = [dotsOf(before), dotsOf(after)] as const;
  const counts = dots.map((list) => countDots(config, list));
  const middles = dots.map((list) => middleOf(list.map(({ now }) => now)));
  const [old, young] = middles.map((middle) => middle && positionAt(config, middle));
  const reasons = textLines([{ id: 'why', text: before.state.text.trim() }], [{ id: 'why', text: after.state.text.trim() }], ({ text }) => text);
  const isSaid = dots.some((list) => list.length > 0);
  return {
    summary: old && young ? t(old === young ? 'compareStays' : 'compareMoved', { before: old.label, after: young.label }) : '',
    lines: reasons,
    figures: isSaid ? config.positions.map(({ id, label }) => {
      const [then = 0, now = 0] = counts.map((list) => list.find(({ position }) => position.id === id)?.now);
      return countFigure(label, then, now);
    }) : [],
    question: old && young && old !== young && !isField(config) ? t('compareQuestion') : undefined,
  };
}
