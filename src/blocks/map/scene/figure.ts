import type { LocalFigure } from '@/blockkit';
import { RING_RADII } from '../model';
import { compileScene, type Drawing } from './drawing';
import { bowOf, cornersOf, squareHalf } from './geometry';
import { GROUP_WORD, groupHulls, RING_WORD } from './groundWords';
import { type AllPlaces, placeAll } from './placeAll';
import { AWAY, type LabelPlace } from './placeLabels';
import { labelSize, markScale, typeScale } from './sizes';
import type { Scene, SceneMarks, SceneNode } from './types';

/** The shapes that a picture of a network is made of. */
export type SceneShape = Extract<LocalFigure['shapes'][number], { shape: 'circle' | 'rect' | 'line' | 'curve' | 'text' }>;
export interface SceneFigure extends LocalFigure {
  readonly shapes: readonly SceneShape[];
}

export interface FigureOptions {
  /** Tells in words what the picture tells. */
  readonly alt: string;
  /** How wide the figure is, in units; type is at least 13 of them. Default: as wide as the drawing at reading size. */
  readonly width?: number;
  readonly suggested?: SceneMarks['suggested'];
}

const AIR = 12;
/** At most so much of the figure's ground is names: beyond it a larger figure is made, whatever the width asked for. */
const MOST_WORDS = 0.8;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The farthest zoom at which all names still find room. */
function leastZoom({ scene: { nodes }, bounds: [left, top, right, bottom] }: Drawing): number {
  const words = nodes.reduce((sum, node) => sum + Math.max(40, node.label.length * 0.56 * labelSize(node)) * labelSize(node) * 1.3, 0);
  return Math.sqrt((words * typeScale(0) ** 2) / (MOST_WORDS * (right - left) * (bottom - top)));
}

/**
 * The whole picture as a figure: every node, link and name, placed as on the screen. For the projector, an SVG file
 * and, drawn narrow with type that keeps its size, for print. A photo on the ground is left out.
 */
export function sceneToFigure(scene: Scene, { alt, width, suggested = [] }: FigureOptions): SceneFigure {
  const drawing = compileScene(scene);
  const least = leastZoom(drawing);
  let layout = placeAll(drawing, Math.max(least, width === undefined ? 1 : width / (drawing.bounds[2] - drawing.bounds[0])));
  const room = width === undefined ? Infinity : width - 2 * AIR;
  // Names stick out and take their share of the width.
  for (let step = 0; step < 4; step++) {
    const wide = (layout.bounds[2] - layout.bounds[0]) * layout.k;
    if (wide <= room || layout.k <= least) break;
    layout = placeAll(drawing, Math.max(least, layout.k * Math.max(0.5, room / wide - 0.01)));
  }
  const { k, bounds: [left, top, right, bottom] } = layout;
  const pen: Pen = {
    k,
    mark: markScale(k),
    type: typeScale(k),
    at: (x, y) => [round((x - left) * k + AIR), round((y - top) * k + AIR)],
  };
  return {
    size: [round((right - left) * k + 2 * AIR), round((bottom - top) * k + 2 * AIR)],
    alt,
    shapes: [
      ...groundShapes(drawing, pen),
      ...linkShapes(drawing, pen),
      ...suggestedShapes(drawing, pen, suggested),
      ...wordShapes(layout, pen),
      ...leaderShapes(drawing, layout, pen),
      ...scene.nodes.map((node) => nodeShape(node, pen)),
      ...scene.nodes.flatMap((node, i) => labelShape(node, layout.places[i] ?? null, pen)),
    ],
  };
}

interface Pen {
  readonly k: number;
  readonly mark: number;
  readonly type: number;
  readonly at: (x: number, y: number) => [number, number];
}

function groundShapes(drawing: Drawing, { k, at }: Pen): readonly SceneShape[] {
  const rings = drawing.scene.ground !== 'rings' ? [] : RING_RADII.toReversed().map((radius, index): SceneShape =>
    ({ shape: 'circle', at: at(0, 0), r: round(radius * k), stroke: 'rule', width: 1.2, ...(index === 0 && { fill: 'sheet' }) }));
  const groups = groupHulls(drawing).map(({ hull }): SceneShape => ({
    shape: 'line',
    closed: true,
    stroke: 'edge',
    fill: 'none',
    width: 1.25,
    dash: 'dashed',
    points: hull.arcs.flatMap(({ x, y, r, from, to }) => {
      const steps = Math.max(1, Math.ceil((to - from) / 0.2));
      return Array.from({ length: steps + 1 }, (_, step) => {
        const angle = from + ((to - from) * step) / steps;
        return at(x + r * Math.cos(angle), y + r * Math.sin(angle));
      });
    }),
  }));
  return [...rings, ...groups];
}

export const STROKES = {
  weak: { stroke: 'ink-3', width: 1.4, dash: 'dotted' },
  wished: { stroke: 'lake', width: 1.8, dash: 'long' },
  strong: { stroke: 'ink-2', width: 3.2, dash: 'solid' },
} as const;

/** A quadratic curve as the cubic that figures know. */
function curve({ at }: Pen, [ax, ay]: readonly [number, number], [cx, cy]: readonly [number, number], [bx, by]: readonly [number, number]) {
  const third = (from: number, control: number): number => from + (2 / 3) * (control - from);
  return [at(ax, ay), at(third(ax, cx), third(ay, cy)), at(third(bx, cx), third(by, cy)), at(bx, by)] as const;
}

function linkShapes(drawing: Drawing, pen: Pen): readonly SceneShape[] {
  const { scene, links, from, to, x, y, cx, cy } = drawing;
  const order = { weak: 0, wished: 1, strong: 2 };
  const shapes = links.map((link, i) => {
    const { strength } = scene.links[link] as Scene['links'][number];
    const [a, b] = [from[i] as number, to[i] as number];
    const points = curve(pen, [x[a] as number, y[a] as number], [cx[i] as number, cy[i] as number], [x[b] as number, y[b] as number]);
    const style = STROKES[strength];
    return { rank: order[strength], shape: { shape: 'curve', points, ...style, width: round(style.width * pen.mark) } satisfies SceneShape };
  });
  return shapes.toSorted((one, other) => one.rank - other.rank).map(({ shape }) => shape);
}

function suggestedShapes({ index, x, y }: Drawing, pen: Pen, suggested: SceneMarks['suggested']): readonly SceneShape[] {
  return suggested.flatMap(({ from, to }): SceneShape[] => {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined) return [];
    const [ax, ay, bx, by] = [x[a], y[a], x[b], y[b]] as [number, number, number, number];
    return [{ shape: 'curve', points: curve(pen, [ax, ay], bowOf(ax, ay, bx, by, 1), [bx, by]), stroke: 'berry', dash: 'dashed', width: round(2.4 * pen.mark) }];
  });
}

function nodeShape({ at: [x, y], r, sector }: SceneNode, { at, mark, k }: Pen): SceneShape {
  const size = r * mark;
  const style = sector === ''
    ? { fill: 'sheet', stroke: 'ink-2', width: round(2 * mark), dash: 'dashed' } as const
    : { fill: sector, stroke: 'sheet', width: round(2 * mark) } as const;
  if (sector === 'private') {
    const half = squareHalf(size);
    const [px, py] = at(x, y);
    return { shape: 'rect', at: [round(px - half), round(py - half)], size: [round(2 * half), round(2 * half)], radius: 1.5, ...style };
  }
  const corners = cornersOf(sector, x, y, size / k);
  if (corners) return { shape: 'line', closed: true, points: corners.map(([px, py]) => at(px, py)), ...style };
  return { shape: 'circle', at: at(x, y), r: round(size), ...style };
}

function wordShapes({ words }: AllPlaces, { at, type }: Pen): readonly SceneShape[] {
  return words.map(({ kind, text, x, y }): SceneShape => ({
    shape: 'text', at: at(x, y), text, halo: true, ...(kind === 'ring'
      ? { size: round(RING_WORD * type), fill: 'ink-3' }
      : { size: round(GROUP_WORD * type), fill: 'ink-2', face: 'serif', weight: 'bold' }),
  }));
}

/** From a node to a name that found no room beside it. */
function leaderShapes({ x, y }: Drawing, { places }: AllPlaces, { at }: Pen): readonly SceneShape[] {
  return places.flatMap((place, i): SceneShape[] => {
    if (place?.side !== AWAY) return [];
    const [nx, ny] = [x[i] as number, y[i] as number];
    const [left, top, right, bottom] = place.box;
    return [{ shape: 'line', points: [at(nx, ny), at(Math.max(left, Math.min(nx, right)), Math.max(top, Math.min(ny, bottom)))], stroke: 'edge', width: 1 }];
  });
}

function labelShape({ isMain }: SceneNode, place: LabelPlace | null, { at, type }: Pen): readonly SceneShape[] {
  if (!place) return [];
  return [{
    shape: 'text',
    at: at(place.x, place.y),
    text: place.lines.join('\n'),
    anchor: place.anchor,
    size: round(labelSize({ isMain }) * type),
    halo: true,
    ...(isMain && { weight: 'bold' }),
  }];
}
