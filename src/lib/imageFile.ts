import { err, ok, type Result } from './result';

/** A picture that is small enough to live in a workbook. */
export interface ImageFile {
  /** A data URL, JPEG or PNG. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export type ImageFileError = 'not-image' | 'too-big' | 'unreadable';

export type ImageType = 'image/jpeg' | 'image/png';

/** A picture that has been read and can be drawn at any size. */
export interface DecodedImage {
  /** px; 0 for a drawing without a size of its own */
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** A data URL. `quality` is 0-1, JPEG only. */
  readonly encode: (width: number, height: number, type: ImageType, quality: number) => Promise<string>;
  readonly release: () => void;
}

/** Reads a picture; rejects when it cannot. */
export type DecodeImage = (file: File) => Promise<DecodedImage>;

const MAX_FILE_BYTES = 40_000_000;
export const MAX_SIDE = 1600;
export const MAX_IMAGE_BYTES = 400_000;

const SIDES = [MAX_SIDE, 1280, 1024, 800, 600];
const QUALITIES = [0.85, 0.72, 0.6];

/** Bytes behind a data URL. */
export const dataUrlBytes = (src: string): number => Math.floor(((src.length - src.indexOf(',') - 1) * 3) / 4);

/** The size of a picture whose longer side is at most `side`; never larger than it was unless `canGrow`. */
export function fitWithin(width: number, height: number, side: number, canGrow = false): { width: number; height: number } {
  const scale = side / Math.max(width, height);
  const used = canGrow ? scale : Math.min(1, scale);
  return { width: Math.max(1, Math.round(width * used)), height: Math.max(1, Math.round(height * used)) };
}

async function shrink(image: DecodedImage, isDrawing: boolean, prefersPng: boolean): Promise<ImageFile> {
  const [width, height] = image.width > 0 && image.height > 0 ? [image.width, image.height] : [4, 3];
  const attempts = SIDES.flatMap((side) => {
    const size = fitWithin(width, height, side, isDrawing);
    const png = { ...size, type: 'image/png' as const, quality: 1 };
    const jpegs = QUALITIES.map((quality) => ({ ...size, type: 'image/jpeg' as const, quality }));
    // A see-through ground would turn white in a JPEG.
    if (image.hasAlpha) return [png];
    return prefersPng && side === MAX_SIDE ? [png, ...jpegs] : jpegs;
  });
  let last: ImageFile = { src: '', width: 0, height: 0 };
  for (const attempt of attempts) {
    const src = await image.encode(attempt.width, attempt.height, attempt.type, attempt.quality);
    last = { src, width: attempt.width, height: attempt.height };
    if (dataUrlBytes(src) <= MAX_IMAGE_BYTES) break;
  }
  return last;
}

/**
 * Turns a picked, dropped or pasted file into a picture of at most 1600 px and about 400 kB.
 * SVG becomes pixels, so nothing in it can run. Metadata (place, camera) falls away.
 */
export async function readImageFile(file: File, decode: DecodeImage): Promise<Result<ImageFile, ImageFileError>> {
  if (!file.type.startsWith('image/')) return err('not-image');
  if (file.size > MAX_FILE_BYTES) return err('too-big');
  try {
    const image = await decode(file);
    try {
      return ok(await shrink(image, file.type === 'image/svg+xml', file.type !== 'image/jpeg'));
    } finally {
      image.release();
    }
  } catch {
    return err('unreadable');
  }
}
