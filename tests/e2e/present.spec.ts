import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openExample, saved, test } from './kit';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const position = (page: Page) => page.getByRole('main').getByText(/^\d+ \/ \d+$/);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openWall(page: Page, step = 'cover'): Promise<string> {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/present?step=${step}`);
  await expect(page.getByRole('toolbar')).toBeVisible();
  return id;
}

/** Presses a key until another step is shown: what is taller than the stage is paged through first. */
async function turn(page: Page, key: string): Promise<void> {
  const before = await position(page).textContent();
  await expect(async () => {
    await page.keyboard.press(key);
    expect(await position(page).textContent()).not.toBe(before);
  }).toPass({ intervals: [20, 200, 400] });
}

/** A finger across the wall, from one place to another (px). */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]]);
  }
  await touch('touchEnd', []);
}

test('goes through every step of the workbook by keyboard, each with a heading of its own', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWall(page);
  await expect(heading(page)).toHaveText('Hallavuoren kumppanuusverkosto');
  const count = Number((await position(page).textContent())?.split(' / ')[1]);
  expect(count).toBeGreaterThan(50);
  const shown: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    await expect(position(page)).toHaveText(`${at} / ${count}`);
    await expect(heading(page)).toHaveCount(1);
    shown.push((await heading(page).textContent()) ?? '');
    if (at > 1) await expect(heading(page)).toBeFocused();
    if (at < count) await turn(page, 'ArrowRight');
  }
  expect(shown.slice(1, 7)).toEqual([
    'Mikä verkosto olemme, ja keitä tähän kuuluu?', 'Verkoston määrittely', 'Verkosto lyhyesti', 'Miksi verkosto on olemassa?',
    'Verkoston toimijat', 'Mitä päätämme, ja kuka tekee mitä ensin?',
  ]);
  expect(shown.at(-1)).toBe('Mitä päätettiin ja luvattiin');
  expect(shown).not.toContain('');
  await turn(page, 'ArrowLeft');
  await expect(position(page)).toHaveText(`${count - 1} / ${count}`);
  await page.keyboard.press('Home');
  await expect(position(page)).toHaveText(`1 / ${count}`);
  await page.keyboard.press('End');
  await expect(position(page)).toHaveText(`${count} / ${count}`);
});

test('what is taller than the stage is shown page by page before the next step', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWall(page, 'definition/members');
  const stage = page.getByRole('region');
  const top = () => stage.evaluate((element) => element.scrollTop);
  await expect(page.getByText('Lisää alla')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeGreaterThan(100);
  await expect(heading(page)).toHaveText('Verkoston toimijat');
  await expect(async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await top()).toBe(0);
  }).toPass();
});

test('follows a remote clicker: pages, the dark screen, and back', async ({ page }) => {
  await openWall(page);
  await turn(page, 'PageDown');
  await turn(page, 'PageDown');
  await expect(heading(page)).toHaveText('Verkoston määrittely');
  await turn(page, 'PageUp');
  await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
  const blank = page.getByRole('button', { name: 'Näytä taas' });
  for (const [on, off] of [['.', 'b'], ['w', 'PageDown'], ['b', 'Escape']] as const) {
    await page.keyboard.press(on);
    await expect(blank).toBeVisible();
    await page.keyboard.press(off);
    await expect(blank).toHaveCount(0);
    await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
  }
});

test('hears the first key after a rest, when its hints have faded', async ({ page }) => {
  await openWall(page);
  await page.mouse.move(600, 300);
  await expect(page.getByRole('main')).toHaveAttribute('data-resting', 'true', { timeout: 10_000 });
  await expect(page.getByRole('toolbar')).toHaveCSS('opacity', '0');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
  await expect(page.getByRole('toolbar')).toHaveCSS('opacity', '1');
});

test('jumps to a section by its number, also from the overview', async ({ page }) => {
  await openWall(page);
  await page.keyboard.type('10');
  await expect(page.getByText('Osioon 10: Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Milloin pysähdymme oppimaan, ja mitä milloinkin teemme?');
  await page.keyboard.press('o');
  const overview = page.getByRole('navigation', { name: 'Osiot' });
  await expect(overview.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(overview.getByRole('button', { name: 'Yhteistyöskentelyn tavat' })).toBeFocused();
  await page.keyboard.type('12');
  await expect(overview.getByRole('button', { name: 'Koordinointi ja fasilitointi' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  await expect(heading(page)).toHaveText('Kuka kutsuu koolle, ja kuka pitää huolta kohtaamisista?');
  await page.keyboard.press('o');
  await overview.getByRole('button', { name: 'Verkosto lyhyesti' }).click();
  await expect(heading(page)).toHaveText('Verkosto lyhyesti');
});

test('is edited on the wall: letters stay in the field, one undo takes it back, a reload keeps the step', async ({ page }) => {
  await openWall(page, 'definition/summary');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Lisää ratkaisu' }).click();
  await page.keyboard.type('Tehdään 3 eri ketjua, kt.');
  const written = page.getByRole('textbox', { name: /Ratkaisut ja valinnat, 4/ });
  await expect(written).toHaveValue('Tehdään 3 eri ketjua, kt.');
  await page.keyboard.press('ArrowLeft');
  await expect(written).toBeFocused();
  await expect(heading(page)).toHaveText('Mitä päätämme, ja kuka tekee mitä ensin?');
  await page.keyboard.press('Escape');
  await expect(written).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Tehdään 3 eri ketjua, kt.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Tehdään 3 eri ketjua, kt.')).toHaveCount(0);
  await page.reload();
  await expect(heading(page)).toHaveText('Mitä päätämme, ja kuka tekee mitä ensin?');
  expect(page.url()).not.toContain('step=');
});

test('opens at the section that was on the page, and goes back to the section that was on the wall', async ({ page }) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/s/trust`);
  await saved(page);
  await page.keyboard.press('Alt+p');
  await expect(heading(page)).toHaveText('Miten opimme tuntemaan toisemme, luottamaan ja lupaamaan?');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(page.locator('html')).toHaveCSS('font-size', `${Math.min(900 * 25 / 1080, 1440 / 48)}px`.replace(/(\.\d{4})\d+/, '$1'));
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/s\/interfaces$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
  await expect(page.locator('html')).toHaveCSS('font-size', '16px');
  await page.getByRole('link', { name: 'Esitä' }).click();
  await expect(heading(page)).toHaveText('Millä tasoilla kohtaamme, ja mitkä rajat silloin ylitämme?');
});

test('tells what it shows, starts the time of a task, and lists its keys', async ({ page }) => {
  await openWall(page, 'trust/question');
  await expect(page).toHaveTitle(/Tunteminen, luottamus ja sitoutuminen.*Hallavuoren/);
  await page.getByRole('button', { name: 'Aloita tehtävä, 10 min' }).click();
  await expect(page.getByRole('timer')).toContainText(/10:00|9:5\d/);
  await page.keyboard.press('k');
  await expect(page.getByRole('timer')).toContainText('tauolla');
  await page.keyboard.press('s');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.keyboard.press('s');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Seinän näppäimet' });
  await expect(help).toContainText('Page Down');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(heading(page)).toHaveText('Miten opimme tuntemaan toisemme, luottamaan ja lupaamaan?');
  await turn(page, 'ArrowRight');
  await expect(page.locator('[data-live-announcer]')).toContainText(/\d+ \/ \d+, Tunteminen, luottamus ja sitoutuminen: Kuva/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('swipes and taps at the edges turn the step, a finger up and down scrolls', async ({ page }) => {
    await openWall(page, 'definition/question');
    await swipe(page, [300, 300], [80, 310]);
    await expect(heading(page)).toHaveText('Verkoston määrittely');
    await swipe(page, [80, 300], [300, 290]);
    await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
    await page.touchscreen.tap(382, 120);
    await expect(heading(page)).toHaveText('Verkoston määrittely');
    await page.touchscreen.tap(8, 120);
    await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
    await swipe(page, [200, 600], [205, 200]);
    await expect(heading(page)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
    await expect.poll(() => page.getByRole('region').evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
  });

  test('the bar has every action in reach of a thumb', async ({ page }) => {
    await openWall(page, 'definition/question');
    for (const name of ['Edellinen', 'Seuraava', 'Osiot', 'Muokkaa seinällä', 'Pimeä näyttö', 'Takaisin työkirjaan']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await expect(async () => {
      await page.getByRole('button', { name: 'Seuraava' }).tap();
      await expect(heading(page)).toHaveText('Verkoston määrittely', { timeout: 300 });
    }).toPass();
  });
});

interface Small {
  readonly text: string;
  /** Of 1080. */
  readonly size: number;
}

/** Every text in sight that is smaller than 20 of 1080, and how far anything reaches over the side of the window (px). */
const measure = (page: Page): Promise<{ readonly small: readonly Small[]; readonly over: number }> =>
  page.evaluate(() => {
    const small: Small[] = [];
    let over = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || ['SCRIPT', 'STYLE', 'TITLE', 'DESC', 'NOSCRIPT'].includes(element.nodeName.toUpperCase())) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const hidden = element.closest('[style*="clip"], [class*="isuallyHidden"], [class*="hidden"]');
      if (hidden && getComputedStyle(hidden).clipPath !== 'none') continue;
      const scale = element instanceof SVGGraphicsElement ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0) : 1;
      const size = (parseFloat(getComputedStyle(element).fontSize) * scale * 1080) / window.innerHeight;
      if (size < 19.9) small.push({ text: text.slice(0, 40), size: Math.round(size * 10) / 10 });
      over = Math.max(over, box.right - window.innerWidth, -box.left);
    }
    return { small, over };
  });

test('nothing on any step is too small for the back row, and nothing reaches over the side', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWall(page);
  const count = Number((await position(page).textContent())?.split(' / ')[1]);
  for (let at = 1; at <= count; at += 1) {
    await expect(position(page)).toHaveText(`${at} / ${count}`);
    await expect(page.getByRole('region').locator('[data-loading]')).toHaveCount(0);
    const { small, over } = await measure(page);
    expect.soft(small, `${at} ${await heading(page).textContent()}`).toEqual([]);
    expect.soft(over, `${at} ${await heading(page).textContent()}`).toBeLessThanOrEqual(1);
    if (at < count) await turn(page, 'ArrowRight');
  }
});

test('the words of the keys give way to the place and the number of answers, in every language', async ({ page }) => {
  const id = await openWall(page);
  for (const language of ['fi', 'sv', 'en']) {
    await page.goto(`./?lang=${language}#/w/${id}/present?step=interfaces/borders`);
    for (const size of [{ width: 1280, height: 720 }, { width: 1280, height: 800 }, { width: 1024, height: 768 }]) {
      await page.setViewportSize(size);
      const room = (): Promise<number> => page.getByRole('toolbar').evaluate((bar) => {
        const place = bar.nextElementSibling?.getBoundingClientRect().left ?? 0;
        return place - Math.max(...[...bar.querySelectorAll('button, span, kbd')].map((one) => one.getBoundingClientRect().right));
      });
      await expect.poll(room, { message: `${language}, ${size.width} x ${size.height}` }).toBeGreaterThanOrEqual(0);
    }
  }
});

for (const theme of ['projector', 'paper']) {
  test(`axe finds nothing on the wall: ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.addInitScript((chosen) => localStorage.setItem('keha.wallTheme', chosen), theme);
    const id = await openWall(page);
    const check = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect.soft(violations.map(({ id: rule, nodes }) => `${what} ${rule}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`)).toEqual([]);
    };
    for (const step of ['cover', 'definition/question', 'definition/figure', 'definition/members', 'definition/summary', 'end']) {
      await page.goto(`./#/w/${id}/present?step=${step}`);
      await expect(heading(page)).toBeVisible();
      await check(step);
    }
    await page.keyboard.press('o');
    await expect(page.getByRole('navigation', { name: 'Osiot' })).toBeVisible();
    await check('overview');
  });
}
