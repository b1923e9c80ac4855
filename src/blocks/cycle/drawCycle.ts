import type { LocalFigure } from '@/blockkit';
import { textWidth, wrapText } from '@/lib/textFit';
import type { CycleConfig, CycleState } from './model';

type Shape = LocalFigure['shapes'][number];
type Point = readonly [number, number];

/** Radius of a stage's mark, units. */
export const MARK = 19;
/** From the ring's line to the words beside it. */
const GAP = MARK + 18;
const SIDE_ROOM = 196;
const LABEL = 17;
const LEADING = 1.25;
/** Air round the whole drawing. */
const EDGE = 8;

export interface StagePlace {
  readonly id: string;
  readonly at: Point;
  /** Degrees clockwise from twelve. */
  readonly angle: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The foot of the first line. */
  readonly foot: Point;
  /** The room that the words take: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
}

export interface CycleLayout {
  readonly size: Point;
  readonly middle: Point;
  readonly r: number;
  readonly stages: readonly StagePlace[];
}

/** Where everything stands: the more stages, the larger the ring, so that no words meet. */
export function layoutCycle({ stages }: Pick<CycleConfig, 'stages'>): CycleLayout {
  const count = stages.length;
  const r = 132 + Math.max(0, count - 6) * 15;
  const middle: Point = [r + GAP + SIDE_ROOM, r + GAP + 3 * LABEL * LEADING];
  // Rings of many stages have less height between two names.
  const most = count <= 9 ? 3 : 2;
  const places = stages.map(({ id, label }, index): StagePlace => {
      const angle = (index * 360) / count;
      const turn = (angle * Math.PI) / 180;
      const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
      const at: Point = [middle[0] + r * sin, middle[1] - r * cos];
      const isEnd = Math.abs(sin) < 0.2;
      const anchor = isEnd ? 'middle' : sin > 0 ? 'start' : 'end';
      const room = isEnd ? Math.min(210, 1.5 * r) : SIDE_ROOM - 4;
      const lines = wrapText(label, LABEL, room, most, true);
      const height = lines.length * LABEL * LEADING;
      const x = isEnd ? at[0] : at[0] + Math.sign(sin) * GAP;
      const top = isEnd ? (cos > 0 ? at[1] - GAP - height : at[1] + GAP) : at[1] - height / 2;
      const width = Math.max(0, ...lines.map((line) => textWidth(line, LABEL, true)));
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { id, at, angle, lines, anchor, foot: [x, top + LABEL * 1.02], box: [left, top, left + width, top + height] };
  });
  // No more room above and below than the ring and its words take.
  const above = Math.min(middle[1] - r - MARK, ...places.map(({ box }) => box[1])) - EDGE;
  const below = Math.max(middle[1] + r, ...places.map(({ box, at }) => Math.max(box[3], at[1] + MARK))) + EDGE;
  const lift = ([x, y]: Point): Point => [x, y - above];
  return {
    size: [2 * middle[0], below - above],
    middle: lift(middle),
    r,
    stages: places.map((place) => ({
      ...place, at: lift(place.at), foot: lift(place.foot), box: [place.box[0], place.box[1] - above, place.box[2], place.box[3] - above],
    })),
  };
}

const MARKS = { open: { fill: 'sheet', stroke: 'edge' }, doing: { fill: 'sheet', stroke: 'lake' }, done: { fill: 'lake', stroke: 'lake' } } as const;

/** A stage's mark: an outline not begun, a half arc under way, a full disc with a check when done; a second ring where the group is now. */
function markOf({ at }: StagePlace, number: number, status: keyof typeof MARKS, isCurrent: boolean): readonly Shape[] {
  const { fill, stroke } = MARKS[status];
  const [x, y] = at;
  return [
    ...(isCurrent ? [{ shape: 'circle', at, r: MARK + 6, fill: 'sheet', stroke: 'lake', width: 2.5 } as const] : []),
    { shape: 'circle', at, r: MARK, fill, stroke: status === 'doing' ? 'edge' : stroke, width: status === 'open' ? 1.5 : 2 },
    ...(status === 'doing' ? [{ shape: 'arc', at, r: MARK - 1, from: 0, to: 180, stroke: 'lake', width: 4.5 } as const] : []),
    status === 'done'
      ? { shape: 'line', points: [[x - 7, y + 1], [x - 2, y + 6], [x + 8, y - 5]], stroke: 'sheet', width: 2.5 }
      : { shape: 'text', at: [x, y + 6], text: String(number), anchor: 'middle', size: 17, weight: 'bold', fill: 'ink' },
  ];
}

/** The ring as data: the same drawing on the screen, on the wall and on paper. `alt` says it all in words. */
export function drawCycle(config: CycleConfig, state: CycleState, alt: string): LocalFigure {
  const { size, middle, r, stages } = layoutCycle(config);
  const shapes: Shape[] = [];
  const gap = ((MARK + 9) / r) * (180 / Math.PI);
  stages.forEach(({ angle }) => {
    shapes.push({ shape: 'arc', at: middle, r, from: angle + gap, to: angle + 360 / stages.length - gap, arrow: true, stroke: 'ink-3', width: 2 });
  });
  if (config.hub) {
    const lines = wrapText(config.hub.label, 20, 1.35 * r, 3);
    lines.forEach((line, index) => {
      shapes.push({ shape: 'text', at: [middle[0], middle[1] + 7 + (index - (lines.length - 1) / 2) * 25], text: line, anchor: 'middle', size: 20, face: 'serif' });
    });
  }
  stages.forEach((place, index) => {
    const isCurrent = place.id === state.current;
    shapes.push(...markOf(place, index + 1, state.stages[place.id]?.status ?? 'open', isCurrent));
    place.lines.forEach((line, at) => {
      shapes.push({
        shape: 'text', at: [place.foot[0], place.foot[1] + at * LABEL * LEADING], text: line, anchor: place.anchor, size: LABEL, weight: 'bold',
        fill: isCurrent ? 'lake' : 'ink',
      });
    });
  });
  return { size, alt, shapes };
}
