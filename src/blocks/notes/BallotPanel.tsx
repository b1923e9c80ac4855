import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, Button, moveFocus } from '@/ui';
import { castBallot } from './commands';
import { DotStepper } from './Dots';
import { DEFAULT_DOTS, type NotesState, titleOf } from './model';
import { texts } from './texts';
import css from './Votes.module.css';
import { layOut } from './votes';

interface BallotPanelProps {
  readonly blockKey: BlockKey;
  /** The ballot is given, or the voter gave up: covered for the next one. */
  readonly onDone: (isGiven: boolean) => void;
}

const stepperOf = (root: HTMLElement, index: number, button: number): HTMLElement | undefined =>
  [...(root.querySelectorAll<HTMLElement>('li')[index]?.querySelectorAll<HTMLElement>('button') ?? [])][button];

/** One voter's ballot. What is chosen stays here until it is given: nobody sees half a ballot, and nobody whose it is. */
export function BallotPanel({ blockKey, onDone }: BallotPanelProps) {
  const t = texts.useT();
  const run = useRun();
  const root = useRef<HTMLElement>(null);
  const state = useBlockState<NotesState, NotesState>(blockKey, (whole) => whole);
  const { items } = state;
  const dots = useBlockState<NotesState, number>(blockKey, (state) => state.dots ?? DEFAULT_DOTS);
  const isOfGroups = useBlockState<NotesState, boolean>(blockKey, ({ voteOf }) => voteOf === 'groups');
  const [given, setGiven] = useState<Readonly<Record<Id, number>>>({});
  // As they stand on the page: first those in no group.
  const { loose, groups } = layOut(state, false);
  const targets = isOfGroups ? groups.map(({ group }) => group) : [...loose, ...groups.flatMap(({ notes }) => notes)].filter(({ text }) => text.trim() !== '');
  const left = dots - Object.values(given).reduce((sum, count) => sum + count, 0);

  useLayoutEffect(() => {
    moveFocus(() => root.current && stepperOf(root.current, 0, 1));
  }, []);

  const change = (id: Id, by: 1 | -1): void => {
    setGiven((now) => ({ ...now, [id]: Math.max(0, (now[id] ?? 0) + by) }));
    announce(t('dotsLeft', { count: left - by }));
  };
  const give = (): void => {
    run(castBallot, { block: blockKey, id: createId(), type: 'ballot', dots: Object.fromEntries(Object.entries(given).filter(([, count]) => count > 0)) });
    announce(t('ballotGiven'));
    onDone(true);
  };
  /** Arrows go from row to row, plus and minus give and take. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const rows = [...(root.current?.querySelectorAll('li') ?? [])];
    const index = rows.findIndex((one) => one.contains(target));
    const id = targets[index]?.id;
    if (!root.current || id === undefined) return;
    const by = key === '+' ? 1 : key === '-' ? -1 : 0;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (by === 0 && step === 0) return;
    event.preventDefault();
    if (step !== 0) {
      const button = target === stepperOf(root.current, index, 0) ? 0 : 1;
      const next = stepperOf(root.current, index + step, button);
      (next?.matches(':disabled') ? stepperOf(root.current, index + step, 1 - button) : next)?.focus();
    } else if ((by === 1 && left > 0) || (by === -1 && (given[id] ?? 0) > 0)) change(id, by as 1 | -1);
  };

  return (
    // Keys come up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={root} className={css.ballot} aria-label={t('ballot')} onKeyDown={onKeyDown}>
      <header className={css.ballotHead}>
        <p className={css.left}>
          <span className={css.dots} aria-hidden="true">
            {Array.from({ length: dots }, (_, index) => <i key={index} data-used={index >= left || undefined} />)}
          </span>
          {t('dotsLeft', { count: left })}
        </p>
        <p>{t('ballotHint')}</p>
      </header>
      <ul className={css.targets} aria-label={t('voteFor')}>
        {targets.map(({ id, text }, index) => {
          const name = text.trim() || titleOf(items, id) || t('groupUnnamed', { number: index + 1 });
          const count = given[id] ?? 0;
          return (
            <li key={id} data-chosen={count > 0 || undefined}>
              <span>{name}</span>
              <DotStepper count={count} name={name.split(/\s+/, 8).join(' ')} canAdd={left > 0} onChange={(by) => change(id, by)} />
            </li>
          );
        })}
      </ul>
      <div className={css.ballotFoot}>
        <Button variant="primary" onPress={give}>{t('giveBallot')}</Button>
        <Button variant="quiet" onPress={() => onDone(false)}>{t('dropBallot')}</Button>
      </div>
    </section>
  );
}
