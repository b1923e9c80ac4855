import type { Bounds, Drawing } from './drawing';
import { labelsAt } from './labelsAt';
import { markScale } from './sizes';
import type { Viewport } from './types';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const AIR = 20;
/** Fitting a few actors does not blow them up. */
const MOST = 1.25;

export const ZOOM_MOST = 4;
/** In large drawings the few names at the edge are not worth placing all of them for. */
const MANY = 250;
const ROUNDS = 3;

function view([left, top, right, bottom]: Bounds, width: number, height: number, insets: Insets, around: Bounds): Viewport {
  const air = Math.min(AIR, width / 40);
  const wide = Math.max(40, width - insets.left - insets.right - around[0] - around[2] - 2 * air);
  const tall = Math.max(40, height - insets.top - insets.bottom - around[1] - around[3] - 2 * air);
  const k = Math.min(MOST, wide / Math.max(1, right - left), tall / Math.max(1, bottom - top));
  return {
    k,
    x: insets.left + air + around[0] + wide / 2 - ((left + right) / 2) * k,
    y: insets.top + air + around[1] + tall / 2 - ((top + bottom) / 2) * k,
  };
}

/** Of the window's width and height, names that stick out get at most so much: in a narrow one they give way to the drawing. */
const NAMES_SHARE = 0.2;

function withinShare([left, top, right, bottom]: Bounds, width: number, height: number): Bounds {
  const across = Math.min(1, (NAMES_SHARE * width) / Math.max(1, left + right));
  const down = Math.min(1, (NAMES_SHARE * height) / Math.max(1, top + bottom));
  return [left * across, top * down, right * across, bottom * down];
}

/** The viewport that shows the whole drawing, names too, or only these nodes. */
export function fitView(drawing: Drawing, width: number, height: number, insets: Insets, only?: readonly number[]): Viewport {
  const { x, y, r } = drawing;
  const nodes = only ?? Array.from(x, (_, i) => i);
  let bounds = drawing.bounds;
  if (only && only.length > 0) {
    const xs = only.map((i) => x[i] as number);
    const ys = only.map((i) => y[i] as number);
    bounds = [Math.min(...xs) - 30, Math.min(...ys) - 30, Math.max(...xs) + 30, Math.max(...ys) + 30];
  }
  let fitted = view(bounds, width, height, insets, [0, 0, 0, 0]);
  // Names keep their size while the drawing shrinks: what sticks out at one zoom tells the next.
  for (let round = 0; round < (x.length > MANY ? 0 : ROUNDS); round++) {
    const { k } = fitted;
    const { places, unit } = labelsAt(drawing, k);
    const around: [number, number, number, number] = [0, 0, 0, 0];
    for (const i of nodes) {
      const place = places[i];
      const [nx, ny] = [x[i] as number, y[i] as number];
      const edge = (r[i] as number) * markScale(k);
      const [left, top, right, bottom] = place ? place.box.map((side, at) => (side - (at % 2 === 0 ? nx : ny)) * unit) as unknown as Bounds : [-edge, -edge, edge, edge];
      around[0] = Math.max(around[0], bounds[0] * k - nx * k - left);
      around[1] = Math.max(around[1], bounds[1] * k - ny * k - top);
      around[2] = Math.max(around[2], nx * k + right - bounds[2] * k);
      around[3] = Math.max(around[3], ny * k + bottom - bounds[3] * k);
    }
    fitted = view(bounds, width, height, insets, withinShare(around, width - insets.left - insets.right, height - insets.top - insets.bottom));
  }
  return fitted;
}
