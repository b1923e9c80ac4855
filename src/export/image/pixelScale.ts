/** Pixels to the unit, where there is room for them. */
const SCALE = 2;
/** Browsers refuse larger canvases: pixels in all, and along one side. */
const MOST_PIXELS = 64_000_000;
const MOST_SIDE = 16_000;

/** How many pixels a picture of `width` × `height` units has to the unit: two, unless browsers could not draw that. */
export const pixelScale = (width: number, height: number): number =>
  Math.min(SCALE, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
