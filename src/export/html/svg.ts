import { textWidth } from '@/lib/textFit';
import type { LocalFigure } from '@/template';
import { figureItems } from '../pdf/art/figure';
import type { Item, Measure, PathCommand, Tone } from '../pdf/art/items';
import { arc } from '../pdf/art/paths';
import { escapeHtml, tag } from './markup';

/** Text as wide as it will be in most machines' own sans. */
export const measureText: Measure = (text, { size, role }) => textWidth(text, size, role === 'strong');

const round = (value: number): number => Math.round(value * 100) / 100;
const colour = (tone: Tone | undefined): string => (tone ? `var(--${tone})` : 'none');
const pathData = (path: readonly PathCommand[]): string => path.map(([command, ...points]) => command + points.map(round).join(' ')).join('');

const WEIGHTS = { sans: 400, strong: 600, serif: 500, display: 500 } as const;
const face = (role: keyof typeof WEIGHTS): string | undefined => (role === 'serif' || role === 'display' ? 'serif' : undefined);

export function itemSvg(item: Item): string {
  if (item.type === 'image') return tag('image', { href: item.src, x: round(item.x), y: round(item.y), width: round(item.width), height: round(item.height) });
  if (item.type === 'text') {
    const { x, y, text, style: { size, role, tone }, anchor, angle = 0 } = item;
    const place = angle === 0 ? { x: round(x), y: round(y) } : { transform: `translate(${round(x)} ${round(y)}) rotate(${round(angle)})` };
    return tag('text', { ...place, 'text-anchor': anchor, 'font-size': round(size), 'font-weight': WEIGHTS[role], class: face(role), fill: colour(tone) }, escapeHtml(text));
  }
  const { path, stroke, fill, width = 1, dash, round: isRound } = item;
  return tag('path', {
    d: pathData(path), fill: colour(fill),
    ...(stroke && { stroke: colour(stroke), 'stroke-width': round(width), 'stroke-dasharray': dash?.map(round).join(' '), 'stroke-linecap': isRound ? 'round' : undefined }),
  });
}

interface Drawn {
  /** Unique in the document. */
  readonly id: string;
  readonly title: string;
  /** Tells in words all that the drawing tells. */
  readonly description: string;
  readonly box: readonly [number, number, number, number];
  readonly inner: string;
}

/** A drawing that is read aloud by its name and description. */
export const drawing = ({ id, title, description, box, inner }: Drawn): string =>
  tag('svg', { role: 'img', viewBox: box.map(round).join(' '), 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text` },
    tag('title', { id: `${id}-title` }, escapeHtml(title)) + tag('desc', { id: `${id}-text` }, escapeHtml(description)) + inner);

/** A drawing beside words that say the same. */
export const decoration = (items: readonly Item[], box: readonly [number, number, number, number], className: string): string =>
  tag('svg', { class: className, viewBox: box.join(' '), 'aria-hidden': 'true', focusable: 'false' }, items.map(itemSvg).join(''));

type Shape = LocalFigure['shapes'][number];

/** Words along a circle are words here: the browser sets them on their path. */
function arcText(shape: Extract<Shape, { shape: 'arc-text' }>, id: string): string {
  const { at: [x, y], r, angle, size = 14, weight, face: cut, fill = 'ink', text } = shape;
  const isLow = Math.cos((angle * Math.PI) / 180) < -1e-9;
  const path = isLow ? arc(x, y, r + size * 0.7, angle + 90, angle - 90) : arc(x, y, r, angle - 90, angle + 90);
  return tag('path', { id, d: pathData(path), fill: 'none' }) + tag('text', {
    'text-anchor': 'middle', 'font-size': round(size), 'font-weight': weight === 'bold' ? WEIGHTS.strong : WEIGHTS.sans,
    class: cut === 'serif' ? 'serif' : undefined, fill: colour(fill === 'none' ? undefined : fill),
  }, tag('textPath', { href: `#${id}`, startOffset: '50%' }, escapeHtml(text)));
}

export const figureInner = (figure: LocalFigure, id: string): string =>
  figure.shapes.map((shape, index) =>
    (shape.shape === 'arc-text' ? arcText(shape, `${id}-arc-${index}`) : figureItems({ ...figure, shapes: [shape] }, 0, 0, 1, measureText).map(itemSvg).join(''))).join('');
