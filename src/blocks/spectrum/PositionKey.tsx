import type { ReactNode } from 'react';
import { headOf } from './drawLine';
import type { SpectrumConfig } from './model';
import type { Measure } from './plan';
import css from './PositionKey.module.css';
import { texts } from './texts';

/** Names and help of the positions, where the drawing has no room for them. */
export function PositionKey({ config, measure }: { readonly config: SpectrumConfig; readonly measure: Measure }): ReactNode {
  const t = texts.useT();
  const head = headOf(config, measure);
  if (head === 'help' || (head === 'name' && config.positions.every(({ help = '' }) => help === ''))) return null;
  return (
    <ol className={css.key} aria-label={t('allPositions')} data-numbered={head === 'number' || undefined}>
      {config.positions.map(({ id, label, help = '' }) => (
        <li key={id}>
          <b>{label}</b>
          {help !== '' && <span className={css.help}>{help}</span>}
        </li>
      ))}
    </ol>
  );
}
