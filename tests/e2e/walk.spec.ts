import { download, expect, saved, startWorkbook, test } from './kit';

const DEFINITION = 'Olemme Ánte Näkkäläjärven ja Дарья Иванован verkosto: đ, ŋ, š ja 👩‍🌾.';

test('a coordinator fills in a workbook, comes back, takes it out and in again', async ({ page }) => {
  const id = await startWorkbook(page, 'Suvannon työllisyysverkosto');
  await expect(page).toHaveTitle(/Suvannon työllisyysverkosto/);

  await page.goto(`./#/w/${id}/s/definition`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mikä verkosto olemme');
  await page.getByRole('textbox', { name: 'Verkosto lyhyesti' }).fill(DEFINITION);

  await page.goto(`./#/w/${id}/s/trust`);
  await page.getByRole('button', { name: 'Lisää ratkaisu' }).click();
  await page.keyboard.type('Jokainen uusi jäsen saa kummin');
  await page.getByRole('button', { name: 'Lisää askel' }).click();
  await page.keyboard.type('Aamukahvit neljällä työpaikalla');
  await page.getByRole('combobox', { name: /Kuka tekee/ }).first().fill('Sari Kettunen');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /Määräaika/ }).first().fill('20.4.2027');
  await page.keyboard.press('Tab');
  await saved(page);

  await page.reload();
  await expect(page.getByText('Jokainen uusi jäsen saa kummin')).toBeVisible();
  await page.goto(`./#/w/${id}/plan`);
  await page.getByRole('button', { name: /^Vuosi/ }).click();
  await page.getByRole('option', { name: 'Kaikki vuodet' }).click();
  await expect(page.getByRole('row', { name: /Aamukahvit neljällä työpaikalla/ })).toContainText('Sari Kettunen');

  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const pdf = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(pdf.name).toMatch(/^suvannon-tyollisyysverkosto.*\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('radio', { name: /Kehän tiedosto/ }).check({ force: true });
  const file = await download(page, () => page.getByRole('button', { name: 'Tallenna tiedosto' }).click());
  expect(file.name).toMatch(/\.keha\.json$/);
  expect(file.bytes.toString('utf8')).toContain(DEFINITION);
  await page.keyboard.press('Escape');

  await page.goto('./#/');
  await page.getByRole('button', { name: /Työkirjan Suvannon työllisyysverkosto toiminnot/ }).click();
  await page.getByRole('menuitem', { name: 'Poista' }).click();
  await expect(page.getByText('Suvannon työllisyysverkosto on poistettu.')).toBeVisible();

  await page.locator('input[type=file]').first().setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await page.waitForURL(/#\/w\//);
  await page.goto(`./#/w/${id}/s/definition`);
  await expect(page.getByRole('textbox', { name: 'Verkosto lyhyesti' })).toHaveValue(DEFINITION);
  await page.goto(`./#/w/${id}/s/trust`);
  await expect(page.getByText('Aamukahvit neljällä työpaikalla')).toBeVisible();
});

test('one undo takes back one thing, redo brings it again', async ({ page }) => {
  const id = await startWorkbook(page, 'Kumottava');
  await page.goto(`./#/w/${id}/s/trust`);
  await page.getByRole('button', { name: 'Lisää ratkaisu' }).click();
  await page.keyboard.type('Ensimmäinen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Toinen');
  const second = page.getByRole('textbox', { name: 'Ratkaisut ja valinnat, 2' });
  await expect(second).toHaveValue('Toinen');
  await page.keyboard.press('Control+z');
  await expect(second).not.toHaveValue('Toinen');
  await expect(page.getByRole('textbox', { name: 'Ratkaisut ja valinnat, 1' })).toHaveValue('Ensimmäinen');
  await page.keyboard.press('Control+Shift+z');
  await expect(second).toHaveValue('Toinen');
});

test('the address sets the language', async ({ page }) => {
  await page.goto('./?lang=sv#/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arbetsböcker');
  await page.getByRole('button', { name: 'English' }).or(page.getByRole('link', { name: 'English' })).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
