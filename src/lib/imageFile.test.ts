import { describe, expect, it, vi } from 'vitest';
import { dataUrlBytes, type DecodedImage, fitWithin, MAX_IMAGE_BYTES, readImageFile } from './imageFile';

const file = (type: string, size = 10): File => {
  const made = new File(['x'], 'kuva', { type });
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

/** A picture whose encoded size follows from its pixels, type and quality. */
const image = (width: number, height: number, hasAlpha = false, bytesPerPixel = 1): DecodedImage => ({
  width,
  height,
  hasAlpha,
  encode: async (w, h, type, quality) =>
    `data:${type};base64,${'A'.repeat(Math.ceil((w * h * bytesPerPixel * (type === 'image/png' ? 1 : quality / 4) * 4) / 3))}`,
  release: vi.fn(),
});

describe('fitWithin', () => {
  it('keeps the proportions and never enlarges a photo', () => {
    expect(fitWithin(4000, 3000, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fitWithin(200, 100, 1600)).toEqual({ width: 200, height: 100 });
    expect(fitWithin(20_000, 1, 1600)).toEqual({ width: 1600, height: 1 });
  });

  it('enlarges a drawing', () => {
    expect(fitWithin(24, 12, 1600, true)).toEqual({ width: 1600, height: 800 });
  });
});

describe('readImageFile', () => {
  it('makes a photo small enough', async () => {
    const result = await readImageFile(file('image/jpeg'), async () => image(8000, 6000));
    expect(result.ok && result.value.src.startsWith('data:image/jpeg')).toBe(true);
    expect(result.ok && Math.max(result.value.width, result.value.height)).toBeLessThanOrEqual(1600);
    expect(result.ok && dataUrlBytes(result.value.src)).toBeLessThanOrEqual(MAX_IMAGE_BYTES);
  });

  it('keeps a see-through picture as PNG, whatever it takes', async () => {
    const result = await readImageFile(file('image/png'), async () => image(1600, 1600, true));
    expect(result.ok && result.value).toMatchObject({ width: 600, height: 600 });
    expect(result.ok && result.value.src.startsWith('data:image/png')).toBe(true);
  });

  it('keeps a small screenshot sharp and turns a heavy one into a photo', async () => {
    const small = await readImageFile(file('image/png'), async () => image(400, 300));
    const heavy = await readImageFile(file('image/png'), async () => image(1600, 900));
    expect(small.ok && small.value.src.startsWith('data:image/png')).toBe(true);
    expect(heavy.ok && heavy.value.src.startsWith('data:image/jpeg')).toBe(true);
  });

  it('gives a drawing without a size a size', async () => {
    const result = await readImageFile(file('image/svg+xml'), async () => image(0, 0, true, 0.01));
    expect(result.ok && result.value).toMatchObject({ width: 1600, height: 1200 });
  });

  it('says why a file will not do', async () => {
    const decode = async (): Promise<DecodedImage> => image(1, 1);
    expect(await readImageFile(file('application/pdf'), decode)).toEqual({ ok: false, error: 'not-image' });
    expect(await readImageFile(file('image/png', 41_000_000), decode)).toEqual({ ok: false, error: 'too-big' });
    expect(await readImageFile(file('image/heic'), () => Promise.reject(new Error('no')))).toEqual({ ok: false, error: 'unreadable' });
  });

  it('lets go of the picture', async () => {
    const decoded = image(10, 10);
    await readImageFile(file('image/png'), async () => decoded);
    expect(decoded.release).toHaveBeenCalledOnce();
  });
});
