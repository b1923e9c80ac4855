import type { Drawing } from '../drawing';
import type { Labels } from '../labelsAt';
import { markScale, typeScale } from '../sizes';
import type { SceneTheme } from '../theme';
import type { SceneMarks, Viewport } from '../types';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Lists of families as canvases want them. */
export interface Faces {
  readonly sans: string;
  readonly serif: string;
}

export const PAGE_FACES: Faces = { sans: 'Commissioner, "Segoe UI", system-ui, sans-serif', serif: 'Literata, Georgia, serif' };
/** How much is left of what the focus leaves out. */
export const FAINT = 0.16;

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

/** A context with what it draws and where. */
export interface Pen {
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

export const penOf = (context: Context, look: Look, { viewport: { k, x, y }, width, height, ratio }: Frame): Pen =>
  ({ context, look, k, ox: x, oy: y, width, height, ratio, mark: markScale(k), type: typeScale(k) });
