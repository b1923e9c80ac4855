import type { Item, PathCommand, PathItem, TextItem, Tone } from '../../pdf/art/items';
import type { Box } from '../deck';
import { measure } from '../layout/drawing';
import { COLOURS, FACES } from '../style';

/** One native shape of a drawing. Points; `box` is as it stands before it is turned. */
export interface Shape {
  readonly box: Box;
  readonly kind: 'ellipse' | 'line' | 'path' | 'text';
  /** Points of a path from the corner of the box. */
  readonly path?: readonly PathCommand[] | undefined;
  /** A line that falls from the right to the left. */
  readonly flipped?: boolean | undefined;
  readonly item: Item;
}

const LEAST = 0.01;

type Point = readonly [number, number];

/** Where a curve is at `t` on one axis. */
const onCurve = (a: number, b: number, c: number, d: number, t: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

/** Points that the path goes through, curves at eight of theirs. */
function pointsOn(path: readonly PathCommand[]): readonly Point[] {
  let from: Point = [0, 0];
  return path.flatMap((command): readonly Point[] => {
    if (command[0] === 'Z') return [];
    if (command[0] !== 'C') return [(from = [command[1], command[2]])];
    const [, ax, ay, bx, by, x, y] = command;
    const [fx, fy] = from;
    from = [x, y];
    return Array.from({ length: 8 }, (_, step): Point => [onCurve(fx, ax, bx, x, (step + 1) / 8), onCurve(fy, ay, by, y, (step + 1) / 8)]);
  });
}

function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A circle is drawn as four quarters and a close. */
const isCircle = (path: readonly PathCommand[], { width, height }: Box): boolean =>
  path.length === 6 && path.slice(1, 5).every(([command]) => command === 'C') && path[5]?.[0] === 'Z' && Math.abs(width - height) < LEAST;

const moved = (path: readonly PathCommand[], { x, y }: Box): readonly PathCommand[] =>
  path.map((command) => command.map((part, index) => (typeof part === 'number' ? part - (index % 2 === 1 ? x : y) : part)) as unknown as PathCommand);

function pathShape(item: PathItem): Shape {
  const { path } = item;
  const box = boundsOf(pointsOn(path));
  if (isCircle(path, box)) return { kind: 'ellipse', box, item };
  const [first, second] = path;
  if (path.length === 2 && first?.[0] === 'M' && second?.[0] === 'L') {
    return { kind: 'line', box, flipped: (second[1] - first[1]) * (second[2] - first[2]) < 0, item };
  }
  return { kind: 'path', box, path: moved(path, box), item };
}

/** From the baseline up to the middle of the letters, as a share of their size. */
const MIDDLE = 0.34;

function textShape(item: TextItem): Shape {
  const { anchor = 'start', angle = 0, style } = item;
  const width = measure(item.text, style) + 2;
  const height = style.size * 1.25;
  const turn = (angle * Math.PI) / 180;
  const along = anchor === 'middle' ? 0 : anchor === 'start' ? width / 2 : -width / 2;
  const up = -MIDDLE * style.size;
  const x = item.x + along * Math.cos(turn) - up * Math.sin(turn);
  const y = item.y + along * Math.sin(turn) + up * Math.cos(turn);
  return { kind: 'text', box: { x: x - width / 2, y: y - height / 2, width, height }, item };
}

/** Native shapes for the items of a drawing: circles, lines, words, and paths for the rest. */
export const shapesOf = (items: readonly Item[]): readonly Shape[] => items.flatMap((item): Shape[] => {
  if (item.type === 'text') return item.text.trim() === '' ? [] : [textShape(item)];
  return item.type === 'path' && item.path.length > 1 ? [pathShape(item)] : [];
});

/** Degrees clockwise, 0-360. */
export const turnOf = (item: Item): number => (item.type === 'text' ? (((item.angle ?? 0) % 360) + 360) % 360 : 0);

/** What a shape covers on the slide when it has been turned. */
export function covers({ box, item }: Shape): Box {
  const turn = (turnOf(item) * Math.PI) / 180;
  const width = Math.abs(box.width * Math.cos(turn)) + Math.abs(box.height * Math.sin(turn));
  const height = Math.abs(box.width * Math.sin(turn)) + Math.abs(box.height * Math.cos(turn));
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

export const colourOf = (tone: Tone): string => COLOURS[tone];
export const faceOf = ({ style }: TextItem): string => (style.role === 'serif' || style.role === 'display' ? FACES.serif : FACES.sans);
