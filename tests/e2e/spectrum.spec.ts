import type { Locator, Page } from '@playwright/test';
import { download, expect, saved, startWithBlock, test } from './kit';

const WAYS = {
  positions: [
    { id: 'above', label: 'Ylhäältä johdettu', help: 'ohjausryhmä antaa raamit' },
    { id: 'together', label: 'Yhdessä johdettu', help: 'raamit tehdään yhdessä' },
    { id: 'free', label: 'Vapaasti kehittyvä', help: 'tavat muotoutuvat itsestään' },
    { id: 'chaos', label: 'Kaoottinen joukko', help: 'jokainen kulkee omaa tietään' },
  ],
  spans: [{ label: 'Tavoitteelliset verkostot', from: 'above', to: 'together' }, { label: 'Luonnostaan kehittyvät', from: 'free', to: 'chaos' }],
};
const FIELD = {
  field: { x: { low: 'tunnemme vähän', high: 'tunnemme hyvin' }, y: { low: 'emme luota', high: 'luotamme' } },
  positions: [
    { id: 'blind', label: 'Sokea luottamus', at: [0.25, 0.75] }, { id: 'deep', label: 'Koeteltu luottamus', at: [0.75, 0.75] },
    { id: 'far', label: 'Vieraus', at: [0.25, 0.25] }, { id: 'wary', label: 'Varovaisuus', at: [0.75, 0.25] },
  ],
};

const stageOf = (page: Page): Locator => page.getByRole('img', { name: /pisteitä/ });
const handle = (page: Page, name: string): Locator => page.getByRole('slider', { name });

/** A press at a share of the drawing's width and height. */
async function pressAt(page: Page, x: number, y: number): Promise<void> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error('The drawing is not on the page');
  await stageOf(page).click({ position: { x: x * box.width, y: y * box.height } });
}

test('by mouse: a press for now, a press for the aim, a drag, and back again', async ({ page }) => {
  await startWithBlock(page, 'spectrum', WAYS, 'Miten meitä johdetaan?');
  await pressAt(page, 0.15, 0.45);
  await expect(handle(page, 'Piste 1, nyt')).toHaveAttribute('aria-valuetext', /^Ylhäältä johdettu/);
  await expect(page.getByText('Mihin pitäisi päästä?')).toBeVisible();
  await pressAt(page, 0.4, 0.7);
  await expect(handle(page, 'Piste 1, suunta')).toHaveAttribute('aria-valuetext', /^Yhdessä johdettu/);
  await expect(page.getByText('Missä olette nyt?')).toBeVisible();

  const dot = handle(page, 'Piste 1, nyt');
  const from = await dot.boundingBox();
  const paper = await stageOf(page).boundingBox();
  if (!from || !paper) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(paper.x + paper.width * 0.5, from.y, { steps: 4 });
  await page.mouse.move(paper.x + paper.width * 0.9, from.y, { steps: 4 });
  await page.mouse.up();
  await expect(dot).toHaveAttribute('aria-valuetext', /^Kaoottinen joukko/);
  await expect(page.getByRole('slider')).toHaveCount(2);

  await page.keyboard.press('Control+z');
  await expect(dot).toHaveAttribute('aria-valuetext', /^Ylhäältä johdettu/);
  await page.keyboard.press('Control+z');
  await expect(handle(page, 'Piste 1, suunta')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(handle(page, 'Piste 1, suunta')).toHaveCount(1);

  await saved(page);
  await page.reload();
  await expect(handle(page, 'Piste 1, suunta')).toHaveAttribute('aria-valuetext', /^Yhdessä johdettu/);
});

test('by keyboard: from the menu to the dot, along the line, a name, and away', async ({ page }) => {
  await startWithBlock(page, 'spectrum', WAYS, 'Miten meitä johdetaan?');
  await page.getByRole('button', { name: 'Lisää piste' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dot = handle(page, 'Piste 1, nyt');
  await expect(dot).toBeFocused();
  await expect(dot).toHaveAttribute('aria-valuenow', '38');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dot).toHaveAttribute('aria-valuenow', '50');
  await page.getByLabel('Kenen on Piste 1').fill('Áile Näkkäläjärvi');
  await page.keyboard.press('Enter');
  await expect(handle(page, 'Áile Näkkäläjärvi, nyt')).toBeVisible();
  await handle(page, 'Áile Näkkäläjärvi, nyt').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByRole('button', { name: 'Kumoa', exact: true }).last().click();
  await expect(handle(page, 'Áile Näkkäläjärvi, nyt')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap places, a finger drags a dot, and beside a dot the page scrolls', async ({ page }) => {
    await startWithBlock(page, 'spectrum', FIELD, 'Tunnemmeko ja luotammeko?');
    await stageOf(page).scrollIntoViewIfNeeded();
    const paper = await stageOf(page).boundingBox();
    if (!paper) throw new Error('The drawing is not on the page');
    await page.touchscreen.tap(paper.x + paper.width * 0.3, paper.y + paper.height * 0.65);
    const dot = handle(page, 'Piste 1, nyt');
    await expect(dot).toHaveAttribute('aria-valuetext', /^Vieraus/);
    const before = await dot.boundingBox();
    if (!before) throw new Error('No dot');
    expect(before.width).toBeGreaterThanOrEqual(44);
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await send('touchStart', [{ x, y }]);
    for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', [{ x: x + 130 * share, y: y - 100 * share }]);
    await send('touchEnd', []);
    await expect(dot).toHaveAttribute('aria-valuetext', /^Koeteltu luottamus/);
    await expect(stageOf(page)).toHaveCSS('touch-action', 'auto');
  });
});

test('the wall gets a picture with everything on it', async ({ page }) => {
  await startWithBlock(page, 'spectrum', WAYS, 'Miten meitä johdetaan?');
  await pressAt(page, 0.15, 0.45);
  await pressAt(page, 0.4, 0.7);
  const { name, bytes } = await download(page, async () => {
    await page.getByRole('button', { name: 'Kohdan Miten meitä johdetaan? toiminnot' }).click();
    await page.getByRole('menuitem', { name: /kuva/i }).click();
  });
  expect(name).toMatch(/\.png$/);
  expect(bytes.length).toBeGreaterThan(10_000);
});
