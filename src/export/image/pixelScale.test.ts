import { expect, it } from 'vitest';
import { pixelScale } from './pixelScale';

it('is two, and less where a canvas would be larger than browsers draw', () => {
  expect(pixelScale(1280, 800)).toBe(2);
  expect(pixelScale(1280, 20_000) * 20_000).toBeCloseTo(16_000);
  const scale = pixelScale(8000, 8000);
  expect(scale * scale * 8000 * 8000).toBeCloseTo(64_000_000);
});
