import type { Locator, Page } from '@playwright/test';
import { expect, saved, startWithBlock, test } from './kit';

const config = {
  phases: [
    { id: 'gather', label: 'Kokoamme', help: 'keitä olemme, mitä jo on', from: 1, to: 3 },
    { id: 'aim', label: 'Suuntaamme', help: 'mitä tavoittelemme', from: 4, to: 5 },
    { id: 'act', label: 'Etenemme', help: 'teemme ja kokeilemme', from: 6, to: 10 },
    { id: 'review', label: 'Arvioimme', help: 'mitä muuttui', from: 11, to: 12 },
  ],
};

test.beforeEach(async ({ page }) => {
  // The clock goes on from there: undo parts what is done at different times.
  await page.clock.install({ time: new Date('2027-03-11T10:00:00+02:00') });
  await startWithBlock(page, 'yearclock', config, 'Vuosikello');
});

const ring = (page: Page): Locator => page.getByRole('group', { name: /^Vuosi 2027 kehänä/ });
const mark = (page: Page, name: string): Locator => ring(page).getByRole('slider', { name: new RegExp(`^${name}, `) });
const row = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Toiminnot: ${name}` }) });

/** The point on the ring of events where a share of the year has gone, on the page. */
async function pointAt(page: Page, share: number, radius: number): Promise<{ x: number; y: number }> {
  await ring(page).scrollIntoViewIfNeeded();
  const box = await ring(page).boundingBox();
  if (!box) throw new Error('no ring');
  const scale = await ringScale(page);
  const angle = share * 2 * Math.PI;
  return { x: box.x + box.width / 2 + radius * scale * Math.sin(angle), y: box.y + box.height / 2 - radius * scale * Math.cos(angle) };
}

/** Pixels to a unit of the design, where events stand on a ring of 308: read from the slider that adds them. */
async function ringScale(page: Page): Promise<number> {
  return ring(page).evaluate((svg) => {
    const cursor = svg.querySelector('circle[role="slider"]') as SVGCircleElement;
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const away = Math.hypot(cursor.cx.baseVal.value - width / 2, cursor.cy.baseVal.value - height / 2);
    return ((away / 308) * svg.getBoundingClientRect().width) / width;
  });
}

async function addEvent(page: Page, title: string, when: string): Promise<void> {
  await page.getByRole('button', { name: 'Lisää tapahtuma' }).click();
  await page.getByRole('textbox', { name: 'Tapahtuma' }).fill(title);
  await page.getByRole('textbox', { name: 'Ajankohta' }).fill(when);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${title}`), expanded: true }).click();
  await expect(mark(page, title)).toBeVisible();
  // What is done at once is undone at once: what comes next is done later.
  await page.clock.runFor(1000);
}

async function dragTo(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

test('an empty year says what to do first, and a double click on the ring adds an event on that day', async ({ page }) => {
  await expect(page.getByText('Lisätkää ensimmäinen tapahtuma.')).toBeVisible();
  // The middle of the 98th day of 365: 8 April.
  const { x, y } = await pointAt(page, 97.5 / 365, 308);
  await page.mouse.dblclick(x, y);
  await expect(page.getByRole('textbox', { name: 'Tapahtuma' })).toBeFocused();
  await page.keyboard.type('Verkostopäivä');
  await expect(mark(page, 'Verkostopäivä')).toHaveAttribute('aria-valuetext', 'to 8.4.');
  await expect(page.getByRole('img', { name: /^Vuosikello 2027\..*to 8\.4\. Verkostopäivä, Verkostopäivä/ })).toBeVisible();
  await expect(page.getByText('Lisätkää ensimmäinen tapahtuma.')).toBeHidden();
});

test('an event is dragged to another day by mouse, undo brings it back, and the day is there after a reload', async ({ page }) => {
  await addEvent(page, 'Työpaja', '8.4.2027');
  await dragTo(page, mark(page, 'Työpaja'), await pointAt(page, 200.5 / 365, 308));
  await expect(mark(page, 'Työpaja')).toHaveAttribute('aria-valuetext', 'ti 20.7.');
  await page.getByRole('button', { name: 'Kumoa' }).first().click();
  await expect(mark(page, 'Työpaja')).toHaveAttribute('aria-valuetext', 'to 8.4.');
  await page.getByRole('button', { name: 'Tee uudelleen' }).first().click();
  await expect(mark(page, 'Työpaja')).toHaveAttribute('aria-valuetext', 'ti 20.7.');
  await saved(page);
  await page.reload();
  await expect(mark(page, 'Työpaja')).toHaveAttribute('aria-valuetext', 'ti 20.7.');
});

test('a month stays a month when it is dragged, and is drawn as one', async ({ page }) => {
  await addEvent(page, 'Talousarvio', '5/2027');
  await expect(mark(page, 'Talousarvio')).toHaveAttribute('aria-valuetext', 'toukokuu');
  await dragTo(page, mark(page, 'Talousarvio'), await pointAt(page, 260 / 365, 308));
  await expect(mark(page, 'Talousarvio')).toHaveAttribute('aria-valuetext', 'syyskuu');
});

test('the keyboard moves an event by days, weeks and months, over New Year too', async ({ page }) => {
  await addEvent(page, 'Arviointi', '8.4.2027');
  await mark(page, 'Arviointi').focus();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, 'Arviointi')).toHaveAttribute('aria-valuetext', 'pe 9.4.');
  await expect(page.getByText('Arviointi siirtyi: pe 9.4.')).toBeAttached();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(mark(page, 'Arviointi')).toHaveAttribute('aria-valuetext', 'pe 2.4.');
  for (let month = 0; month < 9; month += 1) await page.keyboard.press('PageDown');
  const before = page.getByRole('group', { name: /^Vuosi 2026 kehänä/ }).getByRole('slider', { name: /^Arviointi, / });
  await expect(before).toHaveAttribute('aria-valuetext', 'to 2.7.');
  await expect(before).toBeFocused();
});

test('an event is moved from its menu without dragging, removed and brought back', async ({ page }) => {
  await addEvent(page, 'Rekrytori', '9.9.2027');
  await page.getByRole('button', { name: 'Toiminnot: Rekrytori' }).click();
  await page.getByRole('menuitem', { name: 'Siirrä päivämäärää…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Siirrä: Rekrytori' });
  await dialog.getByRole('textbox', { name: 'Ajankohta' }).fill('16.9.2027');
  await dialog.getByRole('button', { name: 'Valmis' }).click();
  await expect(mark(page, 'Rekrytori')).toHaveAttribute('aria-valuetext', 'to 16.9.');
  await page.getByRole('button', { name: 'Toiminnot: Rekrytori' }).click();
  await page.getByRole('menuitem', { name: 'Poista' }).click();
  await expect(mark(page, 'Rekrytori')).toBeHidden();
  await page.getByRole('button', { name: 'Palauta' }).click();
  await expect(mark(page, 'Rekrytori')).toHaveAttribute('aria-valuetext', 'to 16.9.');
});

test('a monthly event stands in every month and moves as a whole', async ({ page }) => {
  await addEvent(page, 'Ohjausryhmä', '12.1.2027');
  await page.getByRole('button', { name: 'Ohjausryhmä', exact: true }).click();
  await page.getByRole('button', { name: /Toistuu/ }).click();
  await page.getByRole('option', { name: 'Kuukausittain' }).click();
  await expect(mark(page, 'Ohjausryhmä')).toHaveCount(12);
  await ring(page).locator('[role="slider"][tabindex="0"][aria-label^="Ohjausryhmä"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Koko sarja siirtyi/)).toBeAttached();
  const days = await mark(page, 'Ohjausryhmä').evaluateAll((marks) => marks.map((one) => one.getAttribute('aria-valuetext')?.replace(/^\S+ /, '')));
  expect(new Set(days)).toEqual(new Set(Array.from({ length: 12 }, (_, month) => `13.${month + 1}.`)));
});

test('the end of a phase is dragged and moved by keys, and set from its dialog', async ({ page }) => {
  const edge = (): Locator => ring(page).getByRole('slider', { name: 'Kokoamme päättyy, Suuntaamme alkaa' });
  await expect(edge()).toHaveAttribute('aria-valuetext', '1.4.');
  await dragTo(page, edge(), await pointAt(page, 106 / 365, 189));
  await expect(edge()).toHaveAttribute('aria-valuetext', '16.4.');
  await expect(page.getByText('1.1.–15.4. · keitä olemme, mitä jo on')).toBeVisible();
  await page.getByRole('button', { name: 'Kumoa' }).first().click();
  await expect(edge()).toHaveAttribute('aria-valuetext', '1.4.');
  await edge().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge()).toHaveAttribute('aria-valuetext', '16.3.');
  await page.getByRole('button', { name: 'Muokkaa vaihetta: Kokoamme' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Vaiheen nimi' }).fill('Tutustumme');
  await dialog.getByRole('button', { name: /Viimeinen kuukausi/ }).click();
  await page.getByRole('option', { name: 'helmikuu' }).click();
  await dialog.getByRole('button', { name: 'Valmis' }).click();
  await expect(page.getByRole('heading', { name: '1 Tutustumme' })).toBeVisible();
  await expect(page.getByText('1.1.–28.2. · keitä olemme, mitä jo on')).toBeVisible();
});

test('the year can begin in August and spans two numbers', async ({ page }) => {
  await page.getByRole('button', { name: 'Kellon asetukset' }).click();
  await page.getByRole('button', { name: /Vuosi alkaa/ }).click();
  await page.getByRole('option', { name: 'elokuu' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2026–2027', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Seuraava vuosi' }).click();
  await expect(page.getByText('2027–2028', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Tähän vuoteen' }).click();
  await expect(page.getByText('2026–2027', { exact: true })).toBeVisible();
});

test('the day of a new event is chosen by keys alone', async ({ page }) => {
  await ring(page).getByRole('slider', { name: 'Uuden tapahtuman päivä' }).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tapahtuma' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Ajankohta' })).toHaveValue('12.4.2027');
});

test('the clock has a window of its own with its list beside it', async ({ page }) => {
  await addEvent(page, 'Verkostopäivä', '8.4.2027');
  await page.getByRole('link', { name: 'Koko ikkuna' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Mitä teemme yhdessä?' })).toBeVisible();
  const [clock, list] = await Promise.all([ring(page).boundingBox(), row(page, 'Verkostopäivä').boundingBox()]);
  expect((clock?.x ?? 0) + (clock?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the clock has numbers that the list repeats, and a finger moves an event', async ({ page }) => {
    await page.getByRole('button', { name: 'Lisää tapahtuma' }).tap();
    await page.getByRole('textbox', { name: 'Tapahtuma' }).fill('Aamukahvit');
    await page.getByRole('textbox', { name: 'Ajankohta' }).fill('8.4.2027');
    await page.keyboard.press('Enter');
    await expect(mark(page, 'Aamukahvit')).toHaveAttribute('aria-valuetext', 'to 8.4.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const to = await pointAt(page, 200.5 / 365, 308);
    const box = await mark(page, 'Aamukahvit').boundingBox();
    if (!box) throw new Error('no mark');
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, point?: { x: number; y: number }): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: point ? [point] : [] });
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await touch('touchStart', from);
    for (const share of [0.2, 0.5, 0.8, 1]) await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    await touch('touchEnd');
    await expect(mark(page, 'Aamukahvit')).toHaveAttribute('aria-valuetext', /^\S+ (19|20|21)\.7\.$/);
  });
});
