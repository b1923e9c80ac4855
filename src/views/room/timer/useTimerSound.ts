import { useEffect } from 'react';
import { reached, timeLeft, type WindowRole } from '@/workshop';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { usePresentation, usePresentationStore } from '../usePresentation';
import { everySecond } from './clock';
import { canSound, playTone, wakeSound } from './sound';

/** How long the wall has to sound before another window does, and how long nobody sounds again, ms. */
const WALL_FIRST = 200;
const TAKEN = 3000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs `sound` in one window of this machine only: whoever takes the lock first. */
async function inOneWindow(name: string, sound: () => void): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    sound();
    await pause(TAKEN);
  });
}

/** Sounds the last minute and the end of the time, once among all windows of the workbook: on the wall if it can. */
export function useTimerSound(role: WindowRole): void {
  const { id } = useOpenWorkbook();
  const store = usePresentationStore();
  const timer = usePresentation((presentation) => presentation.timer);

  useEffect(() => {
    window.addEventListener('pointerdown', wakeSound);
    window.addEventListener('keydown', wakeSound);
    return () => {
      window.removeEventListener('pointerdown', wakeSound);
      window.removeEventListener('keydown', wakeSound);
    };
  }, []);

  useEffect(() => {
    if (!timer) return;
    let before = timeLeft(timer, Date.now());
    return everySecond(timer, () => {
      const left = timeLeft(timer, Date.now());
      const moment = reached(before, left);
      before = left;
      if (!moment || store.get().isMuted || !canSound()) return;
      const isSecond = role !== 'wall' && store.others().wall > 0;
      if (!('locks' in navigator)) {
        if (!isSecond) playTone(moment);
        return;
      }
      const sound = (): Promise<void> => inOneWindow(`keha:sound:${id}`, () => playTone(moment));
      void (isSecond ? pause(WALL_FIRST).then(sound) : sound()).catch(() => undefined);
    });
  }, [timer, store, role, id]);
}
