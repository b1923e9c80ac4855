import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, listEntries, useBlockState } from '@/blockkit';
import { FigureView } from '@/ui';
import { hasNames } from './drawLine';
import { drawSpectrum, planSpectrum } from './drawSpectrum';
import { hasAim, isField, type SpectrumConfig, type SpectrumState } from './model';
import { WALL } from './plan';
import { countDots, describeDots } from './reading';
import css from './SpectrumProjector.module.css';
import { texts } from './texts';

const NONE: readonly never[] = [];

export function SpectrumProjector({ block, config }: BlockFaceProps<SpectrumConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: SpectrumState) => found);
  const all = listEntries(state.dots);
  const dots = state.hidden ? NONE : all;
  const figure = useMemo(() => drawSpectrum(t, config, dots, planSpectrum(config, dots, WALL)), [t, config, dots]);
  const withAims = hasAim(config);
  const needsNames = !isField(config) && !hasNames(config, WALL);
  return (
    <div className={css.wall} data-field={isField(config) || undefined}>
      <FigureView figure={figure} />
      {all.length === 0 && <p className={css.nothing}>{t('nothing')}</p>}
      {state.hidden && all.length > 0 && <p className={css.finding}>{t('hidden', { count: all.length })}</p>}
      {dots.length > 0 && describeDots(t, config, dots).map((sentence) => <p key={sentence} className={css.finding}>{sentence}</p>)}
      {state.text.trim() !== '' && <p className={css.why}>{state.text}</p>}
      {needsNames && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('position')}</th>
              <th scope="col">{t('now')}</th>
              {withAims && <th scope="col">{t('aim')}</th>}
            </tr>
          </thead>
          <tbody>
            {countDots(config, dots).map(({ position, now, aim }, index) => (
              <tr key={position.id}>
                <th scope="row">{`${index + 1} ${position.label}`}</th>
                <td>{now}</td>
                {withAims && <td>{aim}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
