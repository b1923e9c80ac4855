import { useCallback, useState } from 'react';
import { announce } from '@/ui';
import { toggleFullScreen } from '../present/fullScreen';
import { stepOfNumber } from '../present/jump';
import type { WallAction } from '../present/keys';
import { texts } from '../present/texts';
import { useClock } from '../present/useClock';
import { useWallKeys } from '../present/useWallKeys';
import { usePresentationStore } from '../room/usePresentation';
import { useSections } from '../shared/sections';
import { isDark, setTheme, useTheme } from '../shared/settings';
import type { Desk } from './useDesk';

/** Follows the wall's keys here, as far as they mean something here. Gives the section's number typed so far, `''` when none. */
export function useDeskKeys({ turn, goTo, steps, section }: Desk): string {
  const wall = texts.useT();
  const store = usePresentationStore();
  const sections = useSections();
  const { toggle, addMinute } = useClock(section ?? undefined);
  const theme = useTheme();
  const [typed, setTyped] = useState('');

  const act = useCallback((action: WallAction) => {
    const blank = (colour: 'dark' | 'light') => store.change({ blank: store.get().blank === colour ? '' : colour });
    const actions: Partial<Record<WallAction, () => void>> = {
      next: () => turn('next'),
      back: () => turn('back'),
      first: () => goTo(0),
      last: () => goTo(steps.length - 1),
      overview: () => document.querySelector<HTMLElement>('[data-overview] [aria-current]')?.focus(),
      clock: toggle,
      addMinute,
      dark: () => blank('dark'),
      light: () => blank('light'),
      fullScreen: toggleFullScreen,
      theme: () => setTheme(isDark(theme) ? 'paper' : 'projector'),
    };
    actions[action]?.();
  }, [store, turn, goTo, steps, toggle, addMinute, theme]);

  const onJump = useCallback((number: number) => {
    const found = stepOfNumber(number, steps, sections);
    if (found) goTo(steps.indexOf(found));
    else announce(wall('noSection', { number }));
    setTyped('');
  }, [steps, sections, goTo, wall]);

  useWallKeys({ act, typed, onType: setTyped, onJump });
  return typed;
}
