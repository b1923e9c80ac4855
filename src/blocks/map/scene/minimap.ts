import { RING_RADII } from '../model';
import type { Drawing } from './drawing';
import type { SceneTheme } from './theme';
import type { Viewport } from './types';

/** Sixteenths of a rem. */
const LONGEST = 168;
const PAD = 6;
/** Networks of more actors always have one; smaller ones when less of them than this is in the window. */
const MANY = 150;
const SEEN = 0.5;

/** A small map of the whole with a frame round what the window shows. Drawn on a canvas of its own. */
export class Minimap {
  private readonly canvas: HTMLCanvasElement;
  private base: { readonly drawing: Drawing; readonly theme: SceneTheme; readonly image: HTMLCanvasElement; readonly scale: number } | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** Draws it, or hides it when it would tell nothing. The window is `width` by `height` sixteenths of a rem. */
  update(drawing: Drawing, theme: SceneTheme, { k, x, y }: Viewport, width: number, height: number): void {
    const { canvas } = this;
    const [left, top, right, bottom] = drawing.bounds;
    const seen = Math.min(1, width / ((right - left) * k)) * Math.min(1, height / ((bottom - top) * k));
    canvas.hidden = drawing.x.length === 0 || (drawing.x.length <= MANY && seen > SEEN);
    if (canvas.hidden) return;
    const { image, scale } = this.baseOf(drawing, theme);
    if (canvas.width !== image.width || canvas.height !== image.height) {
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.style.width = `${image.width / 32}rem`;
      canvas.style.height = `${image.height / 32}rem`;
    }
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(image, 0, 0);
    context.setTransform(2, 0, 0, 2, 0, 0);
    const place = (at: number, edge: number, most: number): number => Math.max(1, Math.min(most - 1, PAD + (at - edge) * scale));
    const [wide, tall] = [image.width / 2, image.height / 2];
    const [x0, y0, x1, y1] = [place(-x / k, left, wide), place(-y / k, top, tall), place((width - x) / k, left, wide), place((height - y) / k, top, tall)];
    context.strokeStyle = theme.lake;
    context.lineWidth = 2;
    context.strokeRect(x0, y0, x1 - x0, y1 - y0);
  }

  /** The point of the drawing under a point of the small map, sixteenths of a rem from its top left. */
  toScene(px: number, py: number): readonly [number, number] | null {
    if (!this.base) return null;
    const { drawing: { bounds: [left, top] }, scale } = this.base;
    return [left + (px - PAD) / scale, top + (py - PAD) / scale];
  }

  private baseOf(drawing: Drawing, theme: SceneTheme) {
    if (this.base?.drawing === drawing && this.base.theme === theme) return this.base;
    const [left, top, right, bottom] = drawing.bounds;
    const scale = (LONGEST - 2 * PAD) / Math.max(right - left, bottom - top);
    const image = document.createElement('canvas');
    image.width = Math.round(2 * ((right - left) * scale + 2 * PAD));
    image.height = Math.round(2 * ((bottom - top) * scale + 2 * PAD));
    const context = image.getContext('2d');
    if (context) {
      context.setTransform(2, 0, 0, 2, 0, 0);
      context.fillStyle = theme.paper;
      context.fillRect(0, 0, image.width, image.height);
      context.strokeStyle = theme.rule;
      if (drawing.scene.ground === 'rings') {
        for (const radius of RING_RADII) {
          context.beginPath();
          context.arc(PAD - left * scale, PAD - top * scale, radius * scale, 0, 2 * Math.PI);
          context.stroke();
        }
      }
      const size = Math.max(1, Math.min(3.5, 60 / Math.sqrt(drawing.x.length)));
      drawing.scene.nodes.forEach(({ sector }, i) => {
        context.fillStyle = sector === '' ? theme.edge : theme[sector];
        context.fillRect(PAD + ((drawing.x[i] as number) - left) * scale - size / 2, PAD + ((drawing.y[i] as number) - top) * scale - size / 2, size, size);
      });
    }
    this.base = { drawing, theme, image, scale };
    return this.base;
  }
}
