import { useLayoutEffect, useRef } from 'react';
import { type BlockKey, useBlockState, useRun } from '@/blockkit';
import { announce, Button, moveFocus } from '@/ui';
import { setVote } from './commands';
import type { NotesState } from './model';
import { texts } from './texts';
import css from './Votes.module.css';
import { votesOf } from './votes';

interface VoteBarProps {
  readonly blockKey: BlockKey;
  /** Somebody has just given a ballot here: the device goes on to the next one. */
  readonly isGiven: boolean;
  readonly onNext: () => void;
}

/** Stands above the notes while a vote is open. */
export function VoteBar({ blockKey, isGiven, onNext }: VoteBarProps) {
  const t = texts.useT();
  const run = useRun();
  const root = useRef<HTMLElement>(null);
  const isByHands = useBlockState<NotesState, boolean>(blockKey, ({ voteBy }) => voteBy === 'hands');
  const ballots = useBlockState<NotesState, number>(blockKey, ({ items }) => votesOf(items).ballots);

  // The dialog or the ballot that had the focus is gone.
  useLayoutEffect(() => moveFocus(() => root.current?.querySelector('button')), []);

  const close = (): void => {
    run(setVote, { block: blockKey, vote: 'closed' });
    announce(t('voteClosed'));
  };
  return (
    <section ref={root} className={css.bar} aria-label={t('vote')}>
      <div>
        <p className={css.barTitle}>{isByHands ? t('countHands') : isGiven ? t('thanks') : t('voteIsOpen')}</p>
        <p>{isByHands ? t('countHandsHint') : t('ballotsGiven', { ballots: t('ballots', { count: ballots }) })}</p>
      </div>
      <div className={css.barButtons}>
        {!isByHands && <Button variant="primary" onPress={onNext}>{t(ballots === 0 ? 'firstVoter' : 'nextVoter')}</Button>}
        <Button variant={isByHands ? 'primary' : 'line'} onPress={close}>{t('closeVote')}</Button>
      </div>
    </section>
  );
}
