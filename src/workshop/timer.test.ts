import { describe, expect, it } from 'vitest';
import {
  addMinute, formatTimeLeft, isRunning, newTimer, pauseTimer, reached, shareLeft, startTimer, timeLeft, timerPhase, untilNextSecond,
} from './timer';

const NOW = Date.UTC(2027, 3, 20, 9, 0, 0, 250);
const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('a timer', () => {
  it('stands still until it is started, then runs towards a moment', () => {
    const timer = newTimer(10, 'item');
    expect(timer).toEqual({ item: 'item', length: 10 * MINUTE, endsAt: null, left: 10 * MINUTE });
    expect(timeLeft(timer, NOW)).toBe(10 * MINUTE);
    const running = startTimer(timer, NOW);
    expect(isRunning(running)).toBe(true);
    expect(timeLeft(running, NOW + 4 * SECOND)).toBe(10 * MINUTE - 4 * SECOND);
  });

  it('goes on as it was when started twice', () => {
    const running = startTimer(newTimer(5), NOW);
    expect(startTimer(running, NOW + MINUTE)).toBe(running);
  });

  it('keeps what was left over a pause, however long', () => {
    const paused = pauseTimer(startTimer(newTimer(5), NOW), NOW + 2 * MINUTE);
    expect(timeLeft(paused, NOW + 60 * MINUTE)).toBe(3 * MINUTE);
    const again = startTimer(paused, NOW + 60 * MINUTE);
    expect(timeLeft(again, NOW + 61 * MINUTE)).toBe(2 * MINUTE);
  });

  it('is right at once after the machine has slept', () => {
    const running = startTimer(newTimer(5), NOW);
    expect(timeLeft(running, NOW + 47 * MINUTE)).toBe(-42 * MINUTE);
  });

  it('takes a minute more, running or standing', () => {
    const running = addMinute(startTimer(newTimer(5), NOW), NOW + MINUTE);
    expect(timeLeft(running, NOW + MINUTE)).toBe(5 * MINUTE);
    expect(running.length).toBe(6 * MINUTE);
    const standing = addMinute(newTimer(5), NOW);
    expect(isRunning(standing)).toBe(false);
    expect(timeLeft(standing, NOW)).toBe(6 * MINUTE);
  });

  it('takes the minute from now on when the time is over', () => {
    const late = addMinute(startTimer(newTimer(5), NOW), NOW + 8 * MINUTE);
    expect(timeLeft(late, NOW + 8 * MINUTE)).toBe(MINUTE);
  });

  it('has a share left between all and nothing', () => {
    const running = startTimer(newTimer(10), NOW);
    expect(shareLeft(running, timeLeft(running, NOW))).toBe(1);
    expect(shareLeft(running, timeLeft(running, NOW + 4 * MINUTE))).toBeCloseTo(0.6);
    expect(shareLeft(running, timeLeft(running, NOW + 40 * MINUTE))).toBe(0);
    expect(shareLeft(newTimer(0), 0)).toBe(0);
  });
});

describe('the digits', () => {
  it.each([
    [10 * MINUTE, '10:00'], [10 * MINUTE - 1, '10:00'], [9 * MINUTE + 59 * SECOND, '9:59'], [6 * MINUTE + 12 * SECOND, '6:12'],
    [1, '0:01'], [0, '0:00'], [-999, '0:00'], [-30 * SECOND, '+0:30'], [-61 * SECOND, '+1:01'], [125 * MINUTE, '125:00'],
  ])('of %i ms are %s', (ms, digits) => expect(formatTimeLeft(ms)).toBe(digits));

  it('change exactly when they are said to', () => {
    for (const left of [10 * MINUTE, 1500, 1, 0, -1, -999, -1000, -30_250]) {
      const wait = untilNextSecond(left);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(SECOND);
      expect(formatTimeLeft(left - wait)).not.toBe(formatTimeLeft(left));
      expect(formatTimeLeft(left - Math.max(0, wait - 1))).toBe(formatTimeLeft(left));
    }
  });
});

describe('the phases', () => {
  it('are calm, the last minute, and over', () => {
    expect(timerPhase(MINUTE + 1)).toBe('calm');
    expect(timerPhase(MINUTE)).toBe('last');
    expect(timerPhase(1)).toBe('last');
    expect(timerPhase(0)).toBe('over');
  });

  it('are reached once', () => {
    expect(reached(61 * SECOND, MINUTE)).toBe('last');
    expect(reached(MINUTE, 59 * SECOND)).toBeNull();
    expect(reached(SECOND, 0)).toBe('over');
    expect(reached(0, -SECOND)).toBeNull();
  });

  it('are not reached by a minute more', () => {
    expect(reached(-SECOND, MINUTE + 1)).toBeNull();
  });

  it('are silent for a machine that slept past the end', () => {
    expect(reached(5 * MINUTE, -40 * MINUTE)).toBeNull();
    expect(reached(5 * MINUTE, -2 * SECOND)).toBe('over');
  });
});
