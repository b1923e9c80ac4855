import { drawingFontRules } from './embedFonts';
import { pixelScale } from './pixelScale';

/**
 * An SVG file as a PNG, two pixels to the unit unless that would be larger than browsers can draw, with the letters of
 * the app's own faces. Rejects when the browser cannot draw it.
 */
export async function svgToPng(svg: string): Promise<Blob> {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = drawing.documentElement;
  const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
  const style = drawing.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await drawingFontRules(drawing);
  root.prepend(style);

  const scale = pixelScale(width, height);
  const image = new Image(Math.round(width * scale), Math.round(height * scale));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make the picture');
  return blob;
}
