import { usePresentation } from '../room/usePresentation';
import { TimerControls, TimerRing } from '../room/timer';
import { texts } from './texts';
import type { Answered } from './useAnswered';
import styles from './WallSide.module.css';

/** The time and how many have answered, beside the step. */
export function WallSide({ answered: { people, count } }: { readonly answered: Answered }) {
  const t = texts.useT();
  const hasTimer = usePresentation(({ timer }) => timer !== null);
  const isCounted = people > 0 && count !== null;
  return (
    <aside className={styles.side} aria-label={t('side')}>
      <div className={styles.ring}>
        {isCounted ? <TimerRing people={people} answered={count} /> : <TimerRing />}
      </div>
      {hasTimer && <TimerControls />}
      {!hasTimer && isCounted && <p className={styles.answered}><b>{Math.min(count, people)}</b> {t('ofPeople', { people })}</p>}
    </aside>
  );
}
