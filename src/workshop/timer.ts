import type { Id } from '@/document';

const MINUTE = 60_000;

/** The time of the running task. Times in ms; the clock is always given, never read. */
export interface Timer {
  /** The row of the run of the day that it times, or `''`. */
  readonly item: Id;
  /** What was given, with added minutes. */
  readonly length: number;
  /** When it ends, ms since 1970; null while it stands still. */
  readonly endsAt: number | null;
  /** What is left while it stands still. */
  readonly left: number;
}

export const newTimer = (minutes: number, item: Id = ''): Timer => ({ item, length: minutes * MINUTE, endsAt: null, left: minutes * MINUTE });

export const isRunning = (timer: Timer): boolean => timer.endsAt !== null;

/** What is left, ms; below zero when over time. */
export const timeLeft = (timer: Timer, now: number): number => (timer.endsAt === null ? timer.left : timer.endsAt - now);

export const startTimer = (timer: Timer, now: number): Timer => (isRunning(timer) ? timer : { ...timer, endsAt: now + timer.left });

export const pauseTimer = (timer: Timer, now: number): Timer => ({ ...timer, endsAt: null, left: timeLeft(timer, now) });

/** One minute more, counted from now when the time is already over. */
export function addMinute(timer: Timer, now: number): Timer {
  const left = Math.max(0, timeLeft(timer, now)) + MINUTE;
  return { ...timer, length: timer.length + MINUTE, left, endsAt: isRunning(timer) ? now + left : null };
}

/** `6:12`, over time `+0:30`. Whole seconds, rounded so that a fresh ten minutes reads 10:00 and the end 0:00. */
export function formatTimeLeft(ms: number): string {
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  return `${ms < 0 && seconds > 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `calm` until the last minute, `last` during it, `over` from the end on. */
export type TimerPhase = 'calm' | 'last' | 'over';

/** The phase at `left` ms. */
export const timerPhase = (left: number): TimerPhase => (left > MINUTE ? 'calm' : left > 0 ? 'last' : 'over');

/** How much of the given time is left, 0-1. */
export const shareLeft = ({ length }: Timer, left: number): number => (length > 0 ? Math.max(0, Math.min(1, left / length)) : 0);

/** How long the digits of `left` ms still stand, 1-1000 ms. */
export const untilNextSecond = (left: number): number => (((left % 1000) + 1000) % 1000) || 1000;

/** What a window that was away sounds no more (ms): a laptop that slept past the end wakes in silence. */
const TOO_LATE = MINUTE;

/** What is reached when the time left goes from one to the other, ms: the last minute, the end, or nothing to sound. */
export function reached(before: number, left: number): 'last' | 'over' | null {
  const now = timerPhase(left);
  if (now === 'calm' || now === timerPhase(before) || left < -TOO_LATE) return null;
  return now;
}
