import type { ReactNode } from 'react';
import { useBlockState } from '@/blockkit';
import { type RatingsState, SCALE } from './model';
import { LEAST_ANSWERS, readRound, sheetCount } from './reading';
import css from './RatingsEditor.module.css';
import { texts } from './texts';
import type { RoundPlace } from './useItem';

/** What to do first, as long as nothing has been rated. */
export function FirstHint({ place: { block, config, round, isReadOnly } }: { readonly place: RoundPlace }): ReactNode {
  const t = texts.useT();
  const isEmpty = useBlockState<RatingsState, boolean>(block.key, (state) =>
    !state.rounds[round] || readRound(config, state.rounds[round]).every(({ reading }) => reading.value === null && reading.answers === 0));
  if (isReadOnly || !isEmpty) return null;
  return <p className={css.hint}>{t(config.layout === 'grid' ? 'hintGrid' : 'hintList')}</p>;
}

/** What stands under the ratings: how many answers, and what the shades mean. */
export function RatingsFoot({ place: { block, config, round, isReadOnly } }: { readonly place: RoundPlace }): ReactNode {
  const t = texts.useT();
  const sheets = useBlockState<RatingsState, number>(block.key, (state) => (state.rounds[round] ? sheetCount(state.rounds[round]) : 0));
  return (
    <div className={css.foot}>
      <p data-tabular="">{sheets > 0 ? `${t('answers', { count: sheets })} · ${t('range')}` : t('range')}</p>
      <p className={css.legend}>
        <span className={css.shades} aria-hidden="true">{SCALE.map((step) => <i key={step} data-heat={step} />)}</span>
        {`${config.low} → ${config.high}`}
      </p>
      {config.sensitive && sheets > 0 && sheets < LEAST_ANSWERS && <p className={css.hint}>{`${t('missing', { count: LEAST_ANSWERS - sheets })}. ${t('why')}`}</p>}
      {!isReadOnly && config.layout === 'grid' && <p className={css.keys}>{t('keys')}</p>}
    </div>
  );
}
