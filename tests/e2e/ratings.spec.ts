import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, saved, startWithBlock, test } from './kit';

const GRID = {
  layout: 'grid', low: 'ohut', high: 'vahva',
  groups: [
    { id: 'know', label: 'Tunteminen', help: 'Keitä me olemme?', items: [{ id: 'person', label: 'Ihminen ja tausta' }, { id: 'skill', label: 'Osaaminen' }] },
    { id: 'trust', label: 'Luottamus', help: 'Voinko nojata sinuun?', items: [{ id: 'will', label: 'Hyvä tahto' }, { id: 'courage', label: 'Uskallus erehtyä' }] },
    { id: 'commit', label: 'Sitoutuminen', help: 'Pidämmekö sanamme?', items: [{ id: 'will', label: 'Halu luvata' }, { id: 'keep', label: 'Lupausten pitäminen' }] },
  ],
};
const LIST = { ...GRID, layout: 'list', aim: true };

const cell = (page: Page, name: string): Locator => page.getByRole('gridcell', { name });
const scale = (page: Page, name: string): Locator => page.getByRole('radiogroup', { name });

test('a cell is rated, noted and turned into a step with the mouse, and undo brings it all back', async ({ page }) => {
  await startWithBlock(page, 'ratings', GRID, 'Luottamus');
  await cell(page, 'Uskallus erehtyä').click();
  await page.getByRole('radio', { name: '2', exact: true }).click();
  await page.getByRole('textbox', { name: 'Huomio: Uskallus erehtyä' }).fill('Epäonnistumisista puhutaan käytävällä');
  await page.getByRole('button', { name: 'Otetaan keskusteluun: Uskallus erehtyä' }).click();
  await page.getByRole('button', { name: 'Tee askel: Uskallus erehtyä' }).click();
  await expect(page.getByRole('textbox', { name: 'Askel 1', exact: true })).toHaveValue('Viedään eteenpäin: Uskallus erehtyä');
  await page.getByRole('button', { name: 'Sulje ruutu' }).click();
  await expect(cell(page, 'Uskallus erehtyä')).toContainText('nyt 2');
  await expect(cell(page, 'Uskallus erehtyä')).toContainText('Otetaan keskusteluun');

  await saved(page);
  await page.reload();
  await expect(cell(page, 'Uskallus erehtyä')).toContainText('Epäonnistumisista puhutaan käytävällä');

  await cell(page, 'Halu luvata').focus();
  await page.keyboard.press('4');
  await expect(cell(page, 'Halu luvata')).toContainText('nyt 4');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Halu luvata')).toContainText('Ei arviota');
});

test('the grid is filled in by keyboard alone', async ({ page }) => {
  await startWithBlock(page, 'ratings', GRID, 'Luottamus');
  await cell(page, 'Ihminen ja tausta').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Hyvä tahto')).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'Uskallus erehtyä')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: '1', exact: true })).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sanotaan 3 kertaa');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Uskallus erehtyä')).toBeFocused();
  await expect(cell(page, 'Uskallus erehtyä')).toContainText('nyt 2');
  await expect(cell(page, 'Uskallus erehtyä')).toContainText('Sanotaan 3 kertaa');
  await expect(page.getByText('Matalin arvio')).toBeVisible();
});

test('a sheet goes round: numbers stay hidden, the spread shows, three are enough where it is sensitive', async ({ page }) => {
  await startWithBlock(page, 'ratings', { ...GRID, sensitive: true }, 'Luottamus');
  await page.getByText('Yksin', { exact: true }).click();
  for (const [round, value] of ['1', '5', '3'].entries()) {
    await page.getByRole('button', { name: 'Uusi arvio' }).click();
    await expect(page.getByRole('heading', { name: `Arvio ${round + 1}` })).toBeFocused();
    await scale(page, 'Nyt, 1–5: Hyvä tahto').getByRole('radio', { name: value }).click();
    if (round === 1) {
      // A phone that drops the page in the middle of an answer.
      await saved(page);
      await page.reload();
      await expect(scale(page, 'Nyt, 1–5: Hyvä tahto').getByRole('radio', { name: value })).toBeChecked();
    }
    await page.getByRole('button', { name: 'Valmis' }).click();
    await expect(page.getByRole('button', { name: 'Uusi arvio' })).toBeFocused();
    await expect(scale(page, 'Nyt, 1–5: Hyvä tahto')).toHaveCount(0);
    if (round === 1) {
      await page.getByText('Yhdessä', { exact: true }).click();
      await expect(cell(page, 'Hyvä tahto')).toContainText('Arviot näkyvät, kun vielä 1 vastaa');
      await expect(cell(page, 'Hyvä tahto')).not.toContainText('hajontaa');
      await page.getByText('Yksin', { exact: true }).click();
    }
  }
  await page.getByRole('button', { name: 'Katsokaa tulosta yhdessä' }).click();
  await expect(cell(page, 'Hyvä tahto')).toContainText('hajontaa 1–5');
  await expect(cell(page, 'Hyvä tahto')).toContainText('nyt 3,0');
});

test('a new round keeps the old one and tells what has changed', async ({ page }) => {
  await startWithBlock(page, 'ratings', GRID, 'Luottamus');
  await cell(page, 'Osaaminen').focus();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Kierrokset' }).click();
  await page.getByRole('textbox', { name: 'Kierroksen 1 nimi' }).fill('Kevät');
  await page.getByRole('button', { name: 'Uusi kierros' }).click();
  await cell(page, 'Osaaminen').focus();
  await page.keyboard.press('4');
  await expect(cell(page, 'Osaaminen')).toContainText('+2,0, noussut');
  await page.getByRole('button', { name: 'Kierros', exact: true }).click();
  await page.getByRole('option', { name: /Kevät/ }).click();
  await expect(page.getByText('Katsotte vanhaa kierrosta.')).toBeVisible();
  await expect(cell(page, 'Osaaminen')).toContainText('nyt 2');
});

test('the list has two scales in each row, and passes the rules of accessibility', async ({ page }) => {
  await startWithBlock(page, 'ratings', LIST, 'Arviointi');
  await scale(page, 'Nyt, 1–5: Osaaminen').getByRole('radio', { name: '2' }).click();
  await scale(page, 'Tavoite, 1–5: Osaaminen').getByRole('radio', { name: '2' }).focus();
  await scale(page, 'Tavoite, 1–5: Osaaminen').getByRole('radio', { name: '1' }).focus();
  await page.keyboard.press('End');
  await expect(scale(page, 'Tavoite, 1–5: Osaaminen').getByRole('radio', { name: '5' })).toBeChecked();
  for (const item of ['Ihminen ja tausta', 'Hyvä tahto', 'Halu luvata']) await scale(page, `Nyt, 1–5: ${item}`).getByRole('radio', { name: '4' }).click();
  await page.getByRole('button', { name: 'Kuvio ja taulukko' }).click();
  await expect(page.getByRole('img', { name: /Verkkokuvio.*Osaaminen: 2 → 5/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Osaaminen.*2 5/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('cells stand one under another and are rated by touch', async ({ page }) => {
    await startWithBlock(page, 'ratings', GRID, 'Luottamus');
    const [above, below] = [await cell(page, 'Osaaminen').boundingBox(), await cell(page, 'Hyvä tahto').boundingBox()];
    expect(above && below && above.y < below.y && above.x === below.x).toBe(true);
    await cell(page, 'Hyvä tahto').tap();
    const five = page.getByRole('radio', { name: '5', exact: true });
    const box = await five.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await five.tap();
    await page.getByRole('button', { name: 'Sulje ruutu' }).tap();
    await expect(cell(page, 'Hyvä tahto')).toContainText('nyt 5');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
