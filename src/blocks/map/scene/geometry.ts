import type { Point } from '../model';

/** A quadratic curve of a link bows at most this far from the straight line, units. */
const MOST_BOW = 26;

/**
 * The control point of a link's curve. Links bow a little towards the middle of the drawing, so that they keep clear
 * of names on the outer side; straight through the middle they do not bow at all, and nothing jumps while dragging.
 * @param lane 0 for the first link between two actors, then 1, 2...: each its own way.
 */
export function bowOf(ax: number, ay: number, bx: number, by: number, lane = 0): Point {
  const dx = bx - ax;
  const dy = by - ay;
  const length = Math.hypot(dx, dy);
  const mx = (ax + bx) / 2;
  const my = (ay + by) / 2;
  if (length < 1) return [mx, my];
  const nx = -dy / length;
  const ny = dx / length;
  // How far the middle lies to the normal's side of the line.
  const side = Math.max(-1, Math.min(1, -(mx * nx + my * ny) / 60));
  const bow = 2 * side * Math.min(0.1 * length, MOST_BOW) + lane * 24 * (ax < bx || (ax === bx && ay < by) ? 1 : -1);
  return [mx + nx * bow, my + ny * bow];
}

/** The corners of a triangle or a diamond of a node, or null for round and square ones. */
export function cornersOf(sector: string, x: number, y: number, r: number): readonly Point[] | null {
  if (sector === 'third') {
    const tall = r * 1.2;
    return [[x, y - tall], [x + tall * 0.98, y + tall * 0.68], [x - tall * 0.98, y + tall * 0.68]];
  }
  if (sector === 'other') return [[x, y - r * 1.15], [x + r * 1.15, y], [x, y + r * 1.15], [x - r * 1.15, y]];
  return null;
}

/** Half the side of a square node whose ground is about that of a circle of radius `r`. */
export const squareHalf = (r: number): number => r * 0.88;

/** The distance of (px, py) from a quadratic curve, through a polyline of eight parts. */
export function distanceToCurve(px: number, py: number, ax: number, ay: number, cx: number, cy: number, bx: number, by: number): number {
  let nearest = Infinity;
  let [fromX, fromY] = [ax, ay];
  for (let step = 1; step <= 8; step++) {
    const t = step / 8;
    const u = 1 - t;
    const x = u * u * ax + 2 * u * t * cx + t * t * bx;
    const y = u * u * ay + 2 * u * t * cy + t * t * by;
    const [dx, dy] = [x - fromX, y - fromY];
    const along = Math.max(0, Math.min(1, ((px - fromX) * dx + (py - fromY) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - fromX - along * dx, py - fromY - along * dy));
    [fromX, fromY] = [x, y];
  }
  return nearest;
}
