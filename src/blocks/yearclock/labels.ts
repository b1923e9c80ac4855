import { shorten } from '@/lib/textFit';
import { breakLines } from './breakLines';

export type Point = readonly [number, number];

/** What a label has to say and where on the ring its mark stands. */
export interface LabelText {
  readonly key: string;
  /** Degrees clockwise from twelve, 0-360 */
  readonly angle: number;
  readonly date: string;
  readonly title: string;
}

/** The room for labels: all of `width` x `height` outside a circle. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly at: Point;
  /** No label comes nearer the middle than this. */
  readonly r: number;
  /** Size of the type */
  readonly text: number;
  /** Something else stands in the upper left corner: how high it is. */
  readonly corner: number;
  /** Date and title in one line each. */
  readonly isTight: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** Top of the label. */
  readonly y: number;
  readonly height: number;
  /** The first line is the date, unless they share one. */
  readonly lines: readonly string[];
}

export const LINE = 1.22;
const GAP = 0.42;
const EDGE = 3;
const WIDEST = 11.5;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The point at `angle` degrees clockwise from twelve. */
export const pointAt = ([x, y]: Point, r: number, angle: number): Point => [x + r * Math.sin(radians(angle)), y - r * Math.cos(radians(angle))];

/**
 * Values nearest to the wanted ones that never go down, between two bounds (isotonic regression by pooling
 * neighbours that break the order: Ayer et al. 1955).
 */
function rising(wanted: readonly number[], low: number, high: number): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    pools.push({ sum: value, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.sum / before.count > last.sum / last.count; last = pools.at(-1), before = pools.at(-2)) {
      pools.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(low, Math.min(high, sum / count))));
}

/** How far from the middle line a box between `top` and `bottom` must stand to clear the circle. */
function clearance({ at, r }: LabelRoom, top: number, bottom: number): number {
  const nearest = top <= at[1] && bottom >= at[1] ? 0 : Math.min(Math.abs(top - at[1]), Math.abs(bottom - at[1]));
  return nearest >= r ? 0 : Math.sqrt(r * r - nearest * nearest);
}

type Side = 1 | -1;

function placeSide(labels: readonly LabelText[], side: Side, room: LabelRoom): readonly PlacedLabel[] | null {
  const { at, r, text, width, height, corner, isTight } = room;
  const line = text * LINE;
  const gap = text * GAP;

  const insideOf = (label: LabelText, top: number, bottom: number): number =>
    Math.max(clearance(room, top, bottom), Math.abs(Math.sin(radians(label.angle))) * (r + text));
  const roomOf = (inside: number): number =>
    Math.min(text * WIDEST * (isTight ? 2 : 1), (side === 1 ? width - at[0] : at[0]) - inside - EDGE);
  const ceiling = side === -1 ? Math.max(EDGE, corner) : EDGE;
  const linesOf = (label: LabelText, wide: number, most: number): readonly string[] =>
    isTight || label.date === '' ? [shorten(`${label.date} ${label.title}`.trim(), text, wide, true)] : [label.date, ...breakLines(label.title, text, wide, most)];

  const wanted = labels.map(({ angle }) => at[1] - Math.cos(radians(angle)) * (r + text * 0.6));
  let lines = labels.map((label, index) => linesOf(label, roomOf(insideOf(label, (wanted[index] ?? 0) - line, (wanted[index] ?? 0) + line)), 2));
  let tops: readonly number[] = [];
  // Where a label comes to stand decides how wide it may be, and that how high it is: the second round is settled.
  for (let round = 0; round < 2; round += 1) {
    const heights = lines.map((one) => one.length * line);
    const offsets: number[] = [];
    let total = 0;
    for (const one of heights) {
      offsets.push(total);
      total += one + gap;
    }
    if (total - gap > height - EDGE - ceiling) return null;
    // The sine pushes labels away from the ring above and below.
    const ideal = labels.map(({ angle }, index) => (wanted[index] ?? 0) - (heights[index] ?? 0) * (0.5 + 0.5 * Math.cos(radians(angle))));
    const moved = rising(ideal.map((top, index) => top - (offsets[index] ?? 0)), ceiling, height - EDGE - (total - gap));
    tops = moved.map((top, index) => top + (offsets[index] ?? 0));
    if (round === 0) {
      lines = labels.map((label, index) => {
        const top = tops[index] ?? 0;
        return linesOf(label, roomOf(insideOf(label, top, top + (heights[index] ?? 0))), 2);
      });
    }
  }
  return labels.map(({ key, ...label }, index): PlacedLabel => {
    const top = tops[index] ?? 0;
    const own = lines[index] ?? [];
    const inside = insideOf({ key, ...label }, top, top + own.length * line);
    const wide = roomOf(inside);
    return {
      key,
      anchor: side === 1 ? 'start' : 'end',
      x: at[0] + side * inside,
      y: top,
      height: own.length * line,
      lines: own.map((one) => shorten(one, text, wide, true)),
    };
  });
}

/**
 * Places labels round a ring, each at the height of its mark as nearly as there is room: none touches another, the ring
 * or the corner, and none leaves the picture. `null` when there are too many.
 */
export function placeLabels(labels: readonly LabelText[], room: LabelRoom): readonly PlacedLabel[] | null {
  const isRight = ({ angle }: LabelText): boolean => angle < 180;
  const sorted = [...labels].sort((a, b) => a.angle - b.angle);
  const right = placeSide(sorted.filter(isRight), 1, room);
  const left = placeSide(sorted.filter((label) => !isRight(label)).reverse(), -1, room);
  return right && left ? [...right, ...left] : null;
}
