import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, startWorkbook, test } from './kit';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Näppäimet ja ohje' });

test('the question mark opens the help outside fields, and Esc closes it', async ({ page }) => {
  await startWorkbook(page, 'Ohje');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  const place = page.getByRole('textbox', { name: 'Paikka' });
  await place.pressSequentially('Missä?');
  await expect(place).toHaveValue('Missä?');
  await expect(sheet(page)).toHaveCount(0);
});

test('opens from the shelf, from the menu and from the palette, and leads to the places', async ({ page }) => {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Näppäimet ja ohje' }).click();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await startWorkbook(page, 'Ohje');
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click();
  await page.getByRole('menuitem', { name: 'Näppäimet ja ohje' }).click();
  await sheet(page).getByRole('link', { name: 'Avaa suunnitelma' }).click();
  await expect(sheet(page)).toHaveCount(0);
  await page.waitForURL(/\/plan$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Hae ja siirry' }).fill('ohje');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
});

test('the key can be turned off', async ({ page }) => {
  await page.goto('./#/');
  await expect(page.getByRole('button', { name: 'Aloita ensimmäinen työkirja' })).toBeVisible();
  await page.keyboard.press('?');
  await sheet(page).getByRole('checkbox', { name: 'Näppäin ? avaa ohjeen' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Aloita ensimmäinen työkirja' })).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Näppäimet ja ohje' }).click();
  await expect(sheet(page).getByRole('checkbox', { name: 'Näppäin ? avaa ohjeen' })).not.toBeChecked();
});

test('is printed alone and whole', async ({ page }) => {
  await startWorkbook(page, 'Paperille');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(sheet(page).getByText('Seinällä', { exact: true })).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Tulosta' })).toBeHidden();
  const clipped = await sheet(page).evaluate((dialog) => [...dialog.querySelectorAll('*'), dialog].some((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY !== 'visible'));
  expect(clipped).toBe(false);
});

for (const theme of ['paper', 'projector']) {
  test(`has no faults that axe finds, ${theme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('keha.theme', name), theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startWorkbook(page, 'Ohje');
    for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
      await page.setViewportSize(size);
      await page.keyboard.press('?');
      await expect(sheet(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toHaveCount(0);
    }
  });
}
