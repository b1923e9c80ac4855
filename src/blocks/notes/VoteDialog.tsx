import { useState } from 'react';
import { type BlockKey, useBlockState, useRun } from '@/blockkit';
import { announce, Button, Checkbox, Dialog, RadioGroup, Select } from '@/ui';
import { openVote, type VoteRules } from './commands';
import { DEFAULT_DOTS, listGroups, MOST_DOTS, type NotesState } from './model';
import css from './Votes.module.css';
import { texts } from './texts';
import { votesOf } from './votes';

const COUNTS = Array.from({ length: MOST_DOTS }, (_, index) => ({ id: String(index + 1), label: String(index + 1) }));

/** How a vote is held, and its start. */
export function VoteDialog({ blockKey, onClose }: { readonly blockKey: BlockKey; readonly onClose: () => void }) {
  const t = texts.useT();
  const run = useRun();
  const hasGroups = useBlockState<NotesState, boolean>(blockKey, ({ items }) => listGroups(items).length > 0);
  const before = useBlockState<NotesState, number>(blockKey, ({ items }) => votesOf(items).total);
  const dots = useBlockState<NotesState, number>(blockKey, (state) => state.dots ?? DEFAULT_DOTS);
  const [rules, setRules] = useState<VoteRules>({ voteOf: 'notes', voteBy: 'ballots', secret: true, dots });
  const set = (changes: Partial<VoteRules>): void => setRules((now) => ({ ...now, ...changes }));

  const start = (): void => {
    run(openVote, { block: blockKey, rules: { ...rules, secret: rules.voteBy === 'ballots' && rules.secret }, now: Date.now() });
    announce(t('voteOpened'));
    onClose();
  };

  return (
    <Dialog
      title={t('voteTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={start}>{t('startVote')}</Button>
        </>
      }
    >
      <div className={css.rules}>
        <RadioGroup
          label={t('voteBy')}
          value={rules.voteBy}
          onChange={(voteBy) => set({ voteBy })}
          options={[
            { id: 'ballots', label: t('byBallots'), description: t('byBallotsAbout') },
            { id: 'hands', label: t('byHands'), description: t('byHandsAbout') },
          ]}
        />
        {hasGroups && (
          <RadioGroup
            label={t('voteOf')}
            value={rules.voteOf}
            onChange={(voteOf) => set({ voteOf })}
            options={[{ id: 'notes', label: t('ofNotes') }, { id: 'groups', label: t('ofGroups') }]}
          />
        )}
        {rules.voteBy === 'ballots' && (
          <>
            <div className={css.number}>
              <Select label={t('dotsEach')} options={COUNTS} value={String(rules.dots)} onChange={(count) => set({ dots: Number(count) })} />
            </div>
            <Checkbox label={t('secret')} isSelected={rules.secret} onChange={(secret) => set({ secret })} />
          </>
        )}
        {before > 0 && <p className={css.warning}>{t('votesGo', { count: before })}</p>}
      </div>
    </Dialog>
  );
}
