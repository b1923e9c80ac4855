import { Eye, Vote } from 'lucide-react';
import { useState } from 'react';
import { type BlockKey, useBlockState, useRun } from '@/blockkit';
import { announce, Button, Checkbox, Menu, Segmented } from '@/ui';
import { setHidden, setVote, sortBy } from './commands';
import { listNotes, listWritten, type NotesState } from './model';
import css from './Notes.module.css';
import { texts } from './texts';
import { VoteDialog } from './VoteDialog';
import { areVotesSeen, votesOf } from './votes';

/** Small tools at the edge: collecting covered, voting, the order. */
export function NotesTools({ blockKey }: { readonly blockKey: BlockKey }) {
  const t = texts.useT();
  const run = useRun();
  const [isAsking, setAsking] = useState(false);
  const isHidden = useBlockState<NotesState, boolean>(blockKey, ({ hidden }) => hidden === true);
  const count = useBlockState<NotesState, number>(blockKey, ({ items }) => listNotes(items).length);
  const written = useBlockState<NotesState, number>(blockKey, ({ items }) => listWritten({ items }).length);
  const vote = useBlockState<NotesState, string>(blockKey, (state) => state.vote ?? '');
  const hasVotes = useBlockState<NotesState, boolean>(blockKey, areVotesSeen);
  const sort = useBlockState<NotesState, '' | 'votes'>(blockKey, (state) => state.sort ?? '');
  const result = useBlockState<NotesState, string>(blockKey, ({ items, voteBy }) => {
    const { ballots, total } = votesOf(items);
    return voteBy === 'hands' ? `0 ${total}` : `${ballots} ${total}`;
  });
  const [ballots = 0, total = 0] = result.split(' ').map(Number);

  const hide = (hidden: boolean): void => {
    run(setHidden, { block: blockKey, hidden });
    announce(hidden ? t('hiddenNow') : t('revealed', { count: written }));
  };

  if (vote === 'open') return null;
  return (
    <div className={css.toolbar}>
      <Checkbox label={t('hide')} isSelected={isHidden} onChange={hide} />
      {isHidden && count > 0 && (
        <Button variant="line" icon={<Eye />} onPress={() => hide(false)}>{t('reveal')}</Button>
      )}
      {!isHidden && written > 1 && vote !== 'closed' && <Button variant="quiet" icon={<Vote />} onPress={() => setAsking(true)}>{t('vote')}</Button>}
      {!isHidden && vote === 'closed' && (
        <div className={css.result}>
          <p>{ballots > 0 ? t('result', { ballots: t('ballots', { count: ballots }), votes: t('votes', { count: total }) }) : t('votes', { count: total })}</p>
          <Menu
            label={t('voteActions')}
            size="small"
            items={[
              { id: 'new', label: t('newVote'), icon: <Vote />, onAction: () => setAsking(true) },
              { id: 'on', label: t('goOn'), onAction: () => run(setVote, { block: blockKey, vote: 'open' }) },
            ]}
          />
          {hasVotes && (
            <Segmented
              label={t('order')}
              value={sort === 'votes' ? 'votes' : 'own'}
              onChange={(next) => run(sortBy, { block: blockKey, sort: next === 'votes' ? 'votes' : '' })}
              options={[{ id: 'own', label: t('orderOwn') }, { id: 'votes', label: t('orderVotes') }]}
            />
          )}
        </div>
      )}
      {isAsking && <VoteDialog blockKey={blockKey} onClose={() => setAsking(false)} />}
    </div>
  );
}
