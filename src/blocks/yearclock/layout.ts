import type { EventKind, Id } from '@/blockkit';
import { type RingEvent, typeOf, type YearContent } from './content';
import { angleOfDay, angleOfHalf, middleAngle } from './dates';
import { type LabelRoom, type PlacedLabel, placeLabels, type Point } from './labels';
import { type Phase, phaseLength } from './model';

/** `labels`: dates and titles round the ring; `numbers`: numbers by the marks, for a ring too small for words. */
export type LabelStyle = 'labels' | 'numbers';

export interface ClockFrame {
  readonly width: number;
  readonly height: number;
  /** Size of the type, in the same units; nothing is set smaller than 13. */
  readonly text: number;
  readonly style: LabelStyle;
  /** Something else stands in the upper left corner: how high it is. */
  readonly corner?: number | undefined;
}

/** One mark on the ring, or several that stand too close to each other. */
export interface PlacedMark {
  readonly key: string;
  readonly events: readonly RingEvent[];
  readonly type: EventKind | 'group';
  readonly angle: number;
  readonly r: number;
  /** What a month or a quarter covers; `null` for a day. */
  readonly arc: Angles | null;
  readonly isPast: boolean;
  readonly isNext: boolean;
}

export interface PlacedPhase {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly r: Point;
}

export interface PlacedStep {
  readonly id: Id;
  readonly angle: number;
  readonly arc: Angles | null;
  readonly isDone: boolean;
}

export interface ClockLayout {
  readonly frame: ClockFrame;
  readonly at: Point;
  /** Radius of the ring of events, and of everything else on the scale of a ring of 308. */
  readonly r: number;
  readonly scale: number;
  /** Size of marks beside those of a clock 880 wide. */
  readonly markScale: number;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly phases: readonly PlacedPhase[];
  readonly steps: readonly PlacedStep[];
  /** Where the lived part of the year ends; `null` in other years. */
  readonly todayAngle: number | null;
}

/** How events that stand close are told: each by itself, or by their day, week or month. */
type Grouping = 'day' | 'week' | 'month';

export interface LayoutWords {
  /** `8.4.`, `huhtikuu` */
  readonly date: (event: RingEvent) => string;
  readonly title: (event: RingEvent) => string;
  /** The dates that several events stand between. */
  readonly dates: (events: readonly RingEvent[], by: Grouping) => string;
  readonly count: (count: number) => string;
}

const RING = 308;
const LANE = 19;

/** Radius of the ring of events in a frame. */
function radiusOf({ width, height, text, style }: ClockFrame): number {
  const side = style === 'labels' ? 8 * text + 22 : 2.2 * text + 12;
  const above = style === 'labels' ? 2.9 * text + 16 : side;
  return Math.max(90, Math.min(width / 2 - side, height / 2 - above));
}

const spanArc = (content: YearContent, { when, span }: RingEvent): Angles | null =>
  when.length > 7 ? null : [angleOfDay(content.clock, span.first), angleOfDay(content.clock, span.last + 1)];

/** Weeks begin on Monday; day 0 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Events in the order of the year, those that share a day, a week or a month together. `held` is always by itself. */
function groupEvents(marks: readonly RingEvent[], by: Grouping, most: number, held: string | null): readonly (readonly RingEvent[])[] {
  const groups = new Map<string, RingEvent[]>();
  for (const mark of marks) {
    const isDay = mark.when.length > 7;
    const together = by === 'day' ? mark.when : by === 'week' && isDay ? `week ${weekOf(mark.span.first)}` : mark.when.slice(0, 7);
    const key = mark.key === held || mark.isRepeat ? `alone ${mark.key}` : together;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()].flatMap((group) => (group.length > (by === 'day' ? most : 1) ? [group] : group.map((one) => [one])));
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Angles = readonly [from: number, to: number];

const apart = (a: number, b: number): number => {
  const away = Math.abs(a - b) % 360;
  return Math.min(away, 360 - away);
};

/** One distance from the middle: what has been placed there, as angles. */
interface Lane {
  readonly signs: number[];
  readonly arcs: Angles[];
}

/** Places to try for a sign, the best first: a day has one, a month or a quarter all of its arc. */
function candidates(angle: number, arc: Angles | null, step: number): readonly number[] {
  if (!arc) return [angle];
  const half = (arc[1] - arc[0]) / 2;
  const found = [angle];
  for (let away = step / 2; away < half; away += step / 2) found.push(angle + away, angle - away);
  return found;
}

interface Unplaced {
  readonly events: readonly RingEvent[];
  readonly angle: number;
  readonly arc: Angles | null;
  /** 0 chooses first: days, then months and quarters, whose signs can give way, then repeats. */
  readonly turn: number;
}

/** Puts marks that would touch on lanes of their own; `null` when that takes more than `most`. */
function placeMarks(content: YearContent, groups: readonly (readonly RingEvent[])[], r: number, size: number, most: number): readonly PlacedMark[] | null {
  const near = (size / r) * (180 / Math.PI);
  const lanes = Array.from({ length: most }, (): Lane => ({ signs: [], arcs: [] }));
  const placed: PlacedMark[] = [];
  const waiting = groups.flatMap((events): Unplaced[] => {
    const [only] = events;
    if (!only) return [];
    const arc = events.length > 1 ? null : spanArc(content, only);
    return [{ events, arc, angle: average(events.map(({ span }) => middleAngle(content.clock, span))), turn: only.isRepeat ? 2 : arc ? 1 : 0 }];
  }).sort((a, b) => a.turn - b.turn || a.angle - b.angle);

  for (const { events, angle, arc, turn } of waiting) {
    const [only] = events;
    if (!only) continue;
    const isOpen = ({ arcs }: Lane): boolean => !arc || arcs.every(([from, to]) => arc[1] <= from + 1e-6 || arc[0] >= to - 1e-6);
    const spotIn = (lane: Lane): number | undefined =>
      isOpen(lane) ? candidates(angle, arc, near).find((spot) => lane.signs.every((other) => apart(other, spot) >= near)) : undefined;
    let number = lanes.findIndex((lane) => spotIn(lane) !== undefined);
    // Repeats are many and have no label: they may touch others rather than make everything tight.
    if (number < 0 && turn < 2) return null;
    number = Math.max(0, number);
    const lane = lanes[number];
    if (!lane) continue;
    const spot = spotIn(lane) ?? angle;
    lane.signs.push(spot);
    if (arc) lane.arcs.push(arc);
    placed.push({
      key: only.key,
      events,
      type: events.length > 1 ? 'group' : typeOf(only.event),
      angle: spot,
      r: r + number * LANE * (size / 18),
      arc,
      isPast: events.every(({ isPast }) => isPast),
      isNext: events.some(({ isNext }) => isNext),
    });
  }
  return placed.sort((a, b) => a.angle - b.angle);
}

/** Phases side by side on their ring; those that go on at the same time share its breadth. */
function placePhases(content: YearContent, scale: number): readonly PlacedPhase[] {
  const isIn = (phase: Phase, half: number): boolean => (half - phase.start + 24) % 24 < phaseLength(phase);
  const meets = (a: Phase, b: Phase): boolean => Array.from({ length: 24 }, (_, half) => half).some((half) => isIn(a, half) && isIn(b, half));
  const lanes: Phase[][] = [];
  for (const phase of content.phases) {
    const lane = lanes.find((others) => !others.some((other) => meets(phase, other)));
    if (lane) lane.push(phase);
    else lanes.push([phase]);
  }
  const breadth = (50 * scale) / Math.max(1, lanes.length);
  return lanes.flatMap((lane, index) => lane.map((phase): PlacedPhase => {
    const from = angleOfHalf(content.clock, phase.start);
    const to = angleOfHalf(content.clock, phase.end);
    const outer = 214 * scale - index * breadth;
    return { phase, from, to: to <= from + 1e-6 ? to + 360 : to, r: [outer - breadth + (index < lanes.length - 1 ? 2 : 0), outer] };
  }));
}

export const hasLabel = ({ events }: PlacedMark): boolean => events.some(({ isRepeat }) => !isRepeat);

const labelText = (mark: PlacedMark, by: Grouping, words: LayoutWords) => {
  const [only] = mark.events;
  const angle = ((mark.angle % 360) + 360) % 360;
  if (!only || mark.events.length > 1) return { key: mark.key, angle, date: words.dates(mark.events, by), title: words.count(mark.events.length) };
  return { key: mark.key, angle, date: words.date(only), title: words.title(only) };
};

/**
 * Where everything on the clock stands. Few events have a label each; the more there are, the tighter the labels, and
 * in the end those of one week or month become one. `held` is the mark being moved: it stays by itself.
 */
export function layoutClock(content: YearContent, frame: ClockFrame, words: LayoutWords, held: string | null = null): ClockLayout {
  const { width, height, text, style } = frame;
  const r = radiusOf(frame);
  const scale = r / RING;
  // Large letters want large marks beside them, also on a ring that is not large.
  const markScale = Math.max(0.78, Math.min(Math.max(scale, text / 19), text / 13));
  const at: Point = [width / 2, height / 2];
  const inWords = style === 'labels';
  const size = inWords ? 18 * markScale : text * 1.5;
  const lanes = inWords ? 2 : 1;

  const attempt = (by: Grouping, isTight: boolean, most: number): Pick<ClockLayout, 'marks' | 'labels'> | null => {
    const marks = placeMarks(content, groupEvents(content.marks, by, lanes, held), r, size, most);
    if (!marks) return null;
    if (!inWords) return { marks, labels: [] };
    const outermost = Math.max(r, ...marks.map((mark) => mark.r));
    const room: LabelRoom = { width, height, at, r: outermost + 21 * markScale, text, corner: frame.corner ?? 0, isTight };
    const labels = placeLabels(marks.filter(hasLabel).map((mark) => labelText(mark, by, words)), room);
    return labels && { marks, labels };
  };

  const found = attempt('day', false, lanes) ?? attempt('week', false, lanes) ?? attempt('day', true, lanes) ?? attempt('week', true, lanes)
    ?? attempt('month', false, 2) ?? attempt('month', true, 6) ?? { marks: [], labels: [] };

  return {
    frame, at, r, scale, markScale, ...found,
    phases: placePhases(content, scale),
    steps: content.steps.map(({ step, span }) => ({
      id: step.id,
      angle: middleAngle(content.clock, span),
      arc: step.due.length > 7 ? null : [angleOfDay(content.clock, span.first), angleOfDay(content.clock, span.last + 1)],
      isDone: step.status === 'done',
    })),
    todayAngle: content.isThisYear ? middleAngle(content.clock, { first: content.today, last: content.today }) : null,
  };
}
