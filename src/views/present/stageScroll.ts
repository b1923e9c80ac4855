/** How a scrolling box stands; lengths in px. */
export interface Scroll {
  readonly top: number;
  /** Of the box. */
  readonly height: number;
  /** Of what is in it. */
  readonly full: number;
}

/** What stays in sight from one page to the next, as a share of the box. */
const OVERLAP = 0.15;
/** Less than this is not worth a page (px): roundings of the browser. */
const LEAST = 4;

export const hasMoreBelow = ({ top, height, full }: Scroll): boolean => full - height - top > LEAST;

/** The top of the page after this one; null at the end. */
export const pageDown = (scroll: Scroll): number | null =>
  hasMoreBelow(scroll) ? Math.min(scroll.full - scroll.height, scroll.top + scroll.height * (1 - OVERLAP)) : null;

/** The top of the page before this one; null at the beginning. */
export const pageUp = ({ top, height }: Scroll): number | null => (top > LEAST ? Math.max(0, top - height * (1 - OVERLAP)) : null);
