import { type Look, paintScene } from './paint';
import { NO_MARKS } from './types';

const SCALE = 2;
const AIR = 40;
/** Browsers refuse larger canvases: pixels in all, and along one side. */
const MOST_PIXELS = 64_000_000;
const MOST_SIDE = 16_000;

/** The whole drawing as a PNG, two pixels to the unit unless that would be larger than browsers can draw. */
export async function scenePng(look: Look): Promise<Blob> {
  const [left, top, right, bottom] = look.drawing.bounds;
  const width = right - left + 2 * (AIR + 160);
  const height = bottom - top + 2 * (AIR + 40);
  const scale = Math.min(SCALE, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  paintScene(context, { ...look, marks: NO_MARKS }, { viewport: { k: 1, x: AIR + 160 - left, y: AIR + 40 - top }, width, height, ratio: scale });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser cannot make a picture this large'))), 'image/png');
  });
}
