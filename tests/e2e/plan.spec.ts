import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawAll, expect, openExample, test } from './kit';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function openPlan(page: Page, query = 'year=all'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/plan?${query}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Vuosisuunnitelma/ })).toBeVisible();
}

const undo = (page: Page) => page.getByRole('button', { name: 'Kumoa', exact: true }).last();
const column = (page: Page, name: string) => page.locator('[data-zone]').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }) });

test('what is asked of the plan stays over a reload', async ({ page }) => {
  await openPlan(page);
  await page.getByRole('radio', { name: /^Myöhässä/ }).click();
  await expect(page).toHaveURL(/show=late/);
  const late = await page.locator('tr[data-step]').count();
  expect(late).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Myöhässä/ })).toBeChecked();
  await expect(page.locator('tr[data-step]')).toHaveCount(late);
});

test('a card is dragged to another column by mouse, and by keys', async ({ page }) => {
  await openPlan(page, 'look=board&year=2026');
  const name = 'Vuosikello seinälle ja kaikkien kalentereihin';
  const card = page.locator('[data-card]').filter({ hasText: name });
  await expect(column(page, 'Aloittamatta').filter({ has: card })).toHaveCount(1);
  const from = await card.getByRole('heading').boundingBox();
  const to = await column(page, 'Valmis').boundingBox();
  if (!from || !to) throw new Error('Not in sight');
  await page.mouse.move(from.x + from.width - 4, from.y + from.height - 6);
  await card.locator('[data-handle]').hover();
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 80, { steps: 8 });
  await page.mouse.up();
  await expect(column(page, 'Valmis').filter({ has: card })).toHaveCount(1);

  await card.locator('[data-handle]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(column(page, 'Käynnissä').filter({ has: card })).toHaveCount(1);
});

test('many steps are changed at once and brought back at once', async ({ page }) => {
  await openPlan(page, 'year=2026&show=late');
  await page.getByRole('checkbox', { name: /^Valitse kaikki/ }).check();
  await page.getByRole('button', { name: 'Aseta tila' }).click();
  await page.getByRole('menuitem', { name: 'Valmis' }).click();
  await expect(page.locator('tr[data-step]')).toHaveCount(0);
  await undo(page).click();
  await expect(page.locator('tr[data-step]')).not.toHaveCount(0);
});

test('a mark on the timeline moves by mouse and by keys, and one undo brings it back', async ({ page }) => {
  await openPlan(page, 'look=timeline&year=2026');
  const mark = page.getByRole('button', { name: /^Vuosikello seinälle.*18\.12\.2026/ });
  await mark.focus();
  await page.keyboard.press('ArrowLeft');
  const moved = page.getByRole('button', { name: /^Vuosikello seinälle.*18\.11\.2026/ });
  await expect(moved).toBeFocused();
  const box = await moved.boundingBox();
  if (!box) throw new Error('Not in sight');
  const track = await moved.locator('..').boundingBox();
  if (!track) throw new Error('Not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + (track.width * 8.5) / 12, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Vuosikello seinälle.*18\.9\.2026/ })).toBeVisible();
  // The clock stands still, so that both moves are one.
  await page.keyboard.press('Control+z');
  await expect(mark).toBeVisible();
});

test('the plan goes round the year, and what is moved there is moved in the list', async ({ page }) => {
  await openPlan(page, 'look=clock');
  const ring = page.getByRole('group', { name: /^Vuosi 2026 kehänä/ });
  const mark = ring.getByRole('slider', { name: /^Hankehaku päättyy, / });
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'Lista' }).click();
  await expect(page.locator('tr[data-event]').filter({ hasText: 'Hankehaku päättyy' })).toContainText('30.5.2026');
});

test('unfinished steps are carried over and the two refer to each other', async ({ page }) => {
  await openPlan(page, 'year=2026');
  await page.getByRole('button', { name: 'Siirrä keskeneräisiä seuraavalle vuodelle' }).click();
  await page.getByRole('button', { name: /^Siirrä \d+ askelta$/ }).click();
  await expect(page.getByRole('link', { name: /^Siirretty: / }).first()).toBeVisible();
  await undo(page).click();
  await expect(page.getByRole('link', { name: /^Siirretty: / })).toHaveCount(0);
});

test('the load is told beside the roles taken', async ({ page }) => {
  await openPlan(page);
  await page.getByRole('button', { name: 'Kuka kantaa mitäkin' }).click();
  await expect(page.getByText(/^Sari Kettunen, veturi: \d+ avointa askelta/)).toBeVisible();
});

for (const { width, height, theme } of [
  { width: 1440, height: 900, theme: 'paper' }, { width: 1280, height: 720, theme: 'projector' }, { width: 390, height: 844, theme: 'paper' },
]) {
  test(`axe finds nothing on any look: ${width}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript((chosen) => localStorage.setItem('keha.theme', chosen), theme);
    await openPlan(page);
    await drawAll(page);
    for (const look of ['Lista', 'Taulu', 'Vuosikello', 'Aikajana']) {
      await page.getByRole('radio', { name: look }).click();
      await expect(page.getByRole('radio', { name: look })).toBeChecked();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${look} ${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.getByRole('radio', { name: 'Lista' }).click();
    await page.getByRole('checkbox', { name: /^Valitse:/ }).first().check();
    await expect(page.getByRole('region', { name: 'Valitut askeleet' })).toBeVisible();
    // Of the bar alone: rows that have scrolled half under it would be small targets.
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).include('section[aria-label="Valitut askeleet"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
