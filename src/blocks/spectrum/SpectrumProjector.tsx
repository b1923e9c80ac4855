import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, listEntries, useBlockState } from '@/blockkit';
import { FigureView } from '@/ui';
import { drawSpectrum, planSpectrum } from './drawSpectrum';
import { isField, type SpectrumConfig, type SpectrumState } from './model';
import { WALL } from './plan';
import { PositionKey } from './PositionKey';
import { describeDots } from './reading';
import css from './SpectrumProjector.module.css';
import { texts } from './texts';

const NONE: readonly never[] = [];

export function SpectrumProjector({ block, config }: BlockFaceProps<SpectrumConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: SpectrumState) => found);
  const all = listEntries(state.dots);
  const dots = state.hidden ? NONE : all;
  const figure = useMemo(() => drawSpectrum(t, config, dots, planSpectrum(config, dots, WALL)), [t, config, dots]);
  return (
    <div className={css.wall} data-field={isField(config) || undefined}>
      <FigureView figure={figure} />
      {all.length === 0 && <p className={css.nothing}>{t('nothing')}</p>}
      {state.hidden && all.length > 0 && <p className={css.finding}>{t('hidden', { count: all.length })}</p>}
      {dots.length > 0 && describeDots(t, config, dots).map((sentence) => <p key={sentence} className={css.finding}>{sentence}</p>)}
      {state.text.trim() !== '' && <p className={css.why}>{state.text}</p>}
      <PositionKey config={config} measure={WALL} />
    </div>
  );
}
