import { strFromU8, unzipSync } from 'fflate';
import { deckFile, FILLED_DECK } from '../helpers/deckFile';
import { download, expect, openExample, startWorkbook, test } from './kit';

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

test('a filled deck is offered section by section, taken in one go and given back by undo', async ({ page }) => {
  const id = await startWorkbook(page, 'Rantalan verkosto');
  await page.goto(`./#/w/${id}/import`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tuo tiedostosta' })).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'rantala.pptx', mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', buffer: Buffer.from(deckFile(FILLED_DECK)),
  });
  await expect(page.getByRole('checkbox', { name: 'Lupa kysytään aina samalla lomakkeella' })).toBeChecked();
  // What the slide does not place waits for people.
  const unsure = page.getByRole('checkbox', { name: 'Veturina toimii Ohjaamo' });
  await expect(unsure).not.toBeChecked();
  await page.getByRole('combobox', { name: 'Mihin: Joka toinen tapaaminen aamulla' }).selectOption({ label: 'Jätä pois' });
  await unsure.press('Space');
  await page.getByRole('button', { name: 'Ota 13 tekstiä' }).click();
  await expect(page.getByRole('heading', { name: 'Tekstit ovat työkirjassa' })).toBeFocused();
  await page.getByRole('link', { name: '3 Yhdyspinnat ja tasot' }).click();
  await expect(page.getByText('Lupa kysytään aina samalla lomakkeella')).toBeVisible();
  await expect(page.getByText('Joka toinen tapaaminen aamulla')).toHaveCount(0);
  await page.getByText('Kumoa', { exact: true }).click();
  await expect(page.getByText('Lupa kysytään aina samalla lomakkeella')).toHaveCount(0);
});
