import { type ReactNode, useMemo, useRef } from 'react';
import { type BlockFaceProps, listEntries, useBlockState, useDocument } from '@/blockkit';
import { FigureView, useWidth, VisuallyHidden } from '@/ui';
import { drawSpectrum, planSpectrum } from './drawSpectrum';
import { actorName, isField, type SpectrumConfig, type SpectrumState } from './model';
import type { Measure } from './plan';
import { PositionKey } from './PositionKey';
import { describeDots } from './reading';
import css from './SpectrumProjector.module.css';
import { texts } from './texts';

const NONE: readonly never[] = [];
/** Figure units are sixteenths of a rem here: type of a little over one rem, and a field that a wall shows whole. */
const TEXT = 16.5;
const TALLEST = 26 * TEXT;
/** So few dots make low heaps. */
const FEW = 40;

export function SpectrumProjector({ block, config }: BlockFaceProps<SpectrumConfig>): ReactNode {
  const t = texts.useT();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, 1120);
  const state = useBlockState(block.key, (found: SpectrumState) => found);
  const actors = useDocument((document) => document.actors);
  const all = listEntries(state.dots);
  const dots = state.hidden ? NONE : all;
  const measure = useMemo((): Measure => ({ width, text: TEXT, tallest: TALLEST, band: dots.length <= FEW ? 5 : 8 }), [width, dots.length]);
  const drawing = useMemo(() => planSpectrum(config, dots, measure), [config, dots, measure]);
  const figure = useMemo(() => drawSpectrum(t, config, dots, drawing), [t, config, dots, drawing]);
  const share = (value: number, whole: number): string => `${(100 * value) / whole}%`;
  const { r, marks } = drawing.placement;
  return (
    <div ref={ref} className={css.wall} data-field={isField(config) || undefined}>
      <div className={css.figure}>
        <FigureView figure={figure} />
        <ul className={css.spots} aria-label={t('list')}>
          {dots.map((dot, index) => {
            const mark = marks.find(({ id, part }) => id === dot.id && part === 'now');
            if (!mark) return null;
            const [x, y] = mark.at;
            return (
              <li key={dot.id} data-spot={dot.id} style={{ insetInlineStart: share(x, figure.size[0]), insetBlockStart: share(y, figure.size[1]), inlineSize: share(2 * r, figure.size[0]) }}>
                <VisuallyHidden>{actorName(dot, { actors }) || t('dot', { number: index + 1 })}</VisuallyHidden>
              </li>
            );
          })}
        </ul>
      </div>
      {all.length === 0 && <p className={css.nothing}>{t('nothing')}</p>}
      {state.hidden && all.length > 0 && <p className={css.finding}>{t('hidden', { count: all.length })}</p>}
      {dots.length > 0 && describeDots(t, config, dots).map((sentence) => <p key={sentence} className={css.finding}>{sentence}</p>)}
      {state.text.trim() !== '' && <p className={css.why}>{state.text}</p>}
      <div className={css.key}><PositionKey config={config} measure={measure} /></div>
    </div>
  );
}
