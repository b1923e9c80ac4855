import { type Id, type LocalFigure } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { fieldGround } from './drawField';
import { lineGround } from './drawLine';
import { type Dot, hasAim, type SpectrumConfig } from './model';
import { type Ground, type Measure, type Placement, placeDots, type Point, pointOf, type Shape } from './plan';
import { type Count, countDots, describeDots, middleOf } from './reading';
import type { Words } from './texts';

/** With more arrows than this nobody can follow one. */
const MOST_ARROWS = 40;
/** Fewer aims than this have no direction in common. */
const DIRECTION_FROM = 3;

export const groundOf = (config: SpectrumConfig, measure: Measure): Ground =>
  config.field ? fieldGround(config, measure) : lineGround(config, measure);

/** A dot and a number beside it, their middle at `at`. */
function countMark([x, y]: Point, count: number, isAim: boolean, text: number): readonly Shape[] {
  const words = String(count);
  const r = 0.3 * text;
  const left = x - (2 * r + 0.3 * text + textWidth(words, text, true)) / 2;
  return [
    { shape: 'circle', at: [left + r, y], r, ...(isAim ? { stroke: 'lake', width: 1.75 } : { fill: 'lake' }) },
    { shape: 'text', at: [left + 2 * r + 0.3 * text, y + 0.36 * text], text: words, size: text, anchor: 'start', weight: 'bold' },
  ];
}

function countShapes({ now, aim }: Count, at: Point, { isStacked }: Ground, withAims: boolean, text: number): readonly Shape[] {
  if (!withAims) return countMark(at, now, false, text);
  if (isStacked) return [...countMark(at, now, false, text), ...countMark([at[0], at[1] + 1.3 * text], aim, true, text)];
  return [...countMark([at[0] - 1.8 * text, at[1]], now, false, text), ...countMark([at[0] + 1.8 * text, at[1]], aim, true, text)];
}

/** What a full dot and an open one mean. */
function legendShapes(t: Words, y: number, text: number): readonly Shape[] {
  const r = 0.36 * text;
  const now = t('legendNow');
  const second = 4 + 3.4 * r + textWidth(now, text) + 1.6 * text;
  const words = { shape: 'text', size: text, anchor: 'start', fill: 'ink-2' } as const;
  return [
    { shape: 'circle', at: [4 + r, y], r, fill: 'lake' },
    { ...words, at: [4 + 3.4 * r, y + 0.35 * text], text: now },
    { shape: 'circle', at: [second + r, y], r: r - 0.9, stroke: 'lake', width: 1.75 },
    { ...words, at: [second + 3.4 * r, y + 0.35 * text], text: t('legendAim') },
  ];
}

/** An arrow from the edge of one dot to the edge of another; none where they all but touch. */
function arrowBetween([ax, ay]: Point, [bx, by]: Point, r: number, style: Pick<Extract<Shape, { shape: 'line' }>, 'stroke' | 'width'>): readonly Shape[] {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 2 * r + 8) return [];
  const along = (distance: number): Point => [ax + ((bx - ax) * distance) / length, ay + ((by - ay) * distance) / length];
  return [{ shape: 'line', points: [along(r + 1.5), along(length - r - 2.5)], arrow: true, ...style }];
}

/** From the middle of all the dots to the middle of all the aims. */
function directionShapes(ground: Ground, dots: readonly Dot[]): readonly Shape[] {
  const aims = dots.flatMap(({ aim }) => (aim ? [aim] : []));
  const [from, to] = [middleOf(dots.map(({ now }) => now)), middleOf(aims)];
  if (aims.length < DIRECTION_FROM || !from || !to) return [];
  return arrowBetween(pointOf(ground, from), pointOf(ground, to), 0, { stroke: 'lake', width: 4 });
}

export interface Drawing {
  readonly ground: Ground;
  readonly placement: Placement;
  readonly text: number;
}

export function planSpectrum(config: SpectrumConfig, dots: readonly Dot[], measure: Measure): Drawing {
  const ground = groundOf(config, measure);
  return { ground, placement: placeDots(config, ground, dots, measure.text), text: measure.text };
}

/** Everything that the drawing shows, in words. */
const altOf = (t: Words, config: SpectrumConfig, dots: readonly Dot[]): string =>
  [
    t(config.field ? 'altField' : 'altLine'),
    ...countDots(config, dots).map(({ position, now, aim }) =>
      t(hasAim(config) ? 'altPosition' : 'altPositionNow', { position: position.label, now, aim })),
    ...describeDots(t, config, dots),
  ].join(' ');

/**
 * The spectrum as data: the same drawing on the screen, on the wall and on paper.
 * @param chosen The dot that is being worked on, with a ring around it.
 */
export function drawSpectrum(t: Words, config: SpectrumConfig, dots: readonly Dot[], drawing: Drawing, chosen?: Id): LocalFigure {
  const { ground, placement: { r, marks }, text } = drawing;
  const withAims = hasAim(config);
  const shapes: Shape[] = [...ground.shapes];
  const arrows = marks.filter(({ part }) => part === 'aim').length;
  const spots = new Map(marks.filter(({ part }) => part === 'now').map(({ id, at }) => [id, at]));
  if (!config.field || arrows > MOST_ARROWS) shapes.push(...directionShapes(ground, dots));
  for (const { id, part, at } of marks) {
    const from = spots.get(id);
    const isChosen = id === chosen;
    if (part === 'aim' && from && (arrows <= MOST_ARROWS || isChosen)) {
      shapes.push(...arrowBetween(from, at, r, { stroke: isChosen ? 'lake' : 'ink-3', width: isChosen ? 1.75 : 0.9 }));
    }
  }
  shapes.push(...ground.over);
  for (const { id, part, at } of marks) {
    shapes.push(part === 'now' ? { shape: 'circle', at, r, fill: 'lake' } : { shape: 'circle', at, r: r - 1, fill: 'sheet', stroke: 'lake', width: 2 });
    if (id === chosen) shapes.push({ shape: 'circle', at, r: r + 4, stroke: 'ink', width: 1.75 });
  }
  if (dots.length > 0) {
    countDots(config, dots).forEach((count, index) => {
      const at = ground.counts[index];
      if (at) shapes.push(...countShapes(count, at, ground, withAims, text));
    });
  }
  if (!withAims) return { size: ground.size, alt: altOf(t, config, dots), shapes };
  const [width, height] = ground.size;
  shapes.push(...legendShapes(t, height + 0.9 * text, text));
  return { size: [width, height + 1.7 * text], alt: altOf(t, config, dots), shapes };
}
