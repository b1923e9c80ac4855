import { assertNever } from '@/lib/assertNever';
import type { FigureTone, LocalFigure } from '@/template';
import type { Item, PathItem, Tone } from './items';
import { arc, arrowhead, circle, line, onCircle, rectangle } from './paths';

type Shape = LocalFigure['shapes'][number];
type Point = readonly [number, number];
/** A point of a figure as points on the page. */
type Place = (point: readonly number[]) => Point;

const toneOf = (tone: FigureTone | undefined, otherwise: Tone | undefined): Tone | undefined =>
  tone === undefined ? otherwise : tone === 'none' ? undefined : tone;

const DASHES = { solid: undefined, dotted: [0, 3], dashed: [4.5, 3.5] } as const;

/** A figure as items, its corner at (x, y), `scale` points to its unit. */
export const figureItems = (figure: LocalFigure, x: number, y: number, scale: number): Item[] =>
  figure.shapes.flatMap((shape) => shapeItems(shape, ([px = 0, py = 0]) => [x + px * scale, y + py * scale], scale));

function shapeItems(shape: Shape, place: Place, scale: number): Item[] {
  if (shape.shape === 'text') {
    const size = (shape.size ?? 14) * scale;
    const leading = size * 1.25;
    const role = shape.face === 'serif' ? 'serif' : shape.weight === 'bold' ? 'strong' : 'sans';
    const [x, y] = place(shape.at);
    return shape.text.split('\n').map((text, index): Item => ({
      type: 'text', x, y: y + index * leading, text, anchor: shape.anchor ?? 'middle',
      style: { role, size, leading, tone: toneOf(shape.fill, 'ink') ?? 'ink' },
    }));
  }
  const width = (shape.width ?? 1.5) * scale;
  const unit = DASHES[shape.dash ?? 'solid'];
  const style = {
    type: 'path',
    stroke: toneOf(shape.stroke, shape.fill === undefined ? 'ink' : undefined),
    fill: toneOf(shape.fill, undefined),
    width,
    dash: unit && ([unit[0] * width, unit[1] * width] as const),
    round: shape.dash === 'dotted',
  } as const;
  const tip = (from: Point | undefined, to: Point | undefined): Item[] =>
    from && to ? [{ type: 'path', path: arrowhead(from, to, 5 * scale + 2 * width), stroke: style.stroke, width, round: true } satisfies PathItem] : [];
  switch (shape.shape) {
    case 'circle':
      return [{ ...style, path: circle(...place(shape.at), shape.r * scale) }];
    case 'rect': {
      const [width = 0, height = 0] = shape.size;
      return [{ ...style, path: rectangle(...place(shape.at), width * scale, height * scale, (shape.radius ?? 0) * scale) }];
    }
    case 'line': {
      const points = shape.points.map((point) => place(point));
      return [{ ...style, path: line(points, shape.closed) }, ...(shape.arrow ? tip(points.at(-2), points.at(-1)) : [])];
    }
    case 'arc': {
      const [x, y] = place(shape.at);
      const r = shape.r * scale;
      const back = shape.from < shape.to ? -1 : 1;
      // A chord a little behind the tip points the way the arc goes.
      const behind = shape.to + back * Math.min(Math.abs(shape.to - shape.from), (360 / Math.PI) * (4 / shape.r));
      const head = shape.arrow ? tip(onCircle(x, y, r, behind), onCircle(x, y, r, shape.to)) : [];
      return [{ ...style, path: arc(x, y, r, shape.from, shape.to) }, ...head];
    }
    case 'curve': {
      const [from, first, second, to] = shape.points.map((point) => place(point));
      if (!from || !first || !second || !to) return [];
      return [{ ...style, path: [['M', ...from], ['C', ...first, ...second, ...to]] }, ...(shape.arrow ? tip(second, to) : [])];
    }
    default:
      return assertNever(shape);
  }
}
