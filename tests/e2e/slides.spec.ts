import { strFromU8, unzipSync } from 'fflate';
import { download, expect, openExample, test } from './kit';

test('the chosen sections leave as slides whose titles and texts are text', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Esitys' }).click();
  await expect(dialog.getByText(/^\d+ diaa$/).first()).toBeVisible();
  const { name, bytes } = await download(page, () => dialog.getByRole('button', { name: 'Tallenna esitys' }).click());
  expect(name).toMatch(/^hallavuoren-kumppanuusverkosto-esitys-[\d-]+\.pptx$/);
  const parts = unzipSync(new Uint8Array(bytes));
  const slide = (number: number): string => strFromU8(parts[`ppt/slides/slide${number}.xml`] as Uint8Array);
  expect(slide(1)).toMatch(/type="title".*Hallavuoren kumppanuusverkosto/s);
  expect(slide(3)).toMatch(/type="title".*Mikä verkosto olemme, ja keitä tähän kuuluu\?/s);
});
