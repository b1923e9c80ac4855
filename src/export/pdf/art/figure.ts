import { assertNever } from '@/lib/assertNever';
import type { FigureTone, LocalFigure } from '@/template';
import type { Item, Measure, PathItem, TextStyle, Tone } from './items';
import { arc, arrowhead, circle, line, onCircle, rectangle, ringPart } from './paths';

type Shape = LocalFigure['shapes'][number];
type Point = readonly [number, number];
/** A point of a figure as points on the page. */
type Place = (point: readonly number[]) => Point;

const toneOf = (tone: FigureTone | undefined, otherwise: Tone | undefined): Tone | undefined =>
  tone === undefined ? otherwise : tone === 'none' ? undefined : tone;

const DASHES = { solid: undefined, dotted: [0, 3], dashed: [4.5, 3.5], long: [9, 7] } as const;

/** A figure as items, its corner at (x, y), `scale` points to its unit. */
export const figureItems = (figure: LocalFigure, x: number, y: number, scale: number, measure: Measure): Item[] =>
  figure.shapes.flatMap((shape) => shapeItems(shape, ([px = 0, py = 0]) => [x + px * scale, y + py * scale], scale, measure));

type Letters = Pick<Extract<Shape, { shape: 'text' }>, 'size' | 'weight' | 'face' | 'fill'>;

function letterStyle(shape: Letters, scale: number): TextStyle {
  const size = (shape.size ?? 14) * scale;
  const role = shape.face === 'serif' ? 'serif' : shape.weight === 'bold' ? 'strong' : 'sans';
  return { role, size, leading: size * 1.25, tone: toneOf(shape.fill, 'ink') ?? 'ink' };
}

function textItems(shape: Extract<Shape, { shape: 'text' }>, place: Place, scale: number, measure: Measure): Item[] {
  const { anchor = 'middle', rotate: angle = 0 } = shape;
  const style = letterStyle(shape, scale);
  const turn = (angle * Math.PI) / 180;
  const [left, top] = place(shape.at);
  return shape.text.split('\n').flatMap((text, index): Item[] => {
    const x = left - Math.sin(turn) * index * style.leading;
    const y = top + Math.cos(turn) * index * style.leading;
    const item: Item = { type: 'text', x, y, text, anchor, style, angle };
    if (!shape.halo || angle !== 0 || text.trim() === '') return [item];
    const width = measure(text, style);
    const from = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const pad = style.size * 0.12;
    return [{ type: 'path', path: rectangle(from - pad, y - style.size * 0.8, width + 2 * pad, style.size * 1.05, pad), fill: 'sheet' }, item];
  });
}

/** Letters one by one along a circle. */
function arcTextItems(shape: Extract<Shape, { shape: 'arc-text' }>, place: Place, scale: number, measure: Measure): Item[] {
  const style = letterStyle(shape, scale);
  const isLow = Math.cos((shape.angle * Math.PI) / 180) < -1e-9;
  // The other way round, the letters' feet stand on the outside of the band.
  const r = shape.r * scale + (isLow ? style.size * 0.7 : 0);
  const [x, y] = place(shape.at);
  const degrees = (length: number): number => (length / r) * (180 / Math.PI) * (isLow ? -1 : 1);
  const letters = [...new Intl.Segmenter().segment(shape.text)].map(({ segment }) => segment);
  let angle = shape.angle - degrees(measure(shape.text, style)) / 2;
  return letters.map((text): Item => {
    const width = degrees(measure(text, style));
    const [px, py] = onCircle(x, y, r, angle + width / 2);
    const item: Item = { type: 'text', x: px, y: py, text, anchor: 'middle', style, angle: angle + width / 2 + (isLow ? 180 : 0) };
    angle += width;
    return item;
  });
}

function shapeItems(shape: Shape, place: Place, scale: number, measure: Measure): Item[] {
  if (shape.shape === 'text') return textItems(shape, place, scale, measure);
  if (shape.shape === 'arc-text') return arcTextItems(shape, place, scale, measure);
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
    case 'sector': {
      const [inner, outer] = shape.r;
      return [{ ...style, path: ringPart(...place(shape.at), inner * scale, outer * scale, shape.from, shape.to) }];
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
