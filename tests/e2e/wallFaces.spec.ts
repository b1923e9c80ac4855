import type { Page } from '@playwright/test';
import { expect, test } from './kit';
import { type Amount, WALL_STEPS, wallWorkbook } from './wallContent';
import { wallFaults } from './wallFaults';

const SCREENS = [{ width: 1280, height: 720 }, { width: 1024, height: 768 }];

async function openWall(page: Page, amount: Amount): Promise<void> {
  await page.goto('./#/');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'seina.keha.json', mimeType: 'application/json', buffer: wallWorkbook(amount) });
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);
  await page.goto(`${page.url()}/present`);
  await expect(page.getByRole('main')).toBeVisible();
}

async function showStep(page: Page, step: string): Promise<void> {
  const wall = page.url().split('?')[0] ?? '';
  await page.goto(`${wall}?step=kinds/${step}`);
  const block = step === 'summary' ? 'steps' : step;
  await expect(page.locator(`[data-block="kinds.${block}"] > *`).first()).toBeVisible();
  // The face is there, not a sign that its code is on its way.
  await expect(page.locator(`[data-block="kinds.${block}"] [role="progressbar"]`)).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

for (const amount of ['typical', 'extreme', 'empty'] as const) {
  test(`every face of words can be read from the back row: ${amount}`, async ({ page }) => {
    await openWall(page, amount);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      for (const step of WALL_STEPS) {
        await showStep(page, step);
        expect(await page.evaluate(wallFaults), `${step} at ${screen.width}x${screen.height}`).toEqual([]);
      }
    }
  });
}

test('an empty answer says what to do first', async ({ page }) => {
  await openWall(page, 'empty');
  const says = {
    text: 'Puhukaa ensin', roster: 'Kirjatkaa ensin', table: 'Täyttäkää ensin', image: 'Ottakaa kuva', themes: 'Nimetkää ensin', summary: 'Valitkaa ensin',
  } as const;
  for (const [step, words] of Object.entries(says)) {
    await showStep(page, step);
    await expect(page.getByText(words)).toBeVisible();
  }
});

test('steps tell who, when and how far, and ask for what is missing', async ({ page }) => {
  await openWall(page, 'typical');
  await showStep(page, 'summary');
  const steps = page.getByRole('list', { name: '1–3 ensimmäistä askelta' }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText(/Kuka\?.*20\.4\.2020.*Myöhässä/);
  await expect(steps.nth(1)).toContainText(/Sari Kettunen.*toukokuu 2027.*Käynnissä/);
  await expect(steps.nth(2)).toContainText(/Sari Kettunen, Áile Näkkäläjärvi.*Valmis/);
});

test('little is set larger than much', async ({ page }) => {
  const sizeOf = async (amount: Amount): Promise<number> => {
    await openWall(page, amount);
    await showStep(page, 'text');
    return page.locator('[data-spot="text"]').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  };
  expect(await sizeOf('typical')).toBeGreaterThan((await sizeOf('extreme')) * 1.3);
});

test('everything that is said can be pointed out', async ({ page }) => {
  await openWall(page, 'typical');
  const spots = { text: 1, roster: 4, checklist: 4, table: 3 + 3 * 5, image: 1, themes: 4 + 2 + 3, summary: 2 + 3 } as const;
  for (const [step, count] of Object.entries(spots)) {
    await showStep(page, step);
    await expect(page.locator('[data-block] [data-spot]')).toHaveCount(count);
  }
});

test('a decision is written, moved by keys and taken back without leaving the wall', async ({ page }) => {
  await openWall(page, 'typical');
  await showStep(page, 'summary');
  await page.keyboard.press('e');
  const decisions = page.locator('[data-block="kinds.decisions"]');
  await decisions.getByRole('button', { name: 'Lisää ratkaisu' }).press('Enter');
  await page.keyboard.type('Soitetaan ennen kuin lähetetään lomake');
  const handle = decisions.getByRole('button', { name: /^Siirrä kohtaa 3/ });
  const said = page.locator('[id^="DndLiveRegion"]').filter({ hasText: 'Soitetaan ennen' });
  await handle.press('Space');
  await expect(said).toContainText('3');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('2');
  await page.keyboard.press('Space');
  const written = decisions.getByRole('textbox');
  await expect(written.nth(1)).toHaveValue('Soitetaan ennen kuin lähetetään lomake');
  await handle.focus();
  await page.keyboard.press('Control+z');
  await expect(written.nth(2)).toHaveValue('Soitetaan ennen kuin lähetetään lomake');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Ratkaisut ja valinnat' }).getByRole('listitem').nth(2)).toHaveText('Soitetaan ennen kuin lähetetään lomake');
});

test('rows are dragged by mouse in the size of the wall', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openWall(page, 'typical');
  await showStep(page, 'summary');
  await page.keyboard.press('e');
  const written = page.locator('[data-block="kinds.decisions"]').getByRole('textbox');
  await written.nth(0).hover();
  const from = await page.locator('[data-block="kinds.decisions"]').getByRole('button', { name: /^Siirrä kohtaa 1/ }).boundingBox();
  const to = await written.nth(1).boundingBox();
  if (!from || !to) throw new Error('The rows are not there');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + 20, { steps: 3 });
  await page.mouse.move(from.x + from.width / 2, to.y + to.height, { steps: 8 });
  await page.mouse.up();
  await expect(written.nth(0)).toHaveValue('Yksi yhteystieto kaikille yrityksille');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('a step gets its quarter, its doer and its status', async ({ page }) => {
    await openWall(page, 'typical');
    await showStep(page, 'summary');
    await page.keyboard.press('e');
    const steps = page.locator('[data-block="kinds.steps"]');
    await steps.getByRole('button', { name: /^Valitse määräaika/ }).first().tap();
    const picker = page.getByRole('dialog', { name: 'Valitse määräaika' });
    await picker.getByText('Neljännes', { exact: true }).tap();
    await picker.getByRole('button', { name: /^loka–joulukuu/ }).tap();
    await expect(picker).toBeHidden();
    await steps.getByRole('combobox').first().tap();
    await page.keyboard.type('Ohj');
    await page.getByRole('option', { name: 'Ohjaamo' }).tap();
    await steps.getByRole('button', { name: /Tilanne/ }).first().tap();
    await page.getByRole('option', { name: 'Valmis' }).tap();
    await page.getByRole('button', { name: 'Muokkaa seinällä' }).tap();
    const first = page.getByRole('list', { name: '1–3 ensimmäistä askelta' }).getByRole('listitem').first();
    await expect(first).toContainText(/Ohjaamo.*loka–joulukuu.*Valmis/);
  });
});
