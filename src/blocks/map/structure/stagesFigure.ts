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

type Place = readonly [x: number, y: number];

const ROUND: readonly Place[] = [[0, -15], [15, 0], [0, 16], [-15, 0], [12, -12], [12, 12], [-12, 12], [-12, -12]];

/** Where the number of each dot stands: beside it, clear of other dots and numbers if there is room. */
function numberPlaces(dots: readonly Place[]): readonly Place[] {
  const taken: Place[] = [...dots];
  return dots.map(([x, y]) => {
    const around = ROUND.map(([dx, dy]): Place => [x + dx, y + dy]);
    const nearest = (at: Place): number => Math.min(...taken.map((other) => Math.hypot(at[0] - other[0], at[1] - other[1])));
    const best = around.find((at) => nearest(at) >= 14) ?? around.reduce((one, other) => (nearest(other) > nearest(one) ? other : one));
    taken.push(best);
    return best;
  });
}

/**
 * Density against centralisation over the group's own pictures, numbered in their order (Korkala's story as a question).
 * Words at the ends of the axes instead of limits: there are none.
 */
export function stagesFigure(points: readonly StagePoint[], t: StructureT, alt: string): LocalFigure {
  const ends = { x: endOf(points.map(({ density }) => density)), y: endOf(points.map(({ centralisation }) => centralisation)) };
  const places = points.map(({ density, centralisation }): Place => [
    LEFT + (density / ends.x) * WIDE, TOP + HIGH - (centralisation / ends.y) * HIGH,
  ]);
  const foot = TOP + HIGH;
  const word = (at: Place, text: string, anchor: 'start' | 'end', rotate?: number): Shape =>
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
      ...places.map((at): Shape => ({ shape: 'circle', at, r: 5, fill: 'lake' })),
      ...numberPlaces(places).map(([x, y], index): Shape => ({ shape: 'text', at: [x, y + 5], text: String(index + 1), size: 15, weight: 'bold', halo: true })),
    ],
  };
}
