import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { hasMoreBelow, pageDown, pageUp } from './stageScroll';

export interface StageScroll {
  /** Something is out of sight below. */
  readonly hasMore: boolean;
  /** Something is out of sight below or above. */
  readonly isLong: boolean;
  /** Shows the next or the earlier page of what is on the stage; false when there is none. */
  readonly page: (way: 'next' | 'back') => boolean;
}

const isStill = (): boolean => typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Pages through what is taller than the stage. The stage has one child. */
export function useStageScroll(stageRef: RefObject<HTMLElement | null>, step: string): StageScroll {
  const [hasMore, setMore] = useState(false);
  const [isLong, setLong] = useState(false);
  // Where a scroll that still glides will end.
  const aim = useRef<number | null>(null);

  useEffect(() => {
    const element = stageRef.current;
    if (!element) return undefined;
    element.scrollTo?.({ top: 0, behavior: 'instant' });
    aim.current = null;
    const look = (): void => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      setMore(hasMoreBelow({ top: scrollTop, height: clientHeight, full: scrollHeight }));
      setLong(scrollHeight > clientHeight + 1);
    };
    const stop = (): void => {
      aim.current = null;
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    element.addEventListener('scrollend', stop);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(element);
    if (element.firstElementChild) observer?.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', look);
      element.removeEventListener('scrollend', stop);
      observer?.disconnect();
    };
  }, [stageRef, step]);

  const page = useCallback((way: 'next' | 'back'): boolean => {
    const element = stageRef.current;
    if (!element) return false;
    const scroll = { top: aim.current ?? element.scrollTop, height: element.clientHeight, full: element.scrollHeight };
    const top = way === 'next' ? pageDown(scroll) : pageUp(scroll);
    if (top === null) return false;
    aim.current = top;
    element.scrollTo({ top, behavior: isStill() ? 'instant' : 'smooth' });
    return true;
  }, [stageRef]);

  return { hasMore, isLong, page };
}
