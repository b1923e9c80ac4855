import type { Id } from '@/blockkit';
import type { Drawing } from '../drawing';
import { bowOf } from '../geometry';
import type { SceneTheme } from '../theme';
import type { SceneNode } from '../types';
import { FAINT, type Pen } from './pen';

type Style = 'strong' | 'weak' | 'wished';

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

export function paintLinks(pen: Pen, count: number, at: (slot: number) => number, isHere: (link: number) => boolean): void {
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

export function paintSuggested(pen: Pen): void {
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
