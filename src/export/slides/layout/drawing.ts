import type { LocalFigure } from '@/template';
import { figureItems } from '../../pdf/art/figure';
import type { Item, Measure } from '../../pdf/art/items';
import { onCircle } from '../../pdf/art/paths';
import type { Box } from '../deck';
import { widthOf } from '../measure';

/** Sizes that the smallest words of a drawing may grow to, points, the best first. */
const SIZES = [14, 13, 12, 11, 10, 9, 8];

export const measure: Measure = (text, { role, size }) =>
  widthOf(text, { face: role === 'serif' || role === 'display' ? 'serif' : 'sans', size, bold: role === 'strong' });

type Shape = LocalFigure['shapes'][number];

/** Words along a circle become one line that leans as they do: letters one by one could not be written on. */
function straight(shape: Extract<Shape, { shape: 'arc-text' }>): Shape {
  const isLow = Math.cos((shape.angle * Math.PI) / 180) < -1e-9;
  const [x, y] = shape.at;
  const { size = 14 } = shape;
  const at = onCircle(x, y, shape.r + (isLow ? size * 0.7 : 0), shape.angle);
  return { ...shape, shape: 'text', at, anchor: 'middle', rotate: shape.angle + (isLow ? 180 : 0) };
}

/**
 * A figure as large as its place allows, in the middle of it. Words that would be hard to read from afar grow, as far as
 * they do not run into each other.
 */
export function figureDrawing(figure: LocalFigure, box: Box): readonly Item[] {
  const [width, height] = figure.size;
  const scale = Math.min(box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2;
  const y = box.y + (box.height - height * scale) / 2;
  const shapes = figure.shapes.map((shape) => (shape.shape === 'arc-text' ? straight(shape) : shape));
  const draw = (least: number): readonly Item[] => figureItems(
    { ...figure, shapes: shapes.map((shape) => (shape.shape === 'text' ? { ...shape, size: Math.max(shape.size ?? 14, least / scale) } : shape)) }, x, y, scale, measure,
  );
  const asDrawn = draw(0);
  const limit = collisions(asDrawn);
  for (const least of SIZES) {
    const items = draw(least);
    if (collisions(items) <= limit) return items;
  }
  return asDrawn;
}

/** How many pairs of words stand on each other. */
function collisions(items: readonly Item[]): number {
  const boxes = items.flatMap((item): Box[] => {
    if (item.type !== 'text' || item.text.trim() === '') return [];
    const { anchor = 'start', angle = 0, style } = item;
    const wide = measure(item.text, style) * 0.92;
    const high = style.size * 0.8;
    const turn = (angle * Math.PI) / 180;
    const along = anchor === 'middle' ? 0 : anchor === 'start' ? wide / 2 : -wide / 2;
    const x = item.x + along * Math.cos(turn) + 0.34 * style.size * Math.sin(turn);
    const y = item.y + along * Math.sin(turn) - 0.34 * style.size * Math.cos(turn);
    const width = Math.abs(wide * Math.cos(turn)) + Math.abs(high * Math.sin(turn));
    const height = Math.abs(wide * Math.sin(turn)) + Math.abs(high * Math.cos(turn));
    return [{ x: x - width / 2, y: y - height / 2, width, height }];
  }).sort((a, b) => a.x - b.x);
  let count = 0;
  boxes.forEach((a, index) => {
    for (let next = index + 1; next < boxes.length; next++) {
      const b = boxes[next];
      if (!b || b.x >= a.x + a.width) break;
      if (b.y < a.y + a.height && a.y < b.y + b.height) count++;
    }
  });
  return count;
}
