import { type LocalFigure, SECTORS, type Strength, STRENGTHS } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import type { PictureContent } from '../readPicture';
import { type MapT, sectorWord } from '../words';
import { STROKES } from './figure';
import { cornersOf, squareHalf } from './geometry';

type Shape = LocalFigure['shapes'][number];

const TEXT = 15;
const MARK = 8;
const STROKE = 34;
const LEADING = 26;

function sectorShape(sector: (typeof SECTORS)[number] | '', x: number, y: number): Shape {
  if (sector === '') return { shape: 'circle', at: [x, y], r: MARK, fill: 'sheet', stroke: 'ink-2', width: 2, dash: 'dashed' };
  const half = squareHalf(MARK);
  if (sector === 'private') return { shape: 'rect', at: [x - half, y - half], size: [2 * half, 2 * half], radius: 1.5, fill: sector };
  const corners = cornersOf(sector, x, y, MARK);
  return corners ? { shape: 'line', closed: true, points: corners, fill: sector, stroke: 'sheet', width: 1 } : { shape: 'circle', at: [x, y], r: MARK, fill: sector };
}

const strengthShape = (strength: Strength, x: number, y: number): Shape =>
  ({ shape: 'line', points: [[x, y], [x + STROKE, y]], ...STROKES[strength] });

/** What marks and lines mean, under a picture that stands by itself: only what is in it. */
export function withLegend(figure: LocalFigure, { actors, drawn }: PictureContent, t: MapT): LocalFigure {
  const items = [
    ...[...SECTORS, '' as const].filter((sector) => actors.some((actor) => actor.sector === sector))
      .map((sector) => ({ word: sectorWord(t, sector), room: 2 * MARK, draw: (x: number, y: number) => sectorShape(sector, x + MARK, y) })),
    ...STRENGTHS.filter((strength) => drawn.some((link) => link.strength === strength))
      .map((strength) => ({ word: t(strength), room: STROKE, draw: (x: number, y: number) => strengthShape(strength, x, y) })),
  ];
  const [width, height] = figure.size;
  const shapes: Shape[] = [];
  let x = 0;
  let y = height + LEADING;
  let widest = width;
  for (const { word, room, draw } of items) {
    const length = room + 8 + textWidth(word, TEXT);
    if (x > 0 && x + length > width) {
      x = 0;
      y += LEADING;
    }
    shapes.push(draw(x, y), { shape: 'text', at: [x + room + 8, y + TEXT * 0.35], text: word, size: TEXT, anchor: 'start', fill: 'ink-2' });
    widest = Math.max(widest, x + length);
    x += length + 22;
  }
  return { ...figure, size: [widest, y + LEADING / 2], shapes: [...figure.shapes, ...shapes] };
}
