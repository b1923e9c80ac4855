import { download, expect, openExample, test } from './kit';

test('a block is saved as a picture of what stands on the wall', async ({ page }, info) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/s/picture`);
  await page.getByRole('button', { name: 'Kohdan Mitä kuvista huomaamme? toiminnot' }).click();
  const picture = await download(page, () => page.getByRole('menuitem', { name: 'Tallenna kuvana' }).click());
  expect(picture.name).toBe('Mitä kuvista huomaamme.png');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)];
  expect(width).toBe(2560);
  expect(height).toBeGreaterThan(300);
  // A blank picture of this size packs to a few kB.
  expect(picture.bytes.length).toBeGreaterThan(30_000);
  await info.attach('picture', { body: picture.bytes, contentType: 'image/png' });
});
