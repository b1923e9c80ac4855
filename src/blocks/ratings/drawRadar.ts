import type { LocalFigure } from '@/blockkit';
import { wrapText } from '@/lib/textFit';
import { listItems, type RatingsConfig } from './model';
import { groupMean, type ItemReading } from './reading';
import type { Words } from './texts';
import { showAim, showNow, showValue } from './words';

type Shape = LocalFigure['shapes'][number];
type Point = readonly [number, number];
type Fill = 'wash' | 'none';

/** More axes than this and their labels would not find room round the ring. */
const MOST_AXES = 12;
const LEAST_AXES = 3;

interface Axis {
  readonly label: string;
  readonly now: number | null;
  readonly aim: number | null;
  /** `3,4` or `3,4 → 4,5` */
  readonly text: string;
}

export interface Radar {
  readonly id: string;
  readonly title: string;
  readonly axes: readonly Axis[];
}

const WIDTH = 660;
const HEIGHT = 430;
const CENTRE: Point = [WIDTH / 2, HEIGHT / 2 - 8];
const R = 138;
const SIZE = 14;
const LEADING = SIZE * 1.25;

const withAim = (t: Words, now: string, aimValue: number | null, aim: string): string => (aimValue === null ? now : t('toAim', { now, aim }));

function itemAxis(t: Words, { item, reading }: ItemReading): Axis {
  return { label: item.label, now: reading.value, aim: reading.aimValue, text: withAim(t, showNow(t, reading), reading.aimValue, showAim(t, reading)) };
}

/** The drawings that a workbook's ratings fit in: all items in one, or the groups' means and each group by itself. */
export function radarsOf(t: Words, config: RatingsConfig, items: readonly ItemReading[]): readonly Radar[] {
  const drawable = ({ axes }: Radar): boolean => axes.length >= LEAST_AXES && axes.filter(({ now }) => now !== null).length >= LEAST_AXES;
  if (listItems(config).length <= MOST_AXES) return [{ id: 'all', title: t('radarAll'), axes: items.map((one) => itemAxis(t, one)) }].filter(drawable);
  const means = config.groups.map((group): Axis => {
    const now = groupMean(items, group);
    const aim = groupMean(items, group, 'aimValue');
    return { label: group.label, now, aim, text: withAim(t, showValue(t, now, true), aim, showValue(t, aim, true)) };
  });
  return [
    ...(means.length <= MOST_AXES ? [{ id: 'groups', title: t('radarGroups'), axes: means }] : []),
    ...config.groups
      .filter((group) => group.items.length <= MOST_AXES)
      .map((group) => ({ id: `group:${group.id}`, title: group.label, axes: items.filter((one) => one.group.id === group.id).map((one) => itemAxis(t, one)) })),
  ].filter(drawable);
}

const at = (angle: number, r: number): Point => {
  const radians = (angle * Math.PI) / 180;
  return [CENTRE[0] + r * Math.sin(radians), CENTRE[1] - r * Math.cos(radians)];
};

/** A line through the values of one kind, and a mark at each of them. */
function outline(axes: readonly Axis[], field: 'now' | 'aim', angleOf: (index: number) => number, fill: Fill): { readonly line: Shape[]; readonly marks: Shape[] } {
  const points = axes.flatMap((axis, index) => (axis[field] === null ? [] : [at(angleOf(index), (axis[field] / 5) * R)]));
  const isClosed = points.length >= LEAST_AXES;
  if (field === 'now') {
    return {
      line: isClosed ? [{ shape: 'line', points, closed: true, stroke: 'lake', fill, width: 2.2 }] : [],
      marks: points.map((point) => ({ shape: 'circle', at: point, r: 4, fill: 'lake', stroke: 'sheet', width: 1 })),
    };
  }
  return {
    line: isClosed ? [{ shape: 'line', points, closed: true, stroke: 'ink-2', width: 1.4, dash: 'dashed' }] : [],
    marks: points.map((point) => ({ shape: 'circle', at: point, r: 4.5, fill: 'sheet', stroke: 'ink-2', width: 1.6 })),
  };
}

/** The words of an axis outside the ring, kept inside the drawing. */
function axisLabel({ label, text }: Axis, angle: number): Shape {
  const [x, y] = at(angle, R + 16);
  const side = Math.round(Math.sin((angle * Math.PI) / 180) * 100) / 100;
  const height = Math.cos((angle * Math.PI) / 180);
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const room = anchor === 'middle' ? 150 : anchor === 'start' ? WIDTH - x - 4 : x - 4;
  const lines = [...wrapText(label, SIZE, Math.min(room, 170), 2), text];
  // Above the ring the last line stands at it, below the first one, and at its sides the middle.
  const top = y + SIZE * 0.36 - ((lines.length - 1) * LEADING * (1 + Math.max(-1, Math.min(1, height * 1.15)))) / 2;
  return { shape: 'text', at: [x, top], text: lines.join('\n'), size: SIZE, anchor, fill: 'ink' };
}

/** The axes with their values, without words round them. */
function drawWeb(axes: readonly Axis[], angleOf: (index: number) => number, fill: Fill): Shape[] {
  const now = outline(axes, 'now', angleOf, fill);
  const aim = outline(axes, 'aim', angleOf, fill);
  return [
    ...now.line,
    ...[1, 2, 3, 4, 5].map((step): Shape => ({ shape: 'circle', at: CENTRE, r: (step / 5) * R, stroke: step === 5 ? 'edge' : 'rule', width: 1 })),
    ...axes.map((_, index): Shape => ({ shape: 'line', points: [CENTRE, at(angleOf(index), R)], stroke: 'rule', width: 1 })),
    ...aim.line,
    ...now.marks,
    ...aim.marks,
    ...[1, 3, 5].map((step): Shape => ({
      shape: 'text', at: [CENTRE[0] - 5, CENTRE[1] - (step / 5) * R + 13], text: String(step), size: 12, anchor: 'end', fill: 'ink-3', halo: true,
    })),
  ];
}

const altOf = (t: Words, axes: readonly Axis[]): string =>
  t('radarAlt', { values: axes.map(({ label, text }) => t('radarAxis', { item: label, value: text })).join('; ') });

/** For a small screen: numbers at the axes, whose names stand in a list after the drawing. */
export function drawSmallRadar(t: Words, { axes }: Radar): LocalFigure {
  const side = 2 * (R + 28);
  const angleOf = (index: number): number => (index * 360) / axes.length;
  const toSide = ([x, y]: Point): Point => [x - CENTRE[0] + side / 2, y - CENTRE[1] + side / 2];
  const moved = drawWeb(axes, angleOf, 'wash').map((shape): Shape => {
    if (shape.shape === 'line') return { ...shape, points: shape.points.map(toSide) };
    return shape.shape === 'circle' || shape.shape === 'text' ? { ...shape, at: toSide(shape.at) } : shape;
  });
  const numbers = axes.map((_, index): Shape => {
    const [x, y] = toSide(at(angleOf(index), R + 15));
    return { shape: 'text', at: [x, y + 5], text: String(index + 1), size: SIZE, weight: 'bold' };
  });
  return { size: [side, side], alt: altOf(t, axes), shapes: [...moved, ...numbers] };
}

/** Values from 1 to 5 on axes round a ring: now filled, the aim open and dashed. On paper large areas stay white: `fill` none. */
export function drawRadar(t: Words, { axes }: Radar, fill: Fill = 'wash'): LocalFigure {
  const angleOf = (index: number): number => (index * 360) / axes.length;
  const hasAim = axes.some(({ aim }) => aim !== null);
  const legend: Shape[] = hasAim
    ? [
        { shape: 'circle', at: [8, HEIGHT - 32], r: 4, fill: 'lake' },
        { shape: 'text', at: [18, HEIGHT - 27], text: t('now'), size: SIZE, anchor: 'start', fill: 'ink-2' },
        { shape: 'circle', at: [8, HEIGHT - 10], r: 4.5, fill: 'sheet', stroke: 'ink-2', width: 1.6 },
        { shape: 'text', at: [18, HEIGHT - 5], text: t('aim'), size: SIZE, anchor: 'start', fill: 'ink-2' },
      ]
    : [];
  return {
    size: [WIDTH, HEIGHT],
    alt: altOf(t, axes),
    shapes: [...drawWeb(axes, angleOf, fill), ...axes.map((axis, index) => axisLabel(axis, angleOf(index))), ...legend],
  };
}
