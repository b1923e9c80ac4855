import type { Id } from '@/blockkit';
import type { Point } from '../model';
import { compileScene, type Drawing, moveNodes } from './drawing';
import { bowOf } from './geometry';
import { type Frame, type Look, paintAway, paintScene } from './paint';
import type { SceneTheme } from './theme';
import { NO_MARKS, type Scene, type SceneMarks, type Viewport } from './types';

const EMPTY: Scene = { nodes: [], links: [], ground: 'none', ringNames: ['', '', ''], groups: [], photo: null };
/** Of a layout's move to its places, ms. */
const TRANSITION = 500;

/** What a gesture under way draws over the picture. */
export type Overlay =
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point }
  /** A link being drawn, from a node to a point or to another node. */
  | { readonly kind: 'band'; readonly from: number; readonly to: Point; readonly target: number };

const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Paints one canvas at most once a frame from what it is told. Knows nothing of gestures. */
export class Stage {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private theme: SceneTheme;
  private marks: SceneMarks = NO_MARKS;
  private photo: { readonly src: string; readonly image: ImageBitmap } | null = null;
  /** Where nodes are heading, and where they are drawn now. */
  private drawing: Drawing = compileScene(EMPTY);
  private shown: Drawing = this.drawing;
  private moves: ReadonlyMap<number, Point> = new Map();
  private overlay: Overlay | null = null;
  private viewport: Viewport = { k: 1, x: 0, y: 0 };
  private width = 0;
  private height = 0;
  private ratio = 1;
  private asked = 0;
  private transition = 0;

  constructor(canvas: HTMLCanvasElement, theme: SceneTheme) {
    this.canvas = canvas;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('The browser has no canvas');
    this.context = context;
    this.theme = theme;
  }

  /** The drawing as it is seen now: dragged nodes where they are dragged to. */
  get now(): Drawing {
    return this.shown;
  }

  get look(): Look {
    return { drawing: this.drawing, marks: this.marks, theme: this.theme, photo: this.photo?.image ?? null, away: new Set() };
  }

  get size(): readonly [width: number, height: number] {
    return [this.width, this.height];
  }

  setTheme(theme: SceneTheme): void {
    this.theme = theme;
    this.ask();
  }

  setMarks(marks: SceneMarks): void {
    this.marks = marks;
    this.ask();
  }

  /** Draws a new scene. Nodes that stand somewhere else than they are drawn go there in half a second, if `animate`. */
  setScene(scene: Scene, animate: boolean): void {
    const before = this.shown;
    this.moves = new Map();
    cancelAnimationFrame(this.transition);
    this.drawing = compileScene(scene);
    this.shown = this.drawing;
    this.loadPhoto();
    const from = new Map<number, Point>();
    if (animate) {
      scene.nodes.forEach(({ id, at }, i) => {
        const old = before.index.get(id);
        if (old === undefined) return;
        const [x, y] = [before.x[old] as number, before.y[old] as number];
        if (Math.hypot(x - at[0], y - at[1]) > 0.5) from.set(i, [x, y]);
      });
    }
    if (from.size > 0) this.animate(from);
    this.ask();
  }

  private animate(from: ReadonlyMap<number, Point>): void {
    const target = this.drawing;
    const began = performance.now();
    const step = (): void => {
      const share = ease(Math.min(1, (performance.now() - began) / TRANSITION));
      if (share >= 1) {
        this.shown = target;
      } else {
        const moves = new Map<number, Point>();
        for (const [i, [x, y]] of from) moves.set(i, [x + ((target.x[i] as number) - x) * share, y + ((target.y[i] as number) - y) * share]);
        this.shown = moveNodes(target, moves);
        this.transition = requestAnimationFrame(step);
      }
      this.ask();
    };
    step();
  }

  private loadPhoto(): void {
    const src = this.drawing.scene.photo?.src ?? '';
    if (src === (this.photo?.src ?? '')) return;
    this.photo?.image.close();
    this.photo = null;
    if (src === '') return;
    fetch(src)
      .then((answer) => answer.blob())
      .then((blob) => createImageBitmap(blob))
      .then((image) => {
        if (this.drawing.scene.photo?.src !== src) return;
        this.photo = { src, image };
        this.ask();
      })
      .catch(() => undefined);
  }

  setViewport(viewport: Viewport): void {
    this.viewport = viewport;
    this.ask();
  }

  /** CSS pixels, and device pixels to each. */
  resize(width: number, height: number, ratio: number): void {
    if (width === this.width && height === this.height && ratio === this.ratio) return;
    [this.width, this.height, this.ratio] = [width, height, ratio];
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    // An emptied canvas is filled in the same frame.
    this.paint();
  }

  /** Nodes drawn at these places until the next scene. */
  move(moves: ReadonlyMap<number, Point>): void {
    this.moves = moves;
    this.shown = moves.size > 0 ? moveNodes(this.drawing, moves) : this.drawing;
    this.ask();
  }

  setOverlay(overlay: Overlay | null): void {
    this.overlay = overlay;
    this.ask();
  }

  /** Paints in the next frame. */
  ask(): void {
    if (this.asked === 0) this.asked = requestAnimationFrame(() => this.paint());
  }

  stop(): void {
    cancelAnimationFrame(this.asked);
    cancelAnimationFrame(this.transition);
    this.photo?.image.close();
  }

  private paint(): void {
    this.asked = 0;
    if (this.width === 0 || this.height === 0) return;
    const { context, width, height, viewport } = this;
    const frame: Frame = { viewport, width, height };
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    const away = new Set(this.moves.keys());
    const look: Look = { ...this.look, drawing: this.shown, away };
    paintScene(context, look, frame);
    if (away.size > 0) paintAway(context, look, frame, this.shown);
    if (this.overlay) this.paintOverlay(this.overlay);
  }

  private paintOverlay(overlay: Overlay): void {
    const { context, theme, viewport: { k, x, y }, shown } = this;
    context.strokeStyle = theme.lake;
    if (overlay.kind === 'box') {
      const [fx, fy] = overlay.from;
      const [tx, ty] = overlay.to;
      context.fillStyle = theme.wash;
      context.globalAlpha = 0.5;
      context.fillRect(fx, fy, tx - fx, ty - fy);
      context.globalAlpha = 1;
      context.lineWidth = 1.5;
      context.strokeRect(fx, fy, tx - fx, ty - fy);
      return;
    }
    const ax = shown.x[overlay.from] as number;
    const ay = shown.y[overlay.from] as number;
    const [bx, by] = overlay.target < 0 ? overlay.to : [shown.x[overlay.target] as number, shown.y[overlay.target] as number];
    const [mx, my] = bowOf(ax, ay, bx, by);
    context.beginPath();
    context.moveTo(ax * k + x, ay * k + y);
    context.quadraticCurveTo(mx * k + x, my * k + y, bx * k + x, by * k + y);
    context.lineWidth = 2.5;
    context.stroke();
    context.beginPath();
    const radius = overlay.target < 0 ? 5 : (shown.r[overlay.target] as number) * k + 9;
    context.arc(bx * k + x, by * k + y, radius, 0, 2 * Math.PI);
    context.stroke();
  }

  /** Ids of nodes by their indices. */
  idsOf(nodes: Iterable<number>): readonly Id[] {
    return Array.from(nodes, (node) => this.drawing.scene.nodes[node]?.id ?? '').filter((id) => id !== '');
  }
}
