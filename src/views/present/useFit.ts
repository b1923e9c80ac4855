import { type RefObject, useLayoutEffect } from 'react';

/** Sizes of words on the wall, rem, from the largest: 55, 45 and 36 of 1080. */
const SIZES = ['2.2rem', '1.8rem', '1.44rem'] as const;

/**
 * Sets `--words` of the stage's only child to the largest size at which all of it is in sight; to the smallest when none is.
 * While a step is on the stage its words only become smaller: they do not jump to and fro while somebody writes.
 */
export function useFit(stageRef: RefObject<HTMLElement | null>, step: string): void {
  useLayoutEffect(() => {
    const stage = stageRef.current;
    const contents = stage?.firstElementChild;
    if (!stage || !(contents instanceof HTMLElement)) return undefined;
    let at = 0;
    const shrink = (): void => {
      while (at < SIZES.length - 1 && stage.scrollHeight > stage.clientHeight + 1) {
        at += 1;
        contents.style.setProperty('--words', SIZES[at] as string);
      }
    };
    const fit = (): void => {
      at = 0;
      contents.style.setProperty('--words', SIZES[0]);
      shrink();
    };
    fit();
    if (typeof ResizeObserver === 'undefined') return undefined;
    let height = stage.clientHeight;
    let width = stage.clientWidth;
    const observer = new ResizeObserver(() => {
      const isSame = Math.abs(height - stage.clientHeight) < 48 && Math.abs(width - stage.clientWidth) < 48;
      if (isSame) {
        shrink();
        return;
      }
      height = stage.clientHeight;
      width = stage.clientWidth;
      fit();
    });
    observer.observe(stage);
    observer.observe(contents);
    return () => observer.disconnect();
  }, [stageRef, step]);
}
