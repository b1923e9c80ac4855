export type Point = readonly [number, number];

const round = (value: number): number => Math.round(value * 100) / 100;

export const pathTo = (command: 'M' | 'L', [x, y]: Point): string => `${command}${round(x)} ${round(y)}`;

/** The point at `angle` degrees clockwise from twelve. */
export function pointOnCircle([x, y]: Point, r: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + r * Math.sin(radians), y - r * Math.cos(radians)];
}

/** An arc from one angle to another, clockwise when `to` is greater. */
export function arcPath(at: Point, r: number, from: number, to: number): string {
  const turn = Math.max(-360, Math.min(360, to - from));
  // One SVG arc cannot make a whole circle: two halves can.
  const stops = Math.abs(turn) > 180 ? [from + turn / 2, from + turn] : [from + turn];
  const sweep = turn >= 0 ? 1 : 0;
  return stops.reduce((path, stop) => {
    const [x, y] = pointOnCircle(at, r, stop);
    return `${path}A${round(r)} ${round(r)} 0 0 ${sweep} ${round(x)} ${round(y)}`;
  }, pathTo('M', pointOnCircle(at, r, from)));
}

/** The head of an arrow that comes to `tip` from the direction of `from`. */
export function arrowHead(tip: Point, from: Point, size: number): string {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): Point => [tip[0] - size * Math.cos(angle + turn), tip[1] - size * Math.sin(angle + turn)];
  return `${pathTo('M', wing(0.5))}${pathTo('L', tip)}${pathTo('L', wing(-0.5))}`;
}

/** Part of a ring between the radii `r`, from one angle to another. */
export function sectorPath(at: Point, [inner, outer]: Point, from: number, to: number): string {
  const back = arcPath(at, inner, to, from).replace('M', 'L');
  return inner > 0 ? `${arcPath(at, outer, from, to)}${back}Z` : `${arcPath(at, outer, from, to)}${pathTo('L', at)}Z`;
}

/** True where words along a circle would stand on their heads. */
export const isLowerHalf = (angle: number): boolean => Math.cos((angle * Math.PI) / 180) < -1e-9;

/**
 * Half a circle for words whose middle stands at `angle`. On the lower half the words run the other way, on a
 * circle larger by their height, so that they stand in the same band.
 */
export function arcTextPath(at: Point, r: number, angle: number, size: number): string {
  return isLowerHalf(angle) ? arcPath(at, r + size * 0.7, angle + 90, angle - 90) : arcPath(at, r, angle - 90, angle + 90);
}
