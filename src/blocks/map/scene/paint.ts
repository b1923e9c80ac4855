import type { Id } from '@/blockkit';
import { RING_RADII } from '../model';
import type { Drawing } from './drawing';
import { bowOf, cornersOf, squareHalf } from './geometry';
import { GROUP_WORD, groupHulls, RING_WORD } from './groundWords';
import { type Labels, labelsAt } from './labelsAt';
import { AWAY, LEADING, type LabelPlace } from './placeLabels';
import { labelSize, markScale, typeScale } from './sizes';
import type { SceneTheme } from './theme';
import type { SceneMarks, SceneNode, Viewport } from './types';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Lists of families as canvases want them. */
export interface Faces {
  readonly sans: string;
  readonly serif: string;
}

export const PAGE_FACES: Faces = { sans: 'Commissioner, "Segoe UI", system-ui, sans-serif', serif: 'Literata, Georgia, serif' };
/** How much is left of what the focus leaves out. */
const FAINT = 0.16;

export interface Frame {
  readonly viewport: Viewport;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to the CSS pixel. */
  readonly ratio: number;
}

/** What is drawn and how: nothing of it changes between frames of a pan or a zoom. */
export interface Look {
  readonly drawing: Drawing;
  readonly marks: SceneMarks;
  readonly theme: SceneTheme;
  readonly photo: ImageBitmap | null;
  readonly faces: Faces;
  /** Actors being dragged: they and their links are drawn apart. */
  readonly away: ReadonlySet<number>;
  /** Where names stand, if somebody else has worked it out. */
  readonly labels?: Labels;
}

interface Pen {
  readonly context: Context;
  readonly look: Look;
  readonly k: number;
  readonly ox: number;
  readonly oy: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** CSS pixels to the unit of nodes and strokes, and of type. */
  readonly mark: number;
  readonly type: number;
}

const penOf = (context: Context, look: Look, { viewport: { k, x, y }, width, height, ratio }: Frame): Pen =>
  ({ context, look, k, ox: x, oy: y, width, height, ratio, mark: markScale(k), type: typeScale(k) });

/** The ground, all links, nodes and names but those away; if `isPlain`, without words. The context is in CSS pixels. */
export function paintScene(context: Context, look: Look, frame: Frame, isPlain = false): void {
  const pen = penOf(context, look, frame);
  const { theme, drawing: { scene } } = look;
  context.globalAlpha = 1;
  context.fillStyle = scene.ground === 'rings' ? theme.paper : theme.sheet;
  context.fillRect(0, 0, frame.width, frame.height);
  paintGround(pen);
  paintGroups(pen);
  const { length } = look.drawing.links;
  paintLinks(pen, length, (slot) => slot, (slot) => !look.away.has(look.drawing.from[slot] as number) && !look.away.has(look.drawing.to[slot] as number));
  paintSuggested(pen);
  if (!isPlain) paintWords(pen);
  const count = scene.nodes.length;
  paintNodes(pen, count, (slot) => slot, (node) => !look.away.has(node));
  if (!isPlain) paintLabels(pen, count, (slot) => slot, (node) => !look.away.has(node));
}

/** Only what is away: the dragged actors where they are now, with their links and names. */
export function paintAway(context: Context, look: Look, frame: Frame): void {
  const pen = penOf(context, look, frame);
  const { drawing: moved } = look;
  const nodes = [...look.away];
  const links = new Set<number>();
  for (const node of nodes) for (let at = moved.starts[node] as number; at < (moved.starts[node + 1] as number); at++) links.add(moved.incident[at] as number);
  const list = [...links];
  paintLinks(pen, list.length, (slot) => list[slot] as number, () => true);
  // Over the lines again: the ends that stay.
  const ends = [...new Set(list.flatMap((link) => [moved.from[link] as number, moved.to[link] as number]))].filter((node) => !look.away.has(node));
  paintNodes(pen, ends.length, (slot) => ends[slot] as number, () => true);
  paintNodes(pen, nodes.length, (slot) => nodes[slot] as number, () => true);
  paintLabels(pen, nodes.length, (slot) => nodes[slot] as number, () => true);
}

/**
 * The actor under the pointer: its edge, and its name if it has none.
 * @param isKnown Whether it is known where names stand; else the name is drawn anyhow when type is small.
 */
export function paintHovered(context: Context, look: Look, frame: Frame, node: number, isKnown: boolean): void {
  const pen = penOf(context, look, frame);
  const { k, ox, oy, mark, type } = pen;
  const { drawing, theme, faces } = look;
  const { label, isMain } = drawing.scene.nodes[node] as SceneNode;
  const radius = (drawing.r[node] as number) * mark;
  const px = (drawing.x[node] as number) * k + ox;
  const py = (drawing.y[node] as number) * k + oy;
  context.beginPath();
  context.arc(px, py, radius + 5, 0, 2 * Math.PI);
  context.strokeStyle = theme.ink2;
  context.lineWidth = 1.5;
  context.stroke();
  if (isKnown ? labelsAt(drawing.base ?? drawing, k).places[node] : k > NAMED_FROM) return;
  const size = labelSize({ isMain }) * type;
  context.font = `${isMain ? 640 : 500} ${size}px ${faces.sans}`;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 6;
  const lines = drawing.waysOf(node)[0] ?? [label];
  paintLabel(pen, { lines, anchor: 'start' }, px + radius + 9, py + size * 0.34, size * LEADING);
}

function paintGround({ context, look: { theme, photo, drawing: { scene } }, k, ox, oy }: Pen): void {
  if (scene.ground === 'rings') {
    context.beginPath();
    context.arc(ox, oy, RING_RADII[2] * k, 0, 2 * Math.PI);
    context.fillStyle = theme.sheet;
    context.fill();
  }
  if (photo && scene.photo) {
    const wide = scene.photo.width * k;
    const tall = (wide * photo.height) / (photo.width || 1);
    context.drawImage(photo, ox - wide / 2, oy - tall / 2, wide, tall);
  }
  if (scene.ground !== 'rings') return;
  context.strokeStyle = theme.rule;
  context.lineWidth = 1.2;
  for (const radius of RING_RADII) {
    context.beginPath();
    context.arc(ox, oy, radius * k, 0, 2 * Math.PI);
    context.stroke();
  }
}

function paintGroups({ context, look: { theme, drawing }, k, ox, oy }: Pen): void {
  for (const { hull } of groupHulls(drawing)) {
    context.beginPath();
    for (const { x, y, r, from, to } of hull.arcs) context.arc(ox + x * k, oy + y * k, r * k, from, to);
    context.closePath();
    context.fillStyle = theme.wash;
    context.globalAlpha = 0.5;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = theme.edge;
    context.lineWidth = 1.25;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** Names of rings and groups. */
function paintWords({ context, look: { theme, drawing, faces, labels }, k, ox, oy, type }: Pen): void {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = theme.sheet;
  for (const { kind, text, x, box } of (labels ?? labelsAt(drawing.base ?? drawing, k)).ground) {
    const size = (kind === 'ring' ? RING_WORD : GROUP_WORD) * type;
    context.font = kind === 'ring' ? `500 ${size}px ${faces.sans}` : `600 ${size}px ${faces.serif}`;
    const px = ox + x * k;
    // The middle of the letters stays where it is while type keeps its size.
    const py = oy + ((box[1] + box[3]) / 2) * k + size * 0.34;
    context.lineWidth = 6;
    context.strokeText(text, px, py);
    context.fillStyle = kind === 'ring' ? theme.ink3 : theme.ink2;
    context.fillText(text, px, py);
  }
}

type Style = 'strong' | 'weak' | 'wished';

/** From this zoom on nearly everybody has a name of their own. */
const NAMED_FROM = 0.95;

interface Stroke {
  readonly width: number;
  /** Lengths of strokes and gaps at width 1 of the marks; null = a whole line. */
  readonly dash: readonly [on: number, off: number] | null;
  readonly colour: (theme: SceneTheme) => string;
  readonly alpha: number;
}

const STROKES: Readonly<Record<Style, Stroke>> = {
  weak: { width: 1.4, dash: [1.4, 3.4], colour: ({ ink3 }) => ink3, alpha: 1 },
  wished: { width: 2, dash: [11, 7], colour: ({ lake }) => lake, alpha: 0.9 },
  strong: { width: 3.2, dash: null, colour: ({ ink2 }) => ink2, alpha: 0.8 },
};
const STYLES = ['weak', 'wished', 'strong'] as const;

/** Lines shorter than this in CSS pixels are drawn straight: their bow is not seen. */
const STRAIGHT = 30;
/** Below this zoom dots and dashes would be finer than the eye. */
const DASHED_FROM = 0.3;
/** More dots than this in the window are a grey mist and cost more than all else: weak links are thin lines then. */
const MOST_DOTS = 16_000;

/** How many units of weak links a drawing has. */
function weakLength(drawing: Drawing): number {
  const { links, scene, from, to, x, y } = drawing.base ?? drawing;
  let known = weakLengths.get(links);
  if (known === undefined) {
    known = 0;
    for (let i = 0; i < links.length; i++) {
      if (scene.links[links[i] as number]?.strength !== 'weak') continue;
      const [a, b] = [from[i] as number, to[i] as number];
      known += Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
    }
    weakLengths.set(links, known);
  }
  return known;
}

const weakLengths = new WeakMap<readonly number[], number>();

/** Whether weak links are dotted at this zoom: the same wherever the window is. */
function isDotted({ look: { drawing }, k, width, height, mark }: Pen): boolean {
  if (k < DASHED_FROM) return false;
  const [left, top, right, bottom] = drawing.bounds;
  const seen = Math.min(1, (width * height) / ((right - left) * (bottom - top) * k * k));
  return (weakLength(drawing) * k * seen) / (4.8 * mark) <= MOST_DOTS;
}

/** Corners of curves in a row: from x, y, control x, y, to x, y. */
type Curves = number[];

function paintLinks(pen: Pen, count: number, at: (slot: number) => number, isHere: (link: number) => boolean): void {
  const { look: { drawing, marks }, k, ox, oy, width, height } = pen;
  const { from, to, x, y, cx, cy, scene, links } = drawing;
  const one = marks.selected.size === 1 ? drawing.index.get([...marks.selected][0] as Id) : undefined;
  const batches: Record<Style, Curves>[] = [0, 1, 2].map(() => ({ weak: [], wished: [], strong: [] }));
  for (let slot = 0; slot < count; slot++) {
    const link = at(slot);
    if (!isHere(link)) continue;
    const a = from[link] as number;
    const b = to[link] as number;
    const ax = (x[a] as number) * k + ox;
    const ay = (y[a] as number) * k + oy;
    const bx = (x[b] as number) * k + ox;
    const by = (y[b] as number) * k + oy;
    const mx = (cx[link] as number) * k + ox;
    const my = (cy[link] as number) * k + oy;
    if ((ax < -4 && bx < -4 && mx < -4) || (ay < -4 && by < -4 && my < -4) || (ax > width + 4 && bx > width + 4 && mx > width + 4) || (ay > height + 4 && by > height + 4 && my > height + 4)) continue;
    const { id, strength } = scene.links[links[link] as number] as (typeof scene.links)[number];
    const isOn = marks.selected.has(id) || a === one || b === one;
    const isFaint = !isOn && marks.focus !== null && !(marks.focus.has((scene.nodes[a] as SceneNode).id) && marks.focus.has((scene.nodes[b] as SceneNode).id));
    (batches[isFaint ? 0 : isOn ? 2 : 1] as Record<Style, Curves>)[strength].push(ax, ay, mx, my, bx, by);
  }
  const areDotted = isDotted(pen);
  batches.forEach((batch, level) => {
    for (const style of STYLES) paintCurves(pen, batch[style], STROKES[style], level, areDotted);
  });
  pen.context.globalAlpha = 1;
}

/** @param level 0 faint, 1 as ever, 2 picked. */
function paintCurves(pen: Pen, curves: Curves, { width, dash, colour, alpha }: Stroke, level: number, areDotted: boolean): void {
  if (curves.length === 0) return;
  const { context, look: { theme }, mark, ratio } = pen;
  context.strokeStyle = level === 2 ? theme.lake : colour(theme);
  context.fillStyle = context.strokeStyle;
  context.globalAlpha = level === 0 ? FAINT : level === 2 ? 1 : alpha;
  context.lineCap = 'butt';
  const wide = (level === 2 ? width + 0.8 : width) * mark;
  if (dash && areDotted) {
    for (let i = 0; i < curves.length; i += 6) paintDashes(pen, curves, i, wide, dash[0] * mark, dash[1] * mark);
    return;
  }
  // Thinner than a pixel lines cost a tenth; a mist of weak links needs no more.
  const thin = dash && level < 2 ? Math.min(wide, 1 / ratio) : wide;
  context.lineWidth = thin;
  if (dash && thin < wide) context.globalAlpha *= 0.75;
  const isHair = thin * ratio <= 1;
  // Many thick lines in one path take far longer than one by one; hairlines do not.
  if (isHair) context.beginPath();
  for (let i = 0; i < curves.length; i += 6) {
    if (!isHair) context.beginPath();
    const [ax, ay, mx, my, bx, by] = [curves[i], curves[i + 1], curves[i + 2], curves[i + 3], curves[i + 4], curves[i + 5]] as [number, number, number, number, number, number];
    context.moveTo(ax, ay);
    if (Math.abs(ax - bx) + Math.abs(ay - by) < STRAIGHT) context.lineTo(bx, by);
    else context.quadraticCurveTo(mx, my, bx, by);
    if (!isHair) context.stroke();
  }
  if (isHair) context.stroke();
}

/** Dots from this size on are round, in device pixels. */
const ROUND_FROM = 3.6;

/** Dots or dashes along one curve, made by hand: the canvas' own dashes take ten times as long. */
function paintDashes({ context, width, height, ratio }: Pen, curves: Curves, i: number, wide: number, on: number, off: number): void {
  const [ax, ay, mx, my, bx, by] = [curves[i], curves[i + 1], curves[i + 2], curves[i + 3], curves[i + 4], curves[i + 5]] as [number, number, number, number, number, number];
  const length = (Math.hypot(bx - ax, by - ay) + Math.hypot(mx - ax, my - ay) + Math.hypot(bx - mx, by - my)) / 2;
  const steps = Math.max(1, Math.round(length / (on + off)));
  const isDot = on < 2 * wide;
  const isRound = isDot && wide * ratio >= ROUND_FROM;
  const half = on / 2 / length;
  context.beginPath();
  for (let step = 0; step < steps; step++) {
    const t = (step + 0.5) / steps;
    const u = 1 - t;
    const px = u * u * ax + 2 * u * t * mx + t * t * bx;
    const py = u * u * ay + 2 * u * t * my + t * t * by;
    if (px < -20 || py < -20 || px > width + 20 || py > height + 20) continue;
    if (isRound) {
      context.moveTo(px + wide / 2, py);
      context.arc(px, py, wide / 2, 0, 2 * Math.PI);
    } else if (isDot) {
      context.rect(px - wide / 2, py - wide / 2, wide, wide);
    } else {
      const tx = 2 * half * (u * (mx - ax) + t * (bx - mx));
      const ty = 2 * half * (u * (my - ay) + t * (by - my));
      context.moveTo(px - tx, py - ty);
      context.lineTo(px + tx, py + ty);
    }
  }
  if (isDot) {
    context.fill();
    return;
  }
  context.lineWidth = wide;
  context.stroke();
}

function paintSuggested(pen: Pen): void {
  const { context, look: { drawing, marks, theme, away }, k, ox, oy, mark } = pen;
  if (marks.suggested.length === 0) return;
  const curves: Curves = [];
  for (const { from, to } of marks.suggested) {
    const [a, b] = [drawing.index.get(from), drawing.index.get(to)];
    if (a === undefined || b === undefined || away.has(a) || away.has(b)) continue;
    const [ax, ay, bx, by] = [drawing.x[a], drawing.y[a], drawing.x[b], drawing.y[b]] as [number, number, number, number];
    const [mx, my] = bowOf(ax, ay, bx, by, 1);
    curves.push(ax * k + ox, ay * k + oy, mx * k + ox, my * k + oy, bx * k + ox, by * k + oy);
  }
  context.strokeStyle = theme.berry;
  context.lineCap = 'butt';
  for (let i = 0; i < curves.length; i += 6) paintDashes(pen, curves, i, 2.4 * mark, 9 * mark, 7 * mark);
}

const SHAPES = ['public', 'private', 'third', 'other', ''] as const;

function paintNodes({ context, look: { drawing, marks, theme }, k, ox, oy, width, height, mark }: Pen, count: number, at: (slot: number) => number, isHere: (node: number) => boolean): void {
  const { x, y, r, scene: { nodes } } = drawing;
  const bold: Record<string, Path2D> = {};
  const faint: Record<string, Path2D> = {};
  const rings = new Path2D();
  let isAnySelected = false;
  for (let slot = 0; slot < count; slot++) {
    const i = at(slot);
    if (!isHere(i)) continue;
    const px = (x[i] as number) * k + ox;
    const py = (y[i] as number) * k + oy;
    const radius = (r[i] as number) * mark;
    if (px < -radius * 2 || py < -radius * 2 || px > width + radius * 2 || py > height + radius * 2) continue;
    const { id, sector } = nodes[i] as SceneNode;
    const isOn = marks.selected.has(id);
    const batch = marks.focus === null || marks.focus.has(id) || isOn ? bold : faint;
    addNode((batch[sector] ??= new Path2D()), sector, px, py, radius);
    if (!isOn) continue;
    isAnySelected = true;
    const ring = radius + 9 * Math.max(0.7, Math.min(mark, 1.2));
    rings.moveTo(px + ring, py);
    rings.arc(px, py, ring, 0, 2 * Math.PI);
  }
  for (const [batch, alpha] of [[faint, FAINT + 0.08], [bold, 1]] as const) {
    context.globalAlpha = alpha;
    for (const sector of SHAPES) {
      const path = batch[sector];
      if (!path) continue;
      context.fillStyle = sector === '' ? theme.sheet : theme[sector];
      if (sector === '') {
        context.fill(path);
        context.strokeStyle = theme.ink2;
        context.lineWidth = 2 * mark;
        context.setLineDash([3.4 * mark, 2.6 * mark]);
        context.stroke(path);
        context.setLineDash([]);
        continue;
      }
      // An edge of the page's colour parts a node from its lines.
      if (mark > 0.4) {
        context.strokeStyle = theme.sheet;
        context.lineWidth = 2.5 * 2 * mark;
        context.lineJoin = 'round';
        context.stroke(path);
      }
      context.fill(path);
    }
  }
  context.globalAlpha = 1;
  if (!isAnySelected) return;
  context.strokeStyle = theme.lake;
  context.lineWidth = 3 * Math.max(0.7, Math.min(mark, 1.2));
  context.stroke(rings);
}

function addNode(path: Path2D, sector: string, x: number, y: number, r: number): void {
  const corners = cornersOf(sector, x, y, r);
  if (corners) {
    corners.forEach(([px, py], index) => (index === 0 ? path.moveTo(px, py) : path.lineTo(px, py)));
    path.closePath();
  } else if (sector === 'private') {
    const half = squareHalf(r);
    path.rect(x - half, y - half, 2 * half, 2 * half);
  } else {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function paintLabels(pen: Pen, count: number, at: (slot: number) => number, isHere: (node: number) => boolean): void {
  const { context, look: { drawing, marks, labels, faces }, k, ox, oy, width, height, type } = pen;
  const { x, y, scene: { nodes } } = drawing;
  const base = drawing.base ?? drawing;
  const { places, unit } = labels ?? labelsAt(base, k);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const isBold of [false, true]) {
    context.font = `${isBold ? 640 : 500} ${labelSize({ isMain: isBold }) * type}px ${faces.sans}`;
    context.lineWidth = 4 * Math.min(type, 1.2);
    for (let slot = 0; slot < count; slot++) {
      const i = at(slot);
      const place = places[i];
      const node = nodes[i] as SceneNode;
      if (!place || node.isMain !== isBold || !isHere(i)) continue;
      const px = (x[i] as number) * k + ox;
      const py = (y[i] as number) * k + oy;
      if (px < -240 || py < -60 || px > width + 240 || py > height + 60) continue;
      context.globalAlpha = marks.focus === null || marks.focus.has(node.id) || marks.selected.has(node.id) ? 1 : FAINT + 0.1;
      if (place.side === AWAY) paintLeader(pen, place, base.x[i] as number, base.y[i] as number, px, py, unit);
      paintLabel(pen, place, px + (place.x - (base.x[i] as number)) * unit, py + (place.y - (base.y[i] as number)) * unit, labelSize(node) * type * LEADING);
    }
  }
  context.globalAlpha = 1;
}

/** A thin line from a node to a name that found no room beside it. */
function paintLeader({ context, look: { theme } }: Pen, { box }: LabelPlace, x: number, y: number, px: number, py: number, unit: number): void {
  context.beginPath();
  context.moveTo(px, py);
  context.lineTo(px + (Math.max(box[0], Math.min(x, box[2])) - x) * unit, py + (Math.max(box[1], Math.min(y, box[3])) - y) * unit);
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = theme.edge;
  context.stroke();
  context.restore();
}

function paintLabel({ context, look: { theme, drawing: { scene } }, k, ox, oy }: Pen, { lines, anchor }: Pick<LabelPlace, 'lines' | 'anchor'>, x: number, y: number, leading: number): void {
  const isOnDisc = scene.ground !== 'rings' || Math.hypot(x - ox, y - oy) < RING_RADII[2] * k;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.strokeStyle = isOnDisc ? theme.sheet : theme.paper;
  context.fillStyle = theme.ink;
  lines.forEach((line, index) => context.strokeText(line, x, y + index * leading));
  lines.forEach((line, index) => context.fillText(line, x, y + index * leading));
}
