export { TimerControls } from './TimerControls';
export { TimerRing } from './TimerRing';
export { useTimeLeft } from './clock';
export { useTimer } from './useTimer';
export { useTimerSound } from './useTimerSound';
