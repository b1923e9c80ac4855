import styles from './MapCanvas.module.css';
import type { Viewport } from './types';
import type { Painted } from './workerMessages';

type Spot = readonly [left: number, top: number, right: number, bottom: number];

/** The drawing's pixels grow with the root's type. */
const rem = (pixels: number): string => `${pixels / 16}rem`;

/** A finished picture as an element of its own, which the browser moves and stretches without painting anything. */
class Layer {
  readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('bitmaprenderer', { alpha: false });
  private frame: Painted['frame'] | null = null;

  constructor() {
    this.canvas.className = styles.picture ?? '';
    this.canvas.hidden = true;
  }

  show({ image, frame }: Painted): void {
    // Of the picture's own pixels, so that none is drawn across two.
    this.canvas.style.inlineSize = rem(image.width / frame.ratio);
    this.canvas.style.blockSize = rem(image.height / frame.ratio);
    this.context?.transferFromImageBitmap(image);
    this.frame = frame;
  }

  get hasPicture(): boolean {
    return this.frame !== null;
  }

  /** Where the picture belongs when the drawing is looked at like this, the drawing's pixels of the window. */
  spotAt({ k, x, y }: Viewport): Spot | null {
    if (!this.frame) return null;
    const { viewport, width, height } = this.frame;
    const scale = k / viewport.k;
    return [x - viewport.x * scale, y - viewport.y * scale, x + (width - viewport.x) * scale, y + (height - viewport.y) * scale];
  }

  place(viewport: Viewport): void {
    const spot = this.spotAt(viewport);
    if (!spot || !this.frame) return;
    const { ratio, viewport: { k } } = this.frame;
    const [left, top] = spot;
    // Pixel on pixel: no blur while the drawing slides.
    this.canvas.style.transform = viewport.k === k
      ? `translate(${rem(Math.round(left * ratio) / ratio)}, ${rem(Math.round(top * ratio) / ratio)})`
      : `translate(${rem(left)}, ${rem(top)}) scale(${viewport.k / k})`;
  }
}

/**
 * The pictures that a worker painted, laid over one another: the small one of the whole, the last one of what is
 * seen, and a canvas for what changes from frame to frame. A pan or a zoom only moves them, in the frame of its own
 * event, however large the drawing.
 */
export class PictureLayers {
  private readonly root = document.createElement('div');
  private readonly overview = new Layer();
  private readonly picture = new Layer();
  private readonly over = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private size: readonly [width: number, height: number] = [0, 0];

  /** @param canvas The canvas whose place the pictures take. */
  constructor(canvas: HTMLCanvasElement) {
    const context = this.over.getContext('2d');
    if (!context) throw new Error('The browser has no canvas');
    this.context = context;
    this.root.className = styles.pictures ?? '';
    this.root.setAttribute('aria-hidden', 'true');
    this.over.className = styles.canvas ?? '';
    this.over.hidden = true;
    this.root.append(this.overview.canvas, this.picture.canvas, this.over);
    canvas.after(this.root);
  }

  showPicture(picture: Painted): void {
    this.picture.show(picture);
  }

  showOverview(picture: Painted): void {
    this.overview.show(picture);
  }

  /** The drawing's pixels, and device pixels to each. */
  resize(width: number, height: number, ratio: number): void {
    this.size = [width, height];
    this.over.width = Math.round(width * ratio);
    this.over.height = Math.round(height * ratio);
  }

  /** How far the picture reaches beyond the window on the side where it reaches least, the drawing's pixels. */
  spareAt(viewport: Viewport): number {
    const [left, top, right, bottom] = this.picture.spotAt(viewport) ?? [1, 1, 0, 0];
    return Math.min(-left, -top, right - this.size[0], bottom - this.size[1]);
  }

  /** How much of the window the picture covers, 0 to 1. */
  shareAt(viewport: Viewport): number {
    const [width, height] = this.size;
    const [left, top, right, bottom] = this.picture.spotAt(viewport) ?? [0, 0, 0, 0];
    const within = (from: number, to: number, most: number): number => Math.max(0, Math.min(to, most) - Math.max(from, 0));
    return (within(left, right, width) * within(top, bottom, height)) / (width * height);
  }

  /** Moves the pictures to where they belong; `ground` is the colour of the paper around the drawing. */
  place(viewport: Viewport, ground: string): void {
    this.root.style.backgroundColor = ground;
    this.picture.canvas.hidden = !this.picture.hasPicture;
    // Under a picture that covers the window it would be drawn for nothing.
    this.overview.canvas.hidden = !this.overview.hasPicture || this.spareAt(viewport) >= 0;
    this.picture.place(viewport);
    if (!this.overview.canvas.hidden) this.overview.place(viewport);
  }

  /** Draws anew what lies over the pictures, or nothing. The context is in the drawing's pixels. */
  draw(paint: ((context: CanvasRenderingContext2D) => void) | null, ratio: number): void {
    this.over.hidden = paint === null;
    if (!paint) return;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, ...this.size);
    paint(this.context);
  }

  remove(): void {
    this.root.remove();
  }
}
