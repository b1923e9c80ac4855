import { placeAll } from './placeAll';
import { type Look, paintScene } from './paint';
import { NO_MARKS } from './types';

const SCALE = 2;
const AIR = 40;
/** Browsers refuse larger canvases: pixels in all, and along one side. */
const MOST_PIXELS = 64_000_000;
const MOST_SIDE = 16_000;

/** The whole drawing as a PNG, two pixels to the unit unless that would be larger than browsers can draw. */
export async function scenePng(look: Look): Promise<Blob> {
  const { places, words, bounds: [left, top, right, bottom] } = placeAll(look.drawing, 1);
  const [width, height] = [right - left + 2 * AIR, bottom - top + 2 * AIR];
  const scale = Math.min(SCALE, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const onSheet = { ...look, marks: NO_MARKS, theme: { ...look.theme, paper: look.theme.sheet }, labels: { places, ground: words, unit: 1 } };
  paintScene(context, onSheet, { viewport: { k: 1, x: AIR - left, y: AIR - top }, width, height, ratio: scale });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser cannot make a picture this large'))), 'image/png');
  });
}
