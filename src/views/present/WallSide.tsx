import { TimerControls, TimerRing } from '../room/timer';
import { texts } from './texts';
import type { Answered } from './useAnswered';
import styles from './WallSide.module.css';

/** The running time beside the step, with how many have answered. */
export function WallSide({ answered: { people, count } }: { readonly answered: Answered }) {
  const t = texts.useT();
  return (
    <aside className={styles.side} aria-label={t('side')}>
      <div className={styles.ring}>
        {count === null ? <TimerRing /> : <TimerRing people={people} answered={count} />}
      </div>
      <TimerControls />
    </aside>
  );
}
