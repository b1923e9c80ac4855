import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { type BlockKey, type Registry, useBlockState, useRun } from '@/blockkit';
import { Button, Menu, TextField, toast } from '@/ui';
import css from './RoundList.module.css';
import { editRound, removeRound, restoreRound } from './commands';
import { listDoneSheets, listRounds, type NumberedRound, type RatingsConfig, type RatingsState, type Round } from './model';
import { groupMean, readRound } from './reading';
import { meanOf } from './stats';
import { texts, type Words } from './texts';
import { roundTitle } from './words';

const ICON = { size: 20, strokeWidth: 1.6 };

/** `keskiarvo 3,3, 18 arviota` */
function roundFigures(t: Words, config: RatingsConfig, round: Round): string {
  const items = readRound(config, round);
  const mean = meanOf(config.groups.map((group) => groupMean(items, group)).filter((one) => one !== null));
  const sheets = listDoneSheets(round.sheets).length;
  const parts = [...(mean === null ? [t('nothing')] : [`${t('spokenMean')} ${t('mean', { value: mean })}`]), ...(sheets > 0 ? [t('answers', { count: sheets })] : [])];
  return parts.join(', ');
}

interface RoundListProps {
  readonly blockKey: string;
  readonly config: RatingsConfig;
  readonly onAdd: () => void;
}

interface RowProps {
  readonly blockKey: BlockKey;
  readonly config: RatingsConfig;
  readonly one: NumberedRound;
  readonly canRemove: boolean;
}

function RoundRow({ blockKey, config, one, canRemove }: RowProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { round, number } = one;
  const title = roundTitle(t, one);
  const edit = (changes: Partial<Pick<Round, 'title' | 'date'>>): void => run(editRound, { block: blockKey, round: round.id, changes });
  const remove = useCallback((): void => {
    const at = { block: blockKey, round: round.id };
    run(removeRound, { ...at, now: Date.now() });
    toast({ text: t('roundRemoved', { title }), action: { label: t('restore'), onAction: () => run(restoreRound, at) } });
  }, [blockKey, round.id, run, t, title]);
  return (
    <li className={css.round}>
      <TextField look="plain" label={t('roundTitle', { number })} hideLabel value={round.title} onChange={(text) => edit({ title: text })} placeholder={t('roundNumber', { number })} />
      <TextField look="plain" type="date" label={t('roundDate', { number })} hideLabel value={round.date} onChange={(date) => edit({ date })} />
      <span className={css.figures} data-tabular="">{roundFigures(t, config, round)}</span>
      {canRemove && (
        <Menu
          size="small"
          label={t('roundActions', { title })}
          items={[{ id: 'remove', label: t('removeRound'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove }]}
        />
      )}
    </li>
  );
}

interface RoundListProps {
  readonly blockKey: BlockKey;
  readonly config: RatingsConfig;
  readonly onAdd: () => void;
}

/** All rounds with their names and dates. */
export function RoundList({ blockKey, config, onAdd }: RoundListProps): ReactNode {
  const t = texts.useT();
  const registry = useBlockState<RatingsState, Registry<Round>>(blockKey, (state) => state.rounds);
  const rounds = listRounds({ kind: 'ratings', rounds: registry });
  return (
    <div className={css.rounds}>
      <p className={css.help}>{t('newRoundHelp')}</p>
      <ol>
        {rounds.map((one) => <RoundRow key={one.round.id} blockKey={blockKey} config={config} one={one} canRemove={rounds.length > 1} />)}
      </ol>
      <Button icon={<Plus {...ICON} />} onPress={onAdd}>{t('newRound')}</Button>
    </div>
  );
}
