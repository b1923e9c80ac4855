import { select, type Selection } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity } from 'd3-zoom';
import type { Id } from '@/blockkit';
import { fitView, ZOOM_MOST } from './fit';
import { type Gestures, listenGestures } from './gestures';
import { Minimap } from './minimap';
import { scenePng } from './scenePng';
import { Stage } from './stage';
import { readTheme, watchTheme } from './theme';
import type { MapCanvasProps, MapView, Scene, SceneMarks, Viewport } from './types';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const FONTS = ['500 14px Commissioner', '640 14px Commissioner', '600 14px Literata'];
/** Farther out than the whole drawing nobody needs to go: of the zoom that fits it. */
const LEAST_ZOOM = 0.6;
/** When more than this share of all has moved, the picture is another one, and is fitted anew. */
const ANOTHER_PICTURE = 0.5;

/** The root's type, CSS pixels, at which a pixel of the drawing is a CSS pixel. */
const ROOT_TYPE = 16;

const scaled = ({ k, x, y }: Viewport, by: number): Viewport => ({ k: k * by, x: x * by, y: y * by });

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Joins the stage, gestures, zoom, theme and size of one canvas. */
export class MapController {
  readonly view: MapView;
  private readonly root: HTMLDivElement;
  private readonly props: () => MapCanvasProps;
  private readonly stage: Stage;
  private readonly minimap: Minimap;
  private readonly gestures: Gestures;
  private readonly zoom: ZoomBehavior<HTMLDivElement, unknown>;
  private readonly selection: Selection<HTMLDivElement, unknown, null, undefined>;
  private readonly listeners = new Set<() => void>();
  private readonly ending: (() => void)[] = [];
  private viewport: Viewport = { k: 1, x: 0, y: 0 };
  /** CSS pixels to one of the drawing's: with the root's type, so that a wall scales the map as it scales all else. */
  private scale = 1;
  /** Until somebody pans or zooms, the whole drawing stays in view. */
  private isUntouched = true;
  private isFitting = false;
  private told = 0;

  constructor(root: HTMLDivElement, canvas: HTMLCanvasElement, minimap: HTMLCanvasElement, props: () => MapCanvasProps) {
    this.root = root;
    this.props = props;
    this.stage = new Stage(canvas, readTheme(root));
    this.minimap = new Minimap(minimap);
    this.gestures = listenGestures({ element: root, stage: this.stage, props, viewport: () => this.viewport, scale: () => this.scale });
    this.zoom = zoom<HTMLDivElement, unknown>()
      .filter((event: Event) => this.gestures.mayPan(event))
      .scaleExtent([0.02, ZOOM_MOST])
      .extent(() => [[0, 0], [this.root.clientWidth, this.root.clientHeight]])
      .constrain((transform) => this.keepInSight(transform))
      .on('start', ({ sourceEvent }: { readonly sourceEvent: Event | null }) => root.toggleAttribute('data-panning', sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousedown'))
      .on('end', () => root.removeAttribute('data-panning'))
      .on('zoom', ({ transform: { k, x, y } }: { readonly transform: Viewport }) => this.moved({ k, x, y }));
    this.selection = select(root).call(this.zoom).on('dblclick.zoom', null);
    this.view = this.makeView();
    this.stage.setScene(props().scene, false);
    this.stage.setMarks(props().marks);
    this.watch(minimap);
  }

  private watch(minimap: HTMLCanvasElement): void {
    const { root, stage } = this;
    const resizes = new ResizeObserver(() => this.measure());
    resizes.observe(root);
    const repaint = (): void => stage.ask();
    const stop = new AbortController();
    document.fonts.addEventListener('loadingdone', repaint, { signal: stop.signal });
    Promise.all(FONTS.map((font) => document.fonts.load(font))).then(repaint, repaint);
    minimap.addEventListener('pointerdown', (event) => {
      minimap.setPointerCapture(event.pointerId);
      this.lookFrom(event);
    }, { signal: stop.signal });
    minimap.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0) this.lookFrom(event);
    }, { signal: stop.signal });
    const stopTheme = watchTheme(() => {
      stage.setTheme(readTheme(root));
      this.tellSoon();
    });
    this.ending.push(() => resizes.disconnect(), () => stop.abort(), stopTheme);
    this.measure();
  }

  private makeView(): MapView {
    return {
      getViewport: () => this.viewport,
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
      },
      fit: (ids) => this.fit(ids),
      zoomBy: (factor) => this.zoom.scaleBy(this.selection, factor),
      panBy: (dx, dy) => this.zoom.translateBy(this.selection, dx / this.scale / this.viewport.k, dy / this.scale / this.viewport.k),
      toScene: ([clientX, clientY]) => {
        const { left, top } = this.root.getBoundingClientRect();
        const { k, x, y } = this.viewport;
        return [((clientX - left) / this.scale - x) / k, ((clientY - top) / this.scale - y) / k];
      },
      toCanvas: ([x, y]) => [(x * this.viewport.k + this.viewport.x) * this.scale, (y * this.viewport.k + this.viewport.y) * this.scale],
      isInSight: ([x, y]) => {
        const [width, height] = this.stage.size;
        const [left, top] = [x * this.viewport.k + this.viewport.x, y * this.viewport.k + this.viewport.y];
        return left >= 0 && top >= 0 && left <= width && top <= height;
      },
      toPng: () => scenePng(this.stage.look),
    };
  }

  /** `seen` in CSS pixels, as the zoom counts. */
  private moved(seen: Viewport): void {
    const viewport = scaled(seen, 1 / this.scale);
    this.viewport = viewport;
    if (!this.isFitting) this.isUntouched = false;
    this.stage.setViewport(viewport);
    this.tellSoon();
  }

  private tellSoon(): void {
    if (this.told !== 0) return;
    this.told = requestAnimationFrame(() => {
      this.told = 0;
      this.drawMinimap();
      for (const listener of this.listeners) listener();
    });
  }

  private drawMinimap(): void {
    const { drawing, theme } = this.stage.look;
    this.minimap.update(drawing, theme, this.viewport, ...this.stage.size);
  }

  private lookFrom({ offsetX, offsetY }: PointerEvent): void {
    const at = this.minimap.toScene(offsetX / this.scale, offsetY / this.scale);
    if (at) this.zoom.translateTo(this.selection, ...at);
  }

  /** Some of the drawing always stays in the window, so that nobody is lost on empty paper. */
  private keepInSight(seen: Viewport) {
    const { k, x, y } = scaled(seen, 1 / this.scale);
    const [width, height] = this.stage.size;
    const [left, top, right, bottom] = this.stage.look.drawing.bounds;
    const within = (value: number, least: number, most: number): number => (least > most ? value : Math.max(least, Math.min(most, value)));
    const [spareX, spareY] = [Math.min(160, width / 3), Math.min(160, height / 3)];
    return this.zoomTo({ k, x: within(x, spareX - right * k, width - spareX - left * k), y: within(y, spareY - bottom * k, height - spareY - top * k) });
  }

  private measure(): void {
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_TYPE || 1;
    const isScaled = scale !== this.scale;
    this.scale = scale;
    this.stage.resize(this.root.clientWidth / scale, this.root.clientHeight / scale, Math.min(window.devicePixelRatio || 1, 3) * scale);
    if (isScaled) this.fit();
    else this.refit();
    this.tellSoon();
  }

  private zoomTo(viewport: Viewport) {
    const { k, x, y } = scaled(viewport, this.scale);
    return zoomIdentity.translate(x, y).scale(k);
  }

  /** Fits the whole drawing if that is what is seen anyway. */
  refit(): void {
    if (this.isUntouched) this.fit();
  }

  private fit(ids?: readonly Id[]): void {
    const [width, height] = this.stage.size;
    if (width === 0 || height === 0) return;
    const { insets = NO_INSETS } = this.props();
    const { drawing } = this.stage.look;
    const only = ids?.flatMap((id) => drawing.index.get(id) ?? []);
    const whole = fitView(drawing, width, height, insets);
    this.zoom.scaleExtent([Math.min(0.5, whole.k * LEAST_ZOOM) * this.scale, ZOOM_MOST * this.scale]);
    const chosen = only && only.length > 0 ? fitView(drawing, width, height, insets, only) : whole;
    this.isFitting = true;
    this.zoom.transform(this.selection, this.zoomTo(chosen));
    this.isFitting = false;
    this.isUntouched = ids === undefined;
  }

  setScene(scene: Scene): void {
    const { look: { drawing: before }, now } = this.stage;
    if (before.scene === scene) return;
    const moved = scene.nodes.filter(({ id, at }) => {
      const i = now.index.get(id);
      return i === undefined || Math.abs((now.x[i] as number) - at[0]) + Math.abs((now.y[i] as number) - at[1]) > 1;
    }).length;
    this.stage.setScene(scene, !isCalm());
    if (before.scene.ground !== scene.ground || moved > scene.nodes.length * ANOTHER_PICTURE) this.refit();
    this.tellSoon();
  }

  setMarks(marks: SceneMarks): void {
    this.stage.setMarks(marks);
  }

  stop(): void {
    for (const end of this.ending) end();
    this.gestures.stop();
    this.selection.on('.zoom', null);
    cancelAnimationFrame(this.told);
    this.stage.stop();
  }
}
