import type { Locator, Page } from '@playwright/test';
import { expect, saved, startWithBlock, test } from './kit';

const levels = {
  holds: 'both', rowHead: 'Taso',
  rows: [{ id: 'customer', label: 'Asiakkaan kohtaaminen' }, { id: 'strategy', label: 'Strategia' }],
  columns: [{ id: 'public', label: 'Julkinen', sector: 'public' }, { id: 'private', label: 'Yksityinen', sector: 'private' }],
};

const cell = (page: Page, name: string): Locator => page.getByRole('gridcell', { name: new RegExp(`^${name}\\.`) });

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the grid is filled by the keyboard alone, undone and kept over a reload', async ({ page }) => {
  await startWithBlock(page, 'matrix', levels, 'Tasot');
  await cell(page, 'Asiakkaan kohtaaminen · Julkinen').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Strategia · Yksityinen')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Lisää toimija: Strategia · Yksityinen' })).toBeFocused();
  await page.keyboard.type('Kauppakamari');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Strategia · Yksityinen')).toBeFocused();
  await expect(cell(page, 'Strategia · Yksityinen')).toHaveText(/Kauppakamari/);
  await expect(page.getByText('3 ruutua on vielä tyhjänä')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('4 ruutua on vielä tyhjänä')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await saved(page);
  await page.reload();
  await expect(cell(page, 'Strategia · Yksityinen')).toHaveText(/Kauppakamari/);
});

test('an actor is dragged from cell to cell by mouse', async ({ page }) => {
  await startWithBlock(page, 'matrix', levels, 'Tasot');
  await cell(page, 'Strategia · Julkinen').click();
  await page.keyboard.type('Maakuntaliitto');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const from = await middleOf(cell(page, 'Strategia · Julkinen').getByRole('listitem'));
  const to = await middleOf(cell(page, 'Asiakkaan kohtaaminen · Yksityinen'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  // The column looks for the private sector, and the actor was made in the public one.
  await expect(cell(page, 'Asiakkaan kohtaaminen · Yksityinen').getByRole('listitem')).toHaveText('Maakuntaliitto (merkitty: Julkinen)');
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('an empty cell becomes a step of the section', async ({ page }) => {
  await startWithBlock(page, 'matrix', levels, 'Tasot');
  await cell(page, 'Strategia · Yksityinen').click();
  await page.getByRole('button', { name: 'Tee tästä askel' }).click();
  await expect(page.getByRole('textbox', { name: 'Askel 1', exact: true })).toHaveValue('Etsitään tekijä: Strategia · Yksityinen');
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are lists of cells, opened by a tap and written in', async ({ page }) => {
    await startWithBlock(page, 'matrix', levels, 'Tasot');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const [above, below] = [await middleOf(cell(page, 'Strategia · Julkinen')), await middleOf(cell(page, 'Strategia · Yksityinen'))];
    expect(below.x).toBeCloseTo(above.x, 0);
    await cell(page, 'Strategia · Julkinen').tap();
    await page.getByRole('textbox', { name: 'Uusi lappu: Strategia · Julkinen' }).fill('Kunnan ohjelma');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Toiminnot: Kunnan ohjelma' }).tap();
    await page.getByRole('menuitem', { name: 'Siirrä toiseen ruutuun…' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: /Sarake/ }).tap();
    await page.getByRole('option', { name: 'Yksityinen' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Siirrä', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: 'Lappu: Strategia · Yksityinen', exact: true })).toHaveValue('Kunnan ohjelma');
    await page.getByRole('button', { name: 'Valmis', exact: true }).tap();
    await expect(cell(page, 'Strategia · Yksityinen')).toHaveText(/Kunnan ohjelma/);
  });
});
