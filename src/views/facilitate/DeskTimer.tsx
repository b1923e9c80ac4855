import type { LocalSection } from '@/template';
import { TimerControls, TimerRing } from '../room/timer';
import styles from './DeskTimer.module.css';
import { texts } from './texts';
import { useFollowedRun } from './useFollowedRun';

interface DeskTimerProps {
  readonly section: LocalSection | null;
  readonly people: number;
  readonly answered: number;
}

/** The running time, and what starts and ends it. Offers the time of the row that goes on, else of the section's first task. */
export function DeskTimer({ section, people, answered }: DeskTimerProps) {
  const t = texts.useT();
  const row = useFollowedRun()?.run.current?.item;
  const minutes = row?.minutes ?? section?.guidance.howTo[0]?.minutes;
  return (
    <section className={styles.timer} aria-labelledby="timer">
      <h2 id="timer">{t('timer')}</h2>
      <div className={styles.parts}>
        <TimerRing people={people} answered={answered} />
        <TimerControls {...(minutes && { minutes })} {...(row && { item: row.id })} />
      </div>
    </section>
  );
}
