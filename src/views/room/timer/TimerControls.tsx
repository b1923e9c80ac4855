import { Pause, Play, Square, Volume2, VolumeX } from 'lucide-react';
import type { Id } from '@/document';
import { Button, IconButton } from '@/ui';
import { isRunning } from '@/workshop';
import { ICON } from '../../shared/icon';
import { texts } from './texts';
import styles from './TimerControls.module.css';
import { useDuration } from './useDuration';
import { useTimer } from './useTimer';

const PRESETS = [1, 3, 5, 10, 15] as const;
const MINUTE = 60_000;

interface TimerControlsProps {
  /** The running task's own time, offered among the others. */
  readonly minutes?: number;
  /** The running task's row in the run of the day. */
  readonly item?: Id;
}

/** Starts a time, or holds, adds to and ends the one that runs. */
export function TimerControls({ minutes, item }: TimerControlsProps) {
  const t = texts.useT();
  const duration = useDuration();
  const { timer, isMuted, start, pause, resume, addMinute, end, toggleMute } = useTimer();
  const offered = [...new Set([...PRESETS, ...(minutes ? [minutes] : [])])].sort((a, b) => a - b);

  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      {timer ? (
        <>
          {isRunning(timer) ? (
            <Button icon={<Pause {...ICON} />} onPress={pause}>{t('pause')}</Button>
          ) : (
            <Button icon={<Play {...ICON} />} onPress={resume}>{t('resume')}</Button>
          )}
          <Button onPress={addMinute} aria-label={`${t('addMinute')}: ${t('addMinuteLabel')}`}>{t('addMinute')}</Button>
          <Button variant="quiet" icon={<Square {...ICON} />} onPress={end}>{t('end')}</Button>
        </>
      ) : (
        offered.map((one) => (
          <Button
            key={one}
            onPress={() => start(one, one === minutes ? item : undefined)}
            aria-label={t('startMinutes', { time: duration(one * MINUTE) })}
          >
            {t('short', { count: one })}
          </Button>
        ))
      )}
      <IconButton
        label={t(isMuted ? 'unmute' : 'mute')}
        icon={isMuted ? <VolumeX {...ICON} /> : <Volume2 {...ICON} />}
        onPress={toggleMute}
      />
    </div>
  );
}
