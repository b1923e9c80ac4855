import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, startWorkbook, test } from './kit';

test.use({ storageState: { cookies: [], origins: [] } });

const walk = (page: Page) => page.getByRole('complementary', { name: 'Kierros: näin Kehä toimii' });
const titleOf = (page: Page) => walk(page).getByRole('heading', { level: 2 });

async function violations(page: Page): Promise<unknown> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

test.describe('the walk of the first visit', () => {
  test('tells in five stops while the work already goes on, and goes on with it', async ({ page }) => {
    await startWorkbook(page, 'Kierros');
    await expect(titleOf(page)).toHaveText('Vastatkaa kysymykseen');
    await page.getByRole('link', { name: /^Aloita/ }).click();
    await page.getByRole('textbox', { name: 'Verkosto lyhyesti' }).fill('Olemme verkosto.');
    await page.getByRole('link', { name: 'Suunnitelma', exact: true }).click();
    await expect(titleOf(page)).toHaveText('Päättäkää ensimmäiset askeleet');
    await walk(page).getByRole('button', { name: 'Seuraava' }).click();
    await expect(titleOf(page)).toHaveText('Esittäkää työkirja seinällä');
    await page.reload();
    await expect(titleOf(page)).toHaveText('Esittäkää työkirja seinällä');
    await walk(page).getByRole('button', { name: 'Seuraava' }).press('Enter');
    await walk(page).getByRole('button', { name: 'Valmis' }).press('Enter');
    await expect(walk(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test.describe('over a page that is still on its way', () => {
    test.use({ serviceWorkers: 'block' });

    test('hands the focus on when the page has come', async ({ page }) => {
      const id = await startWorkbook(page, 'Kierros');
      let send = (): void => undefined;
      const isSent = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route(/\/assets\/plan-[^/]*\.js$/, async (route) => {
        await isSent;
        await route.continue();
      });
      await page.goto(`./#/w/${id}/plan`);
      await expect(titleOf(page)).toHaveText('Päättäkää ensimmäiset askeleet');
      await page.reload();
      await walk(page).getByRole('button', { name: 'Seuraava' }).press('Enter');
      await walk(page).getByRole('button', { name: 'Seuraava' }).press('Enter');
      await walk(page).getByRole('button', { name: 'Valmis' }).press('Enter');
      await expect(walk(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
      send();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });

  test('is skipped with Esc at once, and never comes by itself again', async ({ page }) => {
    await page.goto('./#/');
    await expect(walk(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(walk(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Aloita ensimmäinen työkirja' })).toBeVisible();
    await expect(walk(page)).toHaveCount(0);

    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Näytä kierros uudelleen' }).click();
    await expect(titleOf(page)).toHaveText('Valitkaa pohja ja antakaa nimi');
    await walk(page).getByRole('button', { name: 'Ohita' }).click();
    await expect(walk(page)).toHaveCount(0);
  });

  test('Esc in a field is the field’s own', async ({ page }) => {
    await startWorkbook(page, 'Kenttä');
    await page.getByRole('textbox', { name: 'Paikka' }).press('Escape');
    await expect(walk(page)).toBeVisible();
  });

  test('hides nothing of the page', async ({ page }) => {
    for (const size of [{ width: 1440, height: 900 }, { width: 1280, height: 720 }, { width: 390, height: 844 }]) {
      await page.setViewportSize(size);
      await page.goto('./#/');
      await expect(walk(page)).toBeVisible();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const last = await page.getByRole('button', { name: 'Missä työkirjat ovat' }).boundingBox();
      const strip = await walk(page).boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });

  for (const theme of ['paper', 'projector']) {
    test(`has no faults that axe finds, ${theme}`, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('keha.theme', name), theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./#/');
      for (let stop = 1; stop <= 5; stop++) {
        await expect(walk(page)).toContainText(`${stop}/5`);
        expect(await violations(page)).toEqual([]);
        if (stop < 5) await walk(page).getByRole('button', { name: 'Seuraava' }).click();
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page)).toEqual([]);
    });
  }
});

/** Counts what a person does: a click, a press of Enter, a run of Tabs, a burst of typing. */
class Person {
  count = 0;
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async click(name: RegExp): Promise<void> {
    this.count++;
    await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first().click();
  }
  async enter(): Promise<void> {
    this.count++;
    await this.page.keyboard.press('Enter');
  }
  async type(text: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(text);
  }
  async tabTo(name: RegExp): Promise<void> {
    this.count++;
    for (let press = 0; press < 20; press++) {
      await this.page.keyboard.press('Tab');
      if (name.test(await this.page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }
}

const ANSWER = 'Yhdistämme työnantajat ja työnhakijat.';
const answered = (page: Page) => expect(page.getByRole('textbox', { name: 'Verkosto lyhyesti' })).toHaveValue(ANSWER);

test('the first answer is at most six interactions away, by mouse', async ({ page }) => {
  await page.goto('./#/');
  await expect(walk(page)).toBeVisible();
  const person = new Person(page);
  await person.click(/^Verkostotyön työkirja/);
  await expect(page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' })).toBeFocused();
  await person.type('Suvannon työllisyysverkosto');
  await person.click(/^Luo työkirja/);
  await person.click(/^Aloita: 1/);
  await expect(page.getByRole('textbox', { name: 'Verkosto lyhyesti' })).toBeFocused();
  await person.type(ANSWER);
  await answered(page);
  expect(person.count).toBeLessThanOrEqual(6);
});

test('the first answer is at most six interactions away, by keyboard alone', async ({ page }) => {
  await page.goto('./#/');
  await expect(walk(page)).toBeVisible();
  const person = new Person(page);
  await person.tabTo(/^Aloita ensimmäinen työkirja/);
  await person.enter();
  await expect(page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' })).toBeFocused();
  await person.type('Suvannon työllisyysverkosto');
  await person.enter();
  await expect(page.getByRole('link', { name: /^Aloita: 1/ })).toBeFocused();
  await person.enter();
  await expect(page.getByRole('textbox', { name: 'Verkosto lyhyesti' })).toBeFocused();
  await person.type(ANSWER);
  await answered(page);
  expect(person.count).toBeLessThanOrEqual(6);
});
