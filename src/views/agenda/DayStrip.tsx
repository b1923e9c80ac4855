import { Flag, SkipForward, StepForward } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useDocument } from '@/blockkit';
import type { Id } from '@/document';
import { announce, Button, moveFocus } from '@/ui';
import { currentTimeLeft, latenessAhead, MINUTE, rowToSkip, runOfDay, type RunOfDay, shortenRest } from '@/workshop';
import { ICON } from '../shared/icon';
import styles from './DayStrip.module.css';
import { texts } from './texts';
import type { Agenda } from './useAgenda';
import { useNow } from './useNow';
import { lengthInWords, type T, useClockWords } from './words';

/** Under two minutes nobody needs to do anything about it. */
const WORTH_MENDING = 2;

/** Ahead or behind in words: `7 min jäljessä`. */
function deltaInWords(t: T, minutes: number): string {
  if (minutes === 0) return t('onTime');
  return t(minutes > 0 ? 'late' : 'early', { length: lengthInWords(t, Math.abs(minutes)) });
}

interface DayStripProps {
  readonly workshopId: Id;
  readonly agenda: Agenda;
  readonly isBegun: boolean;
}

/** What goes on now, how the day keeps its time, and what can be done about it. Keeps its own clock. */
export function DayStrip({ workshopId, agenda, isBegun }: DayStripProps) {
  const t = texts.useT();
  const clock = useClockWords();
  const workshop = useDocument(({ workshops }) => workshops[workshopId]);
  const now = useNow('second');
  const strip = useRef<HTMLElement>(null);
  const wasBegun = useRef(isBegun);
  useEffect(() => {
    // The button that began the day has gone; the one to press next takes its place.
    if (isBegun && !wasBegun.current) moveFocus(() => strip.current?.querySelector('button'));
    wasBegun.current = isBegun;
  }, [isBegun]);
  if (!workshop) return null;
  const run = runOfDay(workshop, now);

  if (!run.isBegun) return null;
  if (run.isEnded) {
    return (
      <section className={styles.strip} aria-label={t('now')}>
        <p className={styles.title}>{t('dayEnded', { end: clock(run.projectedEnd) })}</p>
        <p className={styles.delta} data-late={run.endDeltaMinutes > 0}>{deltaInWords(t, run.endDeltaMinutes)}</p>
      </section>
    );
  }

  const { current, next } = run;
  return (
    <section ref={strip} className={styles.strip} aria-label={t('now')}>
      <div className={styles.what}>
        <p className={styles.kicker}>
          {current ? t('now') : t('next')}
          {current && <CurrentLeft run={run} now={now} />}
        </p>
        <p className={styles.title}>{agenda.words.name((current ?? next)!.item)}</p>
        {current && next && <p className={styles.next}>{t('next')}: {agenda.words.name(next.item)} <span data-tabular>{clock(next.projectedStart)}</span></p>}
      </div>
      <div className={styles.state}>
        <p className={styles.delta} data-late={run.deltaMinutes > 0}>{deltaInWords(t, run.deltaMinutes)}</p>
        <p data-tabular>
          {t('willEnd', { end: clock(run.projectedEnd) })}
          {run.endDeltaMinutes !== 0 && <>, {t('planned', { end: clock(run.plannedEnd) })}</>}
        </p>
      </div>
      <div className={styles.buttons}>
        {next && <Button variant="primary" icon={<StepForward {...ICON} />} onPress={() => agenda.start(next.item)}>{t('nextRow')}</Button>}
        {current && next && <Button variant="quiet" onPress={agenda.endRow}>{t('endRow')}</Button>}
        <Button variant={next ? 'quiet' : 'primary'} icon={<Flag {...ICON} />} onPress={agenda.endDay}>{t('endDay')}</Button>
      </div>
      <Proposals run={run} agenda={agenda} onDone={() => moveFocus(() => strip.current?.querySelector('button'))} />
    </section>
  );
}

function CurrentLeft({ run: { current }, now }: { readonly run: RunOfDay; readonly now: number }) {
  const t = texts.useT();
  if (!current) return null;
  const left = currentTimeLeft(current, now);
  const minutes = Math.ceil(Math.abs(left) / MINUTE);
  return (
    <span data-tabular data-over={left < 0}>
      {left >= 0 ? t('timeLeft', { length: lengthInWords(t, minutes) }) : t('overTime', { length: lengthInWords(t, minutes) })}
    </span>
  );
}

/** When the day is getting late: shorten what is left, or leave a task out. */
function Proposals({ run, agenda, onDone }: { readonly run: RunOfDay; readonly agenda: Agenda; readonly onDone: () => void }) {
  const t = texts.useT();
  const late = latenessAhead(run);
  if (late < WORTH_MENDING) return null;
  const shorter = shortenRest(run);
  const count = Object.keys(shorter).length;
  const skip = rowToSkip(run);
  if (count === 0 && !skip) return null;
  return (
    <div className={styles.proposals}>
      <p>{t('lateAhead', { length: lengthInWords(t, late) })}</p>
      {count > 0 && (
        <Button
          onPress={() => {
            agenda.change(shorter);
            announce(t('shortened', { count }));
            onDone();
          }}
        >
          {t('shortenRest')}
        </Button>
      )}
      {skip && (
        <Button
          icon={<SkipForward {...ICON} />}
          onPress={() => {
            agenda.skip(skip.item.id, true);
            onDone();
          }}
        >
          {t('skipRow', { name: agenda.words.name(skip.item), length: lengthInWords(t, skip.item.minutes) })}
        </Button>
      )}
    </div>
  );
}
