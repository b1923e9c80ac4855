import type { DecodedImage, DecodeImage } from './imageFile';

/** Side of the small copy on which see-through pixels are looked for. */
const PROBE = 64;

function canvasOf(image: HTMLImageElement, width: number, height: number, ground?: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

function hasAlpha(image: HTMLImageElement): boolean {
  const pixels = canvasOf(image, PROBE, PROBE).getContext('2d')?.getImageData(0, 0, PROBE, PROBE).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 250) return true;
  return false;
}

/** Reads a picture with the browser's own decoders; the way the camera was held is followed. */
export const decodeImage: DecodeImage = async (file): Promise<DecodedImage> => {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      hasAlpha: file.type !== 'image/jpeg' && hasAlpha(image),
      encode: async (width, height, type, quality) =>
        canvasOf(image, width, height, type === 'image/jpeg' ? '#fff' : undefined).toDataURL(type, quality),
      release: () => URL.revokeObjectURL(url),
    };
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
};
