import type { Id } from '@/blockkit';
import type { Point } from '../model';
import { BackPainter } from './backPainter';
import { compileScene, type Drawing, moveNodes } from './drawing';
import { type Labels, unitAt } from './labelsAt';
import { type Overlay, paintOverlay } from './overlay';
import { type Frame, type Look, PAGE_FACES, paintAway, paintHovered, paintScene } from './paint';
import { PictureLayers } from './pictureLayers';
import type { LabelPlace } from './placeLabels';
import type { SceneTheme } from './theme';
import { NO_MARKS, type Scene, type SceneMarks, type Viewport } from './types';

const EMPTY: Scene = { nodes: [], links: [], ground: 'none', ringNames: ['', '', ''], groups: [], photo: null };
/** Of a layout's move to its places, ms. */
const TRANSITION = 500;
/** Scenes with more nodes or links are painted by a worker. */
const MANY_NODES = 150;
const MANY_LINKS = 400;
/** A worker's picture is so much larger than the canvas on every side, CSS pixels, and painted anew when less is left. */
const MARGIN = 96;
const LEAST_MARGIN = 24;
/** So long after the last move a picture is painted for exactly this place, ms. */
const REST = 120;
/** While zooming, the last picture is shown larger or smaller up to so many times, as long as it covers this much of the canvas. */
const STRETCH = 2;
const LEAST_SHARE = 0.25;
/** In large scenes no more than this many nodes glide to their places. */
const MOST_GLIDING = 120;

const canPaintBack = typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined' && 'transferToImageBitmap' in OffscreenCanvas.prototype;

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
  /** Nodes on their way: drawn over the rest. */
  private apart: ReadonlySet<number> = new Set();
  /** Under the pointer, or -1: its name is shown if there was no room for it. */
  private hovered = -1;
  private overlay: Overlay | null = null;
  private back: { readonly painter: BackPainter; readonly layers: PictureLayers } | null = null;
  private rest = 0;
  /** When the zoom last changed, ms. */
  private zoomedAt = -Infinity;
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
    return { drawing: this.drawing, marks: this.marks, theme: this.theme, photo: this.photo?.image ?? null, faces: PAGE_FACES, away: new Set() };
  }

  get size(): readonly [width: number, height: number] {
    return [this.width, this.height];
  }

  setTheme(theme: SceneTheme): void {
    this.theme = theme;
    this.back?.painter.setTheme(theme);
    this.ask();
  }

  setMarks(marks: SceneMarks): void {
    this.marks = marks;
    this.back?.painter.setMarks(marks);
    this.ask();
  }

  /** Draws a new scene. Nodes that stand somewhere else than they are drawn go there in half a second, if `animate`. */
  setScene(scene: Scene, animate: boolean): void {
    const before = this.shown;
    this.apart = new Set();
    cancelAnimationFrame(this.transition);
    this.drawing = compileScene(scene, this.drawing);
    this.shown = this.drawing;
    this.choosePainter();
    this.back?.painter.setScene(scene, this.drawing.bounds);
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
    if (from.size > 0 && (!this.back || from.size <= MOST_GLIDING)) this.animate(from);
    this.ask();
  }

  private choosePainter(): void {
    const { nodes, links } = this.drawing.scene;
    const isLarge = canPaintBack && (nodes.length > MANY_NODES || links.length > MANY_LINKS);
    if (isLarge === (this.back !== null)) return;
    this.stopBack();
    if (isLarge) this.startBack();
    this.canvas.hidden = isLarge;
    this.photo?.image.close();
    this.photo = null;
    this.back?.painter.setTheme(this.theme);
    this.back?.painter.setMarks(this.marks);
  }

  private startBack(): void {
    const layers = new PictureLayers(this.canvas);
    layers.resize(this.width, this.height, this.ratio);
    const painter = new BackPainter({
      showPicture: (picture) => layers.showPicture(picture),
      showOverview: (picture) => layers.showOverview(picture),
      onNews: () => this.ask(),
    });
    this.back = { painter, layers };
  }

  private stopBack(): void {
    clearTimeout(this.rest);
    this.back?.painter.stop();
    this.back?.layers.remove();
    this.back = null;
  }

  private animate(from: ReadonlyMap<number, Point>): void {
    const target = this.drawing;
    this.apart = new Set(from.keys());
    const began = performance.now();
    const step = (): void => {
      const share = ease(Math.min(1, (performance.now() - began) / TRANSITION));
      if (share >= 1) {
        this.shown = target;
        this.apart = new Set();
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
    if (src === '') {
      this.back?.painter.setPhoto(null);
      return;
    }
    fetch(src)
      .then((answer) => answer.blob())
      .then((blob) => createImageBitmap(blob))
      .then((image) => {
        if (this.drawing.scene.photo?.src !== src) return;
        this.photo = { src, image };
        if (this.back) void createImageBitmap(image).then((copy) => this.back?.painter.setPhoto(copy));
        this.ask();
      })
      .catch(() => undefined);
  }

  setViewport(viewport: Viewport): void {
    if (viewport.k !== this.viewport.k) this.zoomedAt = performance.now();
    this.viewport = viewport;
    this.ask();
  }

  /** CSS pixels, and device pixels to each. */
  resize(width: number, height: number, ratio: number): void {
    if (width === this.width && height === this.height && ratio === this.ratio) return;
    [this.width, this.height, this.ratio] = [width, height, ratio];
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.back?.layers.resize(width, height, ratio);
    // An emptied canvas is filled in the same frame.
    this.paint();
  }

  /** Nodes drawn at these places until the next scene. */
  move(moves: ReadonlyMap<number, Point>): void {
    this.apart = new Set(moves.keys());
    this.shown = moves.size > 0 ? moveNodes(this.drawing, moves) : this.drawing;
    this.ask();
  }

  setHovered(node: number): void {
    if (node === this.hovered) return;
    this.hovered = node;
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
    this.stopBack();
    this.photo?.image.close();
  }

  private paint(): void {
    this.asked = 0;
    if (this.width === 0 || this.height === 0) return;
    if (this.back) {
      this.paintBack(this.back);
      return;
    }
    const { context, frame } = this;
    const look: Look = { ...this.look, drawing: this.shown, away: this.apart };
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    paintScene(context, look, frame);
    if (this.apart.size > 0) paintAway(context, look, frame);
    this.paintPointed(context);
  }

  private get frame(): Frame {
    return { viewport: this.viewport, width: this.width, height: this.height, ratio: this.ratio };
  }

  private get isHoverShown(): boolean {
    return this.hovered >= 0 && this.hovered < this.shown.x.length && this.overlay?.kind !== 'box';
  }

  /** What the pointer is on, and what it draws. */
  private paintPointed(context: CanvasRenderingContext2D): void {
    if (this.isHoverShown) paintHovered(context, { ...this.look, drawing: this.shown }, this.frame, this.hovered, this.back === null);
    if (this.overlay) paintOverlay(context, this.overlay, this.shown, this.theme, this.viewport);
  }

  /** The worker's last picture where it belongs now, with what is on its way drawn over it; and a wish for the next one. */
  private paintBack({ painter, layers }: NonNullable<Stage['back']>): void {
    const { viewport, theme, drawing: { scene } } = this;
    const { painted } = painter;
    layers.place(viewport, scene.ground === 'rings' ? theme.paper : theme.sheet);
    const away = new Set([...(painted?.places.keys() ?? []), ...this.apart]);
    const isAnything = away.size > 0 || this.isHoverShown || this.overlay !== null;
    layers.draw(isAnything ? (context) => {
      if (away.size > 0) {
        const labels: Labels = { places: this.placesOf(painted?.places), ground: [], unit: unitAt(viewport.k) };
        paintAway(context, { ...this.look, drawing: this.shown, away, labels }, this.frame);
      }
      this.paintPointed(context);
    } : null, this.ratio);
    clearTimeout(this.rest);
    const isUsable = painted?.places.size === this.apart.size && this.doesServe(layers, viewport.k / painted.frame.viewport.k);
    if (isUsable) this.rest = window.setTimeout(() => this.wish(painter), REST);
    else this.wish(painter);
  }

  /** Whether the last picture may slide and stretch along: painting would take the processor from the hand. When all is still it is painted for its place. */
  private doesServe(layers: PictureLayers, stretch: number): boolean {
    if (stretch >= STRETCH || stretch <= 1 / STRETCH) return false;
    const isZooming = performance.now() - this.zoomedAt < REST;
    return isZooming ? layers.shareAt(this.viewport) >= LEAST_SHARE : layers.spareAt(this.viewport) >= LEAST_MARGIN;
  }

  private placesOf(known: ReadonlyMap<number, LabelPlace | null> | undefined): Labels['places'] {
    const places: (LabelPlace | null)[] = [];
    for (const [node, place] of known ?? []) places[node] = place;
    return places;
  }

  private wish(painter: BackPainter): void {
    const { viewport: { k, x, y }, width, height, ratio } = this;
    painter.want({
      frame: { viewport: { k, x: x + MARGIN, y: y + MARGIN }, width: width + 2 * MARGIN, height: height + 2 * MARGIN, ratio },
      away: [...this.apart],
    });
  }

  /** Ids of nodes by their indices. */
  idsOf(nodes: Iterable<number>): readonly Id[] {
    return Array.from(nodes, (node) => this.drawing.scene.nodes[node]?.id ?? '').filter((id) => id !== '');
  }
}
