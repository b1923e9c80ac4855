export interface Touch {
  readonly x: number;
  readonly y: number;
  /** ms */
  readonly time: number;
}

/** px */
const LEAST_SWIPE = 48;
const MOST_TAP = 10;
/** ms */
const LONGEST_SWIPE = 900;
const LONGEST_TAP = 400;
/** Share of the width at both edges where a tap turns the page. */
const EDGE = 0.1;

/** What a finger meant that went down at `start` and up at `end`; `width` of the wall in px. */
export function readTouch(start: Touch, end: Touch, width: number): 'next' | 'back' | null {
  const across = end.x - start.x;
  const along = Math.abs(end.y - start.y);
  const took = end.time - start.time;
  if (Math.abs(across) >= LEAST_SWIPE && Math.abs(across) > 2 * along && took <= LONGEST_SWIPE) return across < 0 ? 'next' : 'back';
  if (Math.hypot(across, along) > MOST_TAP || took > LONGEST_TAP) return null;
  if (end.x > width * (1 - EDGE)) return 'next';
  return end.x < width * EDGE ? 'back' : null;
}
