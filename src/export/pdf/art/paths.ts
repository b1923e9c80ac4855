import type { PathCommand } from './items';

type Point = readonly [number, number];

/** The point at `angle` degrees, clockwise from twelve o'clock. */
export function onCircle(x: number, y: number, r: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [x + r * Math.sin(turn), y - r * Math.cos(turn)];
}

/** Part of a circle, clockwise from `from` to `to` degrees. */
export function arc(x: number, y: number, r: number, from: number, to: number): PathCommand[] {
  const parts = Math.max(1, Math.ceil(Math.abs(to - from) / 90));
  const step = (to - from) / parts;
  const handle = (4 / 3) * Math.tan((step * Math.PI) / 720) * r;
  const along = (angle: number): Point => {
    const turn = (angle * Math.PI) / 180;
    return [Math.cos(turn) * handle, Math.sin(turn) * handle];
  };
  const commands: PathCommand[] = [['M', ...onCircle(x, y, r, from)]];
  for (let part = 0; part < parts; part++) {
    const start = from + part * step;
    const [ax, ay] = onCircle(x, y, r, start);
    const [bx, by] = onCircle(x, y, r, start + step);
    const [sx, sy] = along(start);
    const [ex, ey] = along(start + step);
    commands.push(['C', ax + sx, ay + sy, bx - ex, by - ey, bx, by]);
  }
  return commands;
}

export const circle = (x: number, y: number, r: number): PathCommand[] => [...arc(x, y, r, 0, 360), ['Z']];

/** Part of a ring between two radii, clockwise from `from` to `to` degrees. */
export function ringPart(x: number, y: number, inner: number, outer: number, from: number, to: number): PathCommand[] {
  const back: PathCommand[] = inner > 0
    ? arc(x, y, inner, to, from).map((command) => (command[0] === 'M' ? ['L', command[1], command[2]] : command))
    : [['L', x, y]];
  return [...arc(x, y, outer, from, to), ...back, ['Z']];
}

export const line = (points: readonly Point[], closed = false): PathCommand[] => [
  ...points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]),
  ...(closed ? ([['Z']] as const) : []),
];

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): PathCommand[] {
  if (radius <= 0) return line([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], true);
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (cx: number, cy: number, from: number): PathCommand[] =>
    arc(cx, cy, r, from, from + 90).map((command) => (command[0] === 'M' ? ['L', command[1], command[2]] : command));
  return [
    ['M', x + r, y],
    ...corner(x + width - r, y + r, 0), ...corner(x + width - r, y + height - r, 90),
    ...corner(x + r, y + height - r, 180), ...corner(x + r, y + r, 270),
    ['Z'],
  ];
}

/** A curve with one handle, as the usual one with two. */
export const bow = ([ax, ay]: Point, [hx, hy]: Point, [bx, by]: Point): PathCommand[] => [
  ['M', ax, ay],
  ['C', ax + (2 / 3) * (hx - ax), ay + (2 / 3) * (hy - ay), bx + (2 / 3) * (hx - bx), by + (2 / 3) * (hy - by), bx, by],
];

/** An arrowhead at `tip`, coming from `from`. */
export function arrowhead(from: Point, tip: Point, size: number): PathCommand[] {
  const turn = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (side: number): Point => [tip[0] - size * Math.cos(turn + side * 0.5), tip[1] - size * Math.sin(turn + side * 0.5)];
  return line([wing(1), tip, wing(-1)]);
}
