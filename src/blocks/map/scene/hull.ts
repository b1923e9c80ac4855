import type { Point } from '../model';

/** Part of a circle on the outline, angles in radians as canvases count them. */
export interface HullArc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly from: number;
  readonly to: number;
}

export interface Hull {
  /** One after another, clockwise, joined by straight lines. */
  readonly arcs: readonly HullArc[];
  /** The middle of the topmost arc. */
  readonly top: Point;
}

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length >= 2 && cross(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop();
    kept.push(point);
  }
  kept.pop();
  return kept;
}

/** Corners of the convex hull, clockwise on a screen (A. M. Andrew's monotone chain, 1979). */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]).filter((point, i, all) => i === 0 || point[0] !== all[i - 1]?.[0] || point[1] !== all[i - 1]?.[1]);
  return sorted.length <= 1 ? sorted : [...chain(sorted), ...chain(sorted.toReversed())];
}

/** A soft outline round circles: their convex hull, `r` wide at every corner. Null without circles. */
export function hullOf(circles: readonly { readonly x: number; readonly y: number; readonly r: number }[]): Hull | null {
  const r = Math.max(0, ...circles.map((circle) => circle.r));
  const corners = convexHull(circles.map(({ x, y }): Point => [x, y]));
  const [first] = corners;
  if (!first) return null;
  const top = corners.reduce((highest, corner) => (corner[1] < highest[1] ? corner : highest));
  const result = (arcs: readonly HullArc[]): Hull => ({ arcs, top: [top[0], top[1] - r] });
  if (corners.length === 1) return result([{ x: first[0], y: first[1], r, from: 0, to: 2 * Math.PI }]);
  return result(corners.map((corner, i) => {
    const before = corners.at(i - 1) as Point;
    const after = corners[(i + 1) % corners.length] as Point;
    const from = Math.atan2(corner[1] - before[1], corner[0] - before[0]) - Math.PI / 2;
    const to = Math.atan2(after[1] - corner[1], after[0] - corner[0]) - Math.PI / 2;
    return { x: corner[0], y: corner[1], r, from, to: to < from ? to + 2 * Math.PI : to };
  }));
}
