import { findingsOf, type ItemReading } from './reading';
import type { Words } from './texts';
import { gapWords, showNow, spreadWords } from './words';

export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly one: ItemReading;
  readonly figure: string;
  readonly question: string;
}

/** What to talk about first: the weakest, the most split and the one furthest from its aim. */
export function listFindings(t: Words, items: readonly ItemReading[]): readonly Finding[] {
  const { weakest, mostSplit, largestGap } = findingsOf(items);
  return [
    ...(weakest ? [{ id: 'weakest', title: t('weakest'), one: weakest, figure: showNow(t, weakest.reading), question: t('weakestAsk') }] : []),
    ...(mostSplit?.reading.now
      ? [{ id: 'mostSplit', title: t('mostSplit'), one: mostSplit, figure: spreadWords(t, mostSplit.reading.now), question: t('mostSplitAsk') }]
      : []),
    ...(largestGap ? [{ id: 'largestGap', title: t('largestGap'), one: largestGap, figure: gapWords(t, largestGap.reading), question: t('largestGapAsk') }] : []),
  ];
}
