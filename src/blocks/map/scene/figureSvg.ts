import type { SceneFigure, SceneShape } from './figure';

type Tone = NonNullable<Extract<SceneShape, { shape: 'circle' }>['fill']>;

/** What colour each meaning has in a file. */
export type FigurePalette = Readonly<Partial<Record<Tone, string>>>;

/** The light colours of the screen, for files that are read and printed anywhere. */
export const PAPER_PALETTE = {
  ink: '#13232a', 'ink-2': '#37464b', 'ink-3': '#535f63', lake: '#00566b', berry: '#9a2740', rule: '#d8d0c0', edge: '#7c7668', sheet: '#fcf9f2',
  public: '#2c66c0', private: '#b97606', third: '#641f49', other: '#535f63',
} as const satisfies FigurePalette;

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

type Attributes = Readonly<Record<string, string | number | undefined>>;

const element = (name: string, attributes: Attributes, content = ''): string => {
  const list = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`)).join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
};

/**
 * A figure of a network as an SVG file that stands alone: no styles, scripts or variables, so that browsers, office
 * programs and printers open it alike. `title` is its name; screen readers read its `alt` too.
 */
export function figureToSvg(figure: SceneFigure, palette: FigurePalette = PAPER_PALETTE, title = figure.alt): string {
  const [width, height] = figure.size;
  const colour = (tone: Tone): string => (tone === 'none' ? 'none' : (palette[tone] ?? PAPER_PALETTE.ink));

  const styleOf = ({ stroke, fill, width: thick = 1.5, dash }: Exclude<SceneShape, { shape: 'text' }>): Attributes => ({
    fill: colour(fill ?? 'none'),
    stroke: colour(stroke ?? (fill ? 'none' : 'ink')),
    'stroke-width': thick,
    'stroke-dasharray': DASHES[dash ?? 'solid']?.map((length) => Math.round(length * thick * 100) / 100).join(' '),
    // A dot is a stroke of no length with round ends: some programs draw nothing unless it has a little.
    'stroke-linecap': dash === 'dotted' ? 'round' : undefined,
    'stroke-linejoin': 'round',
  });

  const shapeOf = (shape: SceneShape): string => {
    switch (shape.shape) {
      case 'circle':
        return element('circle', { cx: shape.at[0], cy: shape.at[1], r: shape.r, ...styleOf(shape) });
      case 'rect':
        return element('rect', { x: shape.at[0], y: shape.at[1], width: shape.size[0], height: shape.size[1], rx: shape.radius, ...styleOf(shape) });
      case 'line':
        return element('path', { d: `M${shape.points.map((point) => point.join(' ')).join('L')}${shape.closed ? 'Z' : ''}`, ...styleOf(shape) });
      case 'curve': {
        const [start, ...rest] = shape.points;
        return element('path', { d: `M${start.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`, ...styleOf(shape) });
      }
      case 'text':
        return textOf(shape);
    }
  };

  const textOf = ({ at: [x, y], text, size = 14, anchor = 'middle', weight, face = 'sans', fill = 'ink', halo }: Extract<SceneShape, { shape: 'text' }>): string => {
    const lines = text.split('\n').map((line, index) => element('tspan', { x, y: Math.round((y + index * size * 1.25) * 100) / 100 }, escapeXml(line) || ' ')).join('');
    const letters = { 'font-family': FACES[face], 'font-size': size, 'font-weight': weight === 'bold' ? 600 : 500, 'text-anchor': anchor };
    const ground = { stroke: colour('sheet'), fill: 'none', 'stroke-width': Math.round(size * 28) / 100, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
    // Two texts instead of `paint-order`, which office programs do not know: they would draw the edge over the letters.
    return (halo ? element('text', { ...letters, ...ground }, lines) : '') + element('text', { ...letters, fill: colour(fill) }, lines);
  };

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(figure.alt)}</desc>`,
    element('rect', { width, height, fill: colour('sheet') }),
    ...figure.shapes.map(shapeOf),
    '</svg>',
    '',
  ].join('\n');
}
