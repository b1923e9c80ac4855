import type { ReactNode } from 'react';
import { useBlockState } from '@/blockkit';
import { VisuallyHidden } from '@/ui';
import type { RatingGroup, RatingsState } from './model';
import { groupMean, readRound } from './reading';
import { toShown } from './stats';
import { texts } from './texts';
import type { RoundPlace } from './useItem';

/** The mean of a group's items, drawn anew only when its shown digits change. */
export function GroupMean({ place: { block, config, round }, group }: { readonly place: RoundPlace; readonly group: RatingGroup }): ReactNode {
  const t = texts.useT();
  const mean = useBlockState<RatingsState, number | null>(block.key, (state) => {
    const found = state.rounds[round];
    const value = found ? groupMean(readRound(config, found), group) : null;
    return value === null ? null : toShown(value);
  });
  if (mean === null) return null;
  return <span data-mean=""><VisuallyHidden>{t('spokenMean')}</VisuallyHidden>{' '}{t('mean', { value: mean })}</span>;
}
