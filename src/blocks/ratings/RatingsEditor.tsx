import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { type BlockFaceProps, type Id, localDay, type Registry, useBlockState, useLanguage, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, Disclosure, EmptyState, Segmented, Select, toast } from '@/ui';
import { AlonePanel } from './AlonePanel';
import { addRound, removeRound } from './commands';
import { FindingList } from './FindingList';
import { emptyRound, isOpenSheet, listRounds, type NumberedRound, type RatingsConfig, type RatingsState, type Round } from './model';
import { RatingFigures } from './RatingFigures';
import css from './RatingsEditor.module.css';
import { FirstHint, RatingsFoot } from './RatingsFoot';
import { RatingsGrid } from './RatingsGrid';
import { RatingsList } from './RatingsList';
import { RoundList } from './RoundList';
import { texts } from './texts';
import { useRoundPlace } from './useItem';
import { useOwnSheet } from './useOwnSheet';
import { roundName, roundTitle } from './words';

const ICON = { size: 20, strokeWidth: 1.6 };
const NO_COMPARISON = 'none';

export function RatingsEditor({ block, config }: BlockFaceProps<RatingsConfig>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const rounds = listRounds({ kind: 'ratings', rounds: useBlockState<RatingsState, Registry<Round>>(block.key, (state) => state.rounds) });
  const [own, setOwn] = useOwnSheet(block.key);
  const newest = rounds.at(-1);
  // Who was in the middle of a sheet comes back to it.
  const [way, setWay] = useState<'together' | 'alone'>(() => (newest && isOpenSheet(newest.round, own) ? 'alone' : 'together'));
  const [chosenRound, setChosenRound] = useState<Id | null>(null);
  const [chosenBefore, setChosenBefore] = useState<Id | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  const shown = rounds.find(({ round }) => round.id === chosenRound) ?? newest;
  const earlier: readonly NumberedRound[] = rounds.slice(0, (shown?.number ?? 1) - 1);
  const before = chosenBefore === NO_COMPARISON ? undefined : (earlier.find(({ round }) => round.id === chosenBefore) ?? earlier.at(-1));
  const roundId = shown?.round.id ?? '';
  const beforeId = before?.round.id ?? null;
  const isReadOnly = shown !== newest;
  const place = useRoundPlace(block, config, roundId, beforeId, isReadOnly);

  const add = (): void => {
    const round: Omit<Round, 'pos'> = { ...emptyRound(config, createId()), date: localDay(new Date()) };
    run(addRound, { block: block.key, round });
    setChosenRound(null);
    setOpened(null);
    toast({
      text: t('roundAdded', { title: t('roundNumber', { number: rounds.length + 1 }) }),
      action: { label: t('undo'), onAction: () => run(removeRound, { block: block.key, round: round.id, now: Date.now() }) },
    });
  };
  const changeWay = (next: typeof way): void => {
    setWay(next);
    setOpened(null);
  };
  const select = (key: string): void => {
    setCurrent(key);
    if (config.layout === 'grid') setOpened(key);
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
    cell?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    if (config.layout !== 'grid') cell?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  };

  if (!shown) {
    return (
      <EmptyState text={t('noRounds')}>
        <Button icon={<Plus {...ICON} />} onPress={add}>{t('newRound')}</Button>
      </EmptyState>
    );
  }
  const isAlone = way === 'alone' && !isReadOnly;
  return (
    <div ref={root} className={css.ratings}>
      <div className={css.bar}>
        <Segmented label={t('way')} options={[{ id: 'together', label: t('together') }, { id: 'alone', label: t('alone') }]} value={way} onChange={changeWay} />
        {rounds.length > 1 && (
          <div className={css.choices}>
            <Select
              label={t('round')}
              hideLabel
              options={rounds.map((one) => ({ id: one.round.id, label: roundName(t, one, language) }))}
              value={shown.round.id}
              onChange={(id) => setChosenRound(id === newest?.round.id ? null : id)}
            />
            {earlier.length > 0 && (
              <Select
                label={t('compare')}
                hideLabel
                options={[
                  { id: NO_COMPARISON, label: t('compareNone') },
                  ...earlier.map((one) => ({ id: one.round.id, label: t('compareWith', { title: roundTitle(t, one) }) })),
                ]}
                value={beforeId ?? NO_COMPARISON}
                onChange={setChosenBefore}
              />
            )}
          </div>
        )}
      </div>
      {isReadOnly && (
        <p className={css.old}>
          {t(way === 'alone' ? 'aloneOld' : 'oldRound')}
          <Button variant="quiet" onPress={() => setChosenRound(null)}>{t('toNewest')}</Button>
        </p>
      )}
      {isAlone ? (
        <AlonePanel key={roundId} place={place} own={own} onOwn={setOwn} onSeeTogether={() => changeWay('together')} />
      ) : (
        <>
          <FirstHint place={place} />
          {config.layout === 'grid'
            ? <RatingsGrid place={place} label={block.title || block.question} opened={isReadOnly ? null : opened} onOpen={setOpened} current={current} onCurrent={setCurrent} />
            : <RatingsList place={place} />}
          <RatingsFoot place={place} />
          <FindingList place={place} onSelect={select} />
          <div>
            <Disclosure title={t('figures')}><RatingFigures place={place} /></Disclosure>
            <Disclosure title={t('rounds')}><RoundList blockKey={block.key} config={config} onAdd={add} /></Disclosure>
          </div>
        </>
      )}
    </div>
  );
}
