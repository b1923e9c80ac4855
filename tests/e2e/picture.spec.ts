import { download, expect, openExample, test } from './kit';

test('a block is saved as a picture of what stands on the wall', async ({ page }, info) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/s/picture`);
  await page.getByRole('button', { name: 'Kohdan Mitä kuvista huomaamme? toiminnot' }).click();
  const picture = await download(page, () => page.getByRole('menuitem', { name: 'Tallenna kuvana' }).click());
  expect(picture.name).toBe('hallavuoren-kumppanuusverkosto-mita-kuvista-huomaamme.png');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)];
  expect(width).toBe(2560);
  expect(height).toBeGreaterThan(300);
  // A blank picture of this size packs to a few kB.
  expect(picture.bytes.length).toBeGreaterThan(30_000);
  await info.attach('picture', { body: picture.bytes, contentType: 'image/png' });
});

test('the letters of a drawing keep their face in the picture', async ({ page }) => {
  await page.addInitScript(() => {
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') as { set: (src: string) => void; get: () => string };
    const drawings: string[] = [];
    Object.assign(window, { drawings });
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      get,
      set(this: HTMLImageElement, src: string) {
        if (src.startsWith('data:image/svg+xml')) drawings.push(decodeURIComponent(src));
        set.call(this, src);
      },
    });
  });
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/s/phases`);
  await page.getByRole('button', { name: /^Kohdan Meidän kierroksemme/ }).click();
  await download(page, () => page.getByRole('menuitem', { name: 'Tallenna kuvana' }).click());
  const drawings = await page.evaluate(() => (window as unknown as { drawings: string[] }).drawings);
  const ring = drawings.find((drawing) => drawing.includes('Eteneminen')) ?? '';
  expect(ring).toMatch(/@font-face[^}]*Commissioner[^}]*url\("data:font\/woff2/);
});

test('a map is in its picture, though its code comes late', async ({ page }) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/s/picture`);
  await page.getByRole('button', { name: 'Kohdan Verkostomme kuva toiminnot' }).click();
  const picture = await download(page, () => page.getByRole('menuitem', { name: 'Tallenna kuvana' }).click());
  expect(picture.bytes.length).toBeGreaterThan(150_000);
});
