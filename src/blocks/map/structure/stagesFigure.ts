import type { LocalFigure } from '@/blockkit';
import type { StructureT } from './telling';

/** One of the group's own pictures: shares 0-1. */
export interface StagePoint {
  readonly title: string;
  readonly density: number;
  readonly centralisation: number;
}

type Shape = LocalFigure['shapes'][number];

const SIZE = [320, 264] as const;
const LEFT = 34;
const TOP = 26;
const WIDE = 266;
const HIGH = 196;

/** The end of an axis: a round share with room above the largest. */
const endOf = (values: readonly number[]): number => Math.min(1, Math.ceil((Math.max(...values, 0.05) * 1.15) * 20) / 20);

/**
 * Density against centralisation over the group's own pictures, numbered in their order (Korkala's story as a question).
 * Words at the ends of the axes instead of limits: there are none.
 */
export function stagesFigure(points: readonly StagePoint[], t: StructureT, alt: string): LocalFigure {
  const ends = { x: endOf(points.map(({ density }) => density)), y: endOf(points.map(({ centralisation }) => centralisation)) };
  const places = points.map(({ density, centralisation }): readonly [number, number] => [
    LEFT + (density / ends.x) * WIDE, TOP + HIGH - (centralisation / ends.y) * HIGH,
  ]);
  const foot = TOP + HIGH;
  const word = (at: readonly [number, number], text: string, anchor: 'start' | 'end', rotate?: number): Shape =>
    ({ shape: 'text', at, text, size: 13, anchor, fill: 'ink-2', ...(rotate !== undefined && { rotate }) });
  return {
    size: SIZE,
    alt,
    shapes: [
      { shape: 'line', points: [[LEFT, foot], [LEFT + WIDE, foot]], stroke: 'edge', width: 1.25, arrow: true },
      { shape: 'line', points: [[LEFT, foot], [LEFT, TOP]], stroke: 'edge', width: 1.25, arrow: true },
      word([LEFT, foot + 20], t('axisLoose'), 'start'),
      word([LEFT + WIDE, foot + 20], t('axisTight'), 'end'),
      word([LEFT - 12, foot], t('axisEven'), 'start', -90),
      word([LEFT - 12, TOP], t('axisCentral'), 'end', -90),
      ...(places.length > 1 ? [{ shape: 'line', points: places, stroke: 'lake', width: 1.5, dash: 'dashed' } as const] : []),
      ...places.flatMap((at, index): Shape[] => [
        { shape: 'circle', at, r: 11, fill: 'sheet', stroke: 'lake', width: 2 },
        { shape: 'text', at: [at[0], at[1] + 4.6], text: String(index + 1), size: 13, weight: 'bold' },
      ]),
    ],
  };
}
