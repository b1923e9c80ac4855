import { encodePng } from './encodePng';
import { type Painter, PICTURE_BASE, PICTURE_EM, PICTURE_HEIGHT } from './typeSetter';

const FONT = `${PICTURE_EM}px "Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", system-ui, sans-serif`;
/** The ink of the page: letters of scripts that our faces lack look like the rest of the text. */
const INK = '#13232A';

/** Paints with the fonts of the machine, where the browser can draw off the page; else null. */
export function createPainter(): Painter | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const probe = new OffscreenCanvas(1, 1).getContext('2d');
  if (!probe) return null;
  probe.font = FONT;
  return (text) => {
    const width = Math.ceil(probe.measureText(text).width);
    if (width === 0) return null;
    const canvas = new OffscreenCanvas(width, PICTURE_HEIGHT);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.font = FONT;
    context.fillStyle = INK;
    context.fillText(text, 0, PICTURE_BASE);
    const { data } = context.getImageData(0, 0, width, PICTURE_HEIGHT);
    return { png: encodePng(data, width, PICTURE_HEIGHT), width, height: PICTURE_HEIGHT };
  };
}
