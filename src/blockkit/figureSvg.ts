import { paperTones } from '@/lib/paperTones';
import { textWidth } from '@/lib/textFit';
import type { FigureTone, LocalFigure } from '@/template';
import { arcPath, arrowHead, isLowerHalf, pathTo, type Point, pointOnCircle, sectorPath } from '@/ui/figurePath';

type Shape = LocalFigure['shapes'][number];
type TextShape = Extract<Shape, { shape: 'text' }>;
type ArcTextShape = Extract<Shape, { shape: 'arc-text' }>;
type Stroked = Exclude<Shape, TextShape | ArcTextShape>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

const FACES = {
  sans: 'Commissioner, &quot;Segoe UI&quot;, &quot;Helvetica Neue&quot;, Arial, sans-serif',
  serif: 'Literata, Georgia, &quot;Times New Roman&quot;, serif',
} as const;

/** Length of the strokes and of the gaps between them, in widths of the line: as figures are drawn everywhere. */
const DASHES = { solid: null, dotted: [0, 3], dashed: [4.5, 3.5], long: [9, 7] } as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text that is safe anywhere in XML; characters that XML forbids are dropped. */
const escapeXml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

const round = (value: number): number => Math.round(value * 100) / 100;

function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`)).join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

const colour = (tone: FigureTone): string => (tone === 'none' ? 'none' : paperTones[tone]);

const styleOf = ({ stroke, fill, width = 1.5, dash }: Stroked): Attributes => ({
  fill: colour(fill ?? 'none'),
  stroke: colour(stroke ?? (fill ? 'none' : 'ink')),
  'stroke-width': width,
  'stroke-dasharray': DASHES[dash ?? 'solid']?.map((length) => round(length * width)).join(' '),
  // A dot is a stroke of no length with round ends.
  'stroke-linecap': dash === 'dotted' ? 'round' : undefined,
  'stroke-linejoin': 'round',
});

/** A path, with an arrow's head at its end if asked for. */
function path(d: string, shape: Stroked, head: readonly [tip: Point, from: Point] | null = null): string {
  const style = styleOf(shape);
  const end = head && element('path', {
    ...style, d: arrowHead(head[0], head[1], 5 + 2 * (shape.width ?? 1.5)), fill: 'none', 'stroke-dasharray': undefined, 'stroke-linecap': 'round',
  });
  return element('path', { d, ...style }) + (end ?? '');
}

const lettersOf = ({ size = 14, weight, face = 'sans', fill = 'ink' }: Pick<TextShape, 'size' | 'weight' | 'face' | 'fill'>): Attributes => ({
  'font-family': FACES[face], 'font-size': size, 'font-weight': weight === 'bold' ? 600 : 500, fill: colour(fill),
});

function textOf(shape: TextShape): string {
  const { at: [x, y], text, size = 14, anchor = 'middle', rotate, halo } = shape;
  const lines = text.split('\n').map((line, index) => element('tspan', { x: round(x), y: round(y + index * size * 1.25) }, escapeXml(line) || ' ')).join('');
  const letters = { ...lettersOf(shape), 'text-anchor': anchor, transform: rotate ? `rotate(${rotate} ${round(x)} ${round(y)})` : undefined };
  const ground = { fill: 'none', stroke: colour('sheet'), 'stroke-width': round(size * 0.28), 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  // Two texts instead of `paint-order`, which office programs do not know: they would draw the edge over the letters.
  return (halo ? element('text', { ...letters, ...ground }, lines) : '') + element('text', letters, lines);
}

/** Letters one by one along a circle: few programs beside browsers can set words on a path. The words stand in its title. */
function arcTextOf(shape: ArcTextShape): string {
  const { at, text, angle, size = 14, weight } = shape;
  const isLow = isLowerHalf(angle);
  // The other way round, the letters' feet stand on the outside of the band.
  const r = shape.r + (isLow ? size * 0.7 : 0);
  const degrees = (letter: string): number => (textWidth(letter, size, weight === 'bold') / r) * (180 / Math.PI) * (isLow ? -1 : 1);
  const style = { ...lettersOf(shape), 'text-anchor': 'middle' };
  let turn = angle - degrees(text) / 2;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => {
    const middle = turn + degrees(segment) / 2;
    turn += degrees(segment);
    const [x, y] = pointOnCircle(at, r, middle);
    return segment.trim() === '' ? '' : element('text', { ...style, transform: `translate(${round(x)} ${round(y)}) rotate(${round(middle + (isLow ? 180 : 0))})` }, escapeXml(segment));
  });
  return element('g', {}, `<title>${escapeXml(text)}</title>${letters.join('')}`);
}

function shapeOf(shape: Shape): string {
  switch (shape.shape) {
    case 'circle':
      return element('circle', { cx: round(shape.at[0]), cy: round(shape.at[1]), r: round(shape.r), ...styleOf(shape) });
    case 'rect':
      return element('rect', { x: round(shape.at[0]), y: round(shape.at[1]), width: round(shape.size[0]), height: round(shape.size[1]), rx: shape.radius, ...styleOf(shape) });
    case 'line': {
      const [tip, from] = shape.points.toReversed();
      const d = shape.points.map((point, index) => pathTo(index === 0 ? 'M' : 'L', point)).join('') + (shape.closed ? 'Z' : '');
      return path(d, shape, shape.arrow && tip && from ? [tip, from] : null);
    }
    case 'curve': {
      const [start, one, two, end] = shape.points;
      return path(`${pathTo('M', start)}C${[one, two, end].map((point) => point.map(round).join(' ')).join(' ')}`, shape, shape.arrow ? [end, two] : null);
    }
    case 'arc': {
      const { at, r, from, to } = shape;
      const back = from < to ? -1 : 1;
      // A chord a little behind the tip points the way the arc goes.
      const behind = pointOnCircle(at, r, to + back * Math.min(Math.abs(to - from), (360 / Math.PI) * (4 / r)));
      return path(arcPath(at, r, from, to), shape, shape.arrow ? [pointOnCircle(at, r, to), behind] : null);
    }
    case 'sector':
      return path(sectorPath(shape.at, shape.r, shape.from, shape.to), shape);
    case 'arc-text':
      return arcTextOf(shape);
    case 'text':
      return textOf(shape);
  }
}

export interface FigureSvgOptions {
  /** The picture's name; screen readers read its `alt` too. Default: the `alt` alone. */
  readonly title?: string;
  /** Default: white paper. */
  readonly isTransparent?: boolean;
  /** Air round the figure, units. Default 0 */
  readonly margin?: number;
}

/**
 * A figure as an SVG file that stands alone: no styles, scripts or variables, so that browsers, office programs and
 * printers open it alike, in the colours of paper.
 */
export function figureToSvg(figure: LocalFigure, { title = figure.alt, isTransparent = false, margin = 0 }: FigureSvgOptions = {}): string {
  const [width, height] = figure.size.map((side) => round(side + 2 * margin)) as [number, number];
  const box = { x: -margin, y: -margin, width, height };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${Object.values(box).join(' ')}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(figure.alt)}</desc>`,
    ...(isTransparent ? [] : [element('rect', { ...box, fill: colour('sheet') })]),
    ...figure.shapes.map(shapeOf),
    '</svg>',
    '',
  ].join('\n');
}
