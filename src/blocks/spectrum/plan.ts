import type { Id, LocalFigure } from '@/blockkit';
import type { Part } from './commands';
import { type Dot, hasAim, type SpectrumConfig, type Spot } from './model';
import { type Box, packDots, type Room } from './pack';

export type Shape = LocalFigure['shapes'][number];
export type Point = readonly [number, number];

/** How large a drawing is: its width and the size of its type, in figure units. */
export interface Measure {
  readonly width: number;
  readonly text: number;
  /** The most that a field may be high, in figure units. */
  readonly tallest?: number;
  /** How high dots may heap on a line, in sizes of the type; default 8. */
  readonly band?: number;
}

/** Type and width that suit paper. */
export const PAPER: Measure = { width: 1000, text: 21 };

/** What stands still while dots move: paper, positions and axes. */
export interface Ground {
  readonly size: Point;
  readonly shapes: readonly Shape[];
  /** Names that lie over the arrows. */
  readonly over: readonly Shape[];
  /** The part of the drawing that the places 0-1 fill; a line has no height. */
  readonly plot: Box;
  readonly rooms: Readonly<Record<Part, Room>>;
  /** Where the numbers of each position stand: the middle of their first line. */
  readonly counts: readonly Point[];
  /** Narrow positions have a line for each number. */
  readonly isStacked: boolean;
}

/** One end of a dot's arrow, where it is drawn. */
export interface Mark {
  readonly id: Id;
  readonly part: Part;
  readonly at: Point;
}

export interface Placement {
  readonly r: number;
  readonly marks: readonly Mark[];
}

const RADII = [12, 10, 8.5, 7, 6, 5, 4.2, 3.5, 2.8, 2.2];
/** So many ends of arrows stand in each size of dot without a crush. */
const ROOMY = [30, 60, 100, 160, Infinity];

export const pointOf = ({ plot: [left, top, right, bottom] }: Ground, [x, y]: Spot): Point =>
  [left + x * (right - left), bottom - y * (bottom - top)];

const share = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;

/** The place at a point of the drawing, at the edge for a point beyond it. */
export function spotAt(config: SpectrumConfig, { plot: [left, top, right, bottom] }: Ground, [x, y]: Point): Spot {
  return [share((x - left) / (right - left)), config.field ? share((bottom - y) / (bottom - top)) : 0.5];
}

/** Every dot and every aim, none on another, as large as there is room for. */
export function placeDots(config: SpectrumConfig, ground: Ground, dots: readonly Dot[], text: number): Placement {
  const nows = dots.map(({ id, now }) => ({ id, part: 'now' as const, spot: now }));
  const aims = hasAim(config) ? dots.flatMap(({ id, aim }) => (aim ? [{ id, part: 'aim' as const, spot: aim }] : [])) : [];
  // On a line each side has a heap of its own; a field is one room for both.
  const groups = config.field ? [[...nows, ...aims]] : [nows, aims];
  const first = ROOMY.findIndex((most) => nows.length + aims.length <= most);
  for (const radius of RADII.slice(first)) {
    const r = (radius * text) / 15;
    const packed = groups.map((group) => packDots(group.map(({ spot }) => pointOf(ground, spot)), r, ground.rooms[group[0]?.part ?? 'now']));
    if (packed.every((places) => places !== null)) {
      const marks = groups.flatMap((group, index) =>
        group.map(({ id, part }, at): Mark => ({ id, part, at: packed[index]?.[at] ?? [0, 0] })));
      return { r, marks };
    }
  }
  // Thousands of dots: they may touch.
  return { r: 2, marks: groups.flat().map(({ id, part, spot }) => ({ id, part, at: pointOf(ground, spot) })) };
}
