import { type CSSProperties, useEffect, useRef } from 'react';
import { announce } from '@/ui';
import { formatTimeLeft, isRunning, shareLeft, type Timer, timeLeft, type TimerPhase, timerPhase } from '@/workshop';
import { usePresentation } from '../usePresentation';
import { useTimeLeft } from './clock';
import { texts } from './texts';
import { useDuration } from './useDuration';
import styles from './TimerRing.module.css';

/** Units of the drawing: it is 200 wide, its centre is 0, 0. */
const RADIUS = { alone: 90, amongPeople: 74, people: 93.5 };

interface TimerRingProps {
  /** How many take part; 0 = not known, no dots. */
  readonly people?: number;
  readonly answered?: number;
}

/** The running time as a ring that empties clockwise, with a dot for everybody who takes part. Nothing without a timer. */
export function TimerRing(props: TimerRingProps) {
  const timer = usePresentation((presentation) => presentation.timer);
  return timer && <Ring {...props} timer={timer} />;
}

function Ring({ timer, people = 0, answered = 0 }: TimerRingProps & { timer: Timer }) {
  const t = texts.useT();
  const duration = useDuration();
  const left = useTimeLeft(timer);
  const phase = timerPhase(left);
  const isPaused = !isRunning(timer);
  const digits = formatTimeLeft(left);
  const radius = people > 0 ? RADIUS.amongPeople : RADIUS.alone;
  const time = left <= 0 && left > -1000 ? t('saidOver') : t(phase === 'over' ? 'timeOver' : isPaused ? 'timePaused' : 'timeLeft', { time: duration(left) });
  const count = Math.min(answered, people);
  useSaid(timer, phase);

  return (
    <div
      className={styles.timer}
      role="timer"
      aria-label={people > 0 ? `${time}. ${t('answeredOf', { count, people })}` : time}
      data-phase={phase}
      data-paused={isPaused || undefined}
      data-among={people > 0 || undefined}
    >
      <div className={styles.ring} aria-hidden="true">
        <svg viewBox="-100 -100 200 200">
          <circle className={styles.track} r={radius} />
          {phase !== 'over' && (
            <circle className={styles.arc} r={radius} pathLength="100" strokeDasharray={`${shareLeft(timer, left) * 100} 100`} transform="rotate(-90)" />
          )}
          <People people={people} answered={count} />
        </svg>
        <div className={styles.centre}>
          {/* As long a time as this ring has shown sets the size, so that it does not jump. */}
          <b style={{ '--letters': Math.max(4, digits.length, formatTimeLeft(timer.length).length) } as CSSProperties}>{digits}</b>
          <span>{t(phase === 'over' ? 'over' : isPaused ? 'paused' : 'left')}</span>
        </div>
      </div>
      {people > 0 && <p className={styles.answered} aria-hidden="true"><b>{count}</b> {t('ofPeople', { people })}</p>}
    </div>
  );
}

/** A dot for each, from twelve o'clock clockwise; those who have answered are filled. */
function People({ people, answered }: { people: number; answered: number }) {
  const r = Math.min(5, (Math.PI * RADIUS.people) / Math.max(1, people) * 0.5);
  return Array.from({ length: people }, (_, at) => {
    const angle = (at / people) * 2 * Math.PI;
    return (
      <circle
        key={at}
        className={at < answered ? styles.filled : styles.open}
        cx={RADIUS.people * Math.sin(angle)}
        cy={-RADIUS.people * Math.cos(angle)}
        r={at < answered ? r : r * 0.85}
      />
    );
  });
}

/** Tells screen readers the start, the last minute and the end; never the seconds. */
function useSaid(timer: Timer, phase: TimerPhase): void {
  const t = texts.useT();
  const duration = useDuration();
  const running = isRunning(timer);
  const said = useRef(phase);

  useEffect(() => {
    const isNew = isRunning(timer) && timer.length - timeLeft(timer, Date.now()) < 1000;
    if (isNew) announce(t('saidStart', { time: duration(timer.length) }));
  }, [timer, t, duration]);

  useEffect(() => {
    const before = said.current;
    said.current = phase;
    if (running && phase !== before && phase !== 'calm') announce(t(phase === 'last' ? 'saidLast' : 'saidOver'));
  }, [phase, running, t]);
}
