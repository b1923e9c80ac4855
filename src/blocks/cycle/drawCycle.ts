import type { LocalFigure } from '@/blockkit';
import { textWidth, wrapText } from '@/lib/textFit';
import { type CycleConfig, type CycleState, HUB, type StageStatus } from './model';

type Shape = LocalFigure['shapes'][number];
type Point = readonly [number, number];
/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** How large the drawing is, in its own units. */
export interface CycleMeasure {
  /** Size of the stages' names. */
  readonly text: number;
  /** Room for names on each side; 0 leaves the names out, for small rings that have them beside. */
  readonly side: number;
}

export const PAGE: CycleMeasure = { text: 17, side: 196 };
export const WALL: CycleMeasure = { text: 22, side: 216 };
export const SMALL: CycleMeasure = { text: 16, side: 0 };

/** Radius of a stage's mark, units. */
export const MARK = 20;
/** From the middle of a mark to the words beside it, and from the ring's line to words that pass it. */
const GAP = MARK + 14;
const CLEAR = 12;
const LEADING = 1.25;
/** Air round the whole drawing. */
const EDGE = 10;

export interface StagePlace {
  readonly id: string;
  readonly at: Point;
  /** Degrees clockwise from twelve. */
  readonly angle: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The foot of the first line. */
  readonly foot: Point;
  /** The room that the words take. */
  readonly box: Box;
}

export interface CycleLayout {
  readonly size: Point;
  readonly middle: Point;
  readonly r: number;
  /** Radius of the circle in the middle. */
  readonly hub: number;
  readonly stages: readonly StagePlace[];
}

/** How far from the middle words may begin so that they stand outside the ring at every height they take. */
function sideOf(r: number, top: number, bottom: number): number {
  const nearest = top > 0 ? top : bottom < 0 ? -bottom : 0;
  const out = r + CLEAR;
  return nearest >= out ? 0 : Math.sqrt(out * out - nearest * nearest);
}

/** Where everything stands: the more stages, the larger the ring, so that no words meet each other or the ring. */
export function layoutCycle({ stages }: Pick<CycleConfig, 'stages'>, { text, side }: CycleMeasure = PAGE): CycleLayout {
  const count = stages.length;
  const r = side === 0 ? 112 : Math.round((118 + Math.max(0, count - 6) * 15) * Math.max(1, text / 18));
  const leading = text * LEADING;
  // Rings of many stages have less height between two names.
  const most = count <= 9 ? 3 : 2;
  const places = stages.map(({ id, label }, index): StagePlace => {
    const angle = (index * 360) / count;
    const turn = (angle * Math.PI) / 180;
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    const at: Point = [r * sin, -r * cos];
    const isEnd = Math.abs(sin) < 0.2;
    const anchor = isEnd ? 'middle' : sin > 0 ? 'start' : 'end';
    const lines = side === 0 ? [] : wrapText(label, text, isEnd ? Math.min(12.5 * text, 1.6 * r) : side, most, true);
    const height = lines.length * leading;
    // Beside the ring at the sides, above it at the top, below it at the foot.
    const top = isEnd ? (cos > 0 ? at[1] - GAP - height : at[1] + GAP) : at[1] - (height / 2) * (1 + cos);
    const x = isEnd ? at[0] : Math.sign(sin) * Math.max(Math.abs(at[0]) + GAP, sideOf(r, top, top + height));
    const width = Math.max(0, ...lines.map((line) => textWidth(line, text, true)));
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { id, at, angle, lines, anchor, foot: [x, top + text * 1.02], box: [left, top, left + width, top + height] };
  });
  // No more room around than the ring and its words take.
  const edge = (of: (box: Box) => number): readonly number[] => places.filter(({ lines }) => lines.length > 0).map(({ box }) => of(box));
  const half = Math.max(r + MARK, ...edge(([left, , right]) => Math.max(-left, right))) + EDGE;
  const above = Math.max(r + MARK, ...edge(([, top]) => -top)) + EDGE;
  const below = Math.max(...places.map(({ at }) => at[1] + MARK), r, ...edge(([, , , bottom]) => bottom)) + EDGE;
  const shift = ([x, y]: Point): Point => [x + half, y + above];
  return {
    size: [Math.ceil(2 * half), Math.ceil(above + below)],
    middle: [half, above],
    r,
    hub: r - MARK - 22,
    stages: places.map((place) => ({
      ...place, at: shift(place.at), foot: shift(place.foot),
      box: [...shift([place.box[0], place.box[1]]), ...shift([place.box[2], place.box[3]])] as unknown as Box,
    })),
  };
}

interface MarkLook {
  readonly number: number;
  /** Of the number's type. */
  readonly size: number;
  readonly status: StageStatus;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
}

/** A ring round the number: thin when not begun, half when under way, whole and with a check when done; full inside where the group is now. */
function markOf(at: Point, { number, size, status, isCurrent, isChosen }: MarkLook): readonly Shape[] {
  const [x, y] = at;
  const check: Point = [x + MARK * 0.76, y - MARK * 0.76];
  return [
    ...(isChosen ? [{ shape: 'circle', at, r: MARK + 6, fill: 'sheet', stroke: 'ink', width: 2 } as const] : []),
    { shape: 'circle', at, r: MARK, fill: isCurrent ? 'lake' : 'sheet', stroke: status === 'done' || isCurrent ? 'lake' : 'edge', width: status === 'done' ? 3 : 1.5 },
    ...(status === 'doing' && !isCurrent ? [{ shape: 'arc', at, r: MARK - 1, from: 0, to: 180, stroke: 'lake', width: 4.5 } as const] : []),
    ...(status === 'doing' && isCurrent ? [{ shape: 'arc', at, r: MARK - 4.5, from: 0, to: 180, stroke: 'sheet', width: 3 } as const] : []),
    { shape: 'text', at: [x, y + 0.35 * size], text: String(number), size, weight: 'bold', fill: isCurrent ? 'sheet' : 'ink' },
    ...(status === 'done'
      ? [
        { shape: 'circle', at: check, r: 9, fill: 'lake', stroke: 'sheet', width: 2 } as const,
        { shape: 'line', points: [[check[0] - 4, check[1] + 0.5], [check[0] - 1, check[1] + 3.2], [check[0] + 4.2, check[1] - 3]], stroke: 'sheet', width: 2 } as const,
      ]
      : []),
  ];
}

/** What stands in the middle, its name on lines that stay inside. */
function hubShapes(label: string, { middle: [x, y], hub }: CycleLayout, text: number, isChosen: boolean): readonly Shape[] {
  const size = text * 1.05;
  // The serif face is a little wider than the sans that is measured.
  const lines = wrapText(label, size * 1.06, hub * 1.74, 3);
  const top = y + size * 0.35 - ((lines.length - 1) / 2) * size * LEADING;
  return [
    { shape: 'circle', at: [x, y], r: hub, stroke: isChosen ? 'ink' : 'rule', width: isChosen ? 2 : 1.25 },
    { shape: 'text', at: [x, top], text: lines.join('\n'), size, face: 'serif' },
  ];
}

export interface CycleLook {
  /** Says in words all that the drawing shows. */
  readonly alt: string;
  readonly measure?: CycleMeasure;
  /** The stage whose question is open, or HUB. */
  readonly chosen?: string;
}

/** The ring as data: the same drawing on the screen, on the wall and on paper. The way travelled is drawn in lake. */
export function drawCycle(config: CycleConfig, state: CycleState, { alt, measure = PAGE, chosen }: CycleLook): LocalFigure {
  const layout = layoutCycle(config, measure);
  const { size, middle, r, stages } = layout;
  const shapes: Shape[] = [];
  const statusOf = (id: string): StageStatus => state.stages[id]?.status ?? 'open';
  const gap = ((MARK + 9) / r) * (180 / Math.PI);
  stages.forEach(({ id, angle }) => {
    const isDone = statusOf(id) === 'done';
    shapes.push({
      shape: 'arc', at: middle, r, from: angle + gap, to: angle + 360 / stages.length - gap, arrow: true,
      stroke: isDone ? 'lake' : 'edge', width: isDone ? 3 : 1.75,
    });
  });
  if (config.hub) shapes.push(...hubShapes(config.hub.label, layout, measure.text, chosen === HUB));
  stages.forEach(({ id, at, lines, anchor, foot }, index) => {
    shapes.push(...markOf(at, { number: index + 1, size: Math.max(17, 0.95 * measure.text), status: statusOf(id), isCurrent: id === state.current, isChosen: id === chosen }));
    if (lines.length > 0) shapes.push({ shape: 'text', at: foot, text: lines.join('\n'), anchor, size: measure.text, weight: 'bold' });
  });
  return { size, alt, shapes };
}
