import { type ReactNode, useId } from 'react';
import { FigureView } from '@/ui';
import css from './Board.module.css';
import { drawBalance, readBalance } from './drawBalance';
import type { BoardConfig, ColumnCards } from './model';
import { texts } from './texts';

/** How the cards share out among the columns: a bar, words and a question. Nothing while there are none. */
export function Balance({ columns, config, width }: {
  readonly columns: readonly ColumnCards[];
  readonly config: BoardConfig;
  /** Of the bar, in figure units; default: as suits a page. */
  readonly width?: number;
}): ReactNode {
  const t = texts.useT();
  const id = useId();
  if (columns.every(({ ids }) => ids.length === 0)) return null;
  const { shares, words } = readBalance(config, columns, t);
  return (
    <figure className={css.balance} aria-labelledby={id}>
      <div aria-hidden="true">
        <div className={css.wide}><FigureView figure={drawBalance(shares, words, width)} /></div>
        <div className={css.narrow}><FigureView figure={drawBalance(shares, words, 340)} /></div>
      </div>
      <figcaption>
        <p id={id} className={css.words}>{words}</p>
        <p className={css.question}>{t(config.holds === 'links' ? 'balanceLinks' : 'balanceOther')}</p>
      </figcaption>
    </figure>
  );
}
