import type { Locator, Page } from '@playwright/test';
import { expect, saved, startWithBlock, test } from './kit';

const roles = {
  holds: 'actors',
  columns: [{ id: 'driver', label: 'Veturi', help: 'Pitää huolta, että verkosto on olemassa' }, { id: 'strong', label: 'Vahva osallistuja' }, { id: 'broker', label: 'Tiedon välittäjä' }],
};
const partnerships = {
  holds: 'links', balance: true,
  columns: [{ id: 's', label: 'Vahvat yhteydet', strength: 'strong' }, { id: 'w', label: 'Heikot yhteydet', strength: 'weak' }],
};

const column = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const cards = (page: Page, name: string): Locator => column(page, name).getByRole('listitem');

async function addActors(page: Page, to: string, names: readonly string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: `Lisää toimija: ${to}` });
  for (const name of names) {
    await field.fill(name);
    await field.press('Enter');
    await expect(cards(page, to).filter({ hasText: name })).toBeVisible();
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('cards are dragged by mouse, undo brings them back and a reload keeps them', async ({ page }) => {
  await startWithBlock(page, 'board', roles, 'Roolit');
  await addActors(page, 'Veturi', ['Työllisyysalue', 'Ammattiopisto', 'Ohjaamo']);
  await column(page, 'Veturi').scrollIntoViewIfNeeded();
  const from = await middleOf(cards(page, 'Veturi').filter({ hasText: 'Ammattiopisto' }));
  const to = await middleOf(column(page, 'Tiedon välittäjä').getByRole('list'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  await expect(cards(page, 'Tiedon välittäjä')).toHaveText(/Ammattiopisto/);
  await expect(cards(page, 'Veturi')).toHaveCount(2);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(cards(page, 'Veturi')).toHaveText([/Työllisyysalue/, /Ammattiopisto/, /Ohjaamo/]);
  await page.keyboard.press('Control+Shift+z');
  await expect(cards(page, 'Tiedon välittäjä')).toHaveText(/Ammattiopisto/);
  await saved(page);
  await page.reload();
  await expect(cards(page, 'Tiedon välittäjä')).toHaveText(/Ammattiopisto/);
});

test('a card is moved by the keyboard alone, and focus goes with it', async ({ page }) => {
  await startWithBlock(page, 'board', roles, 'Roolit');
  await addActors(page, 'Veturi', ['Työllisyysalue', 'Ohjaamo']);
  const handle = page.getByRole('button', { name: 'Siirrä: Ohjaamo' });
  await handle.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Vahva osallistuja, paikka 1/1.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(cards(page, 'Vahva osallistuja')).toHaveText(/Ohjaamo/);
  await expect(handle).toBeFocused();
});

test('who has no place yet is placed from a menu', async ({ page }) => {
  await startWithBlock(page, 'board', roles, 'Roolit');
  await addActors(page, 'Veturi', ['Martat']);
  await cards(page, 'Veturi').hover();
  await page.getByRole('button', { name: 'Toiminnot: Martat' }).click();
  await page.getByRole('menuitem', { name: 'Ota pois sarakkeesta' }).click();
  await expect(column(page, 'Ei vielä paikkaa (1)')).toContainText('Martat');
  await page.getByRole('button', { name: 'Toiminnot: Martat' }).click();
  await page.getByRole('menuitem', { name: 'Siirrä: Tiedon välittäjä' }).click();
  await expect(cards(page, 'Tiedon välittäjä')).toHaveText(/Martat/);
  await expect(page.getByRole('button', { name: 'Toiminnot: Martat' })).toBeFocused();
  await expect(column(page, 'Ei vielä paikkaa (1)')).toBeHidden();
});

test('a link moves from strong to weak, and the balance is told in words', async ({ page }) => {
  await startWithBlock(page, 'board', partnerships, 'Kumppanuudet');
  await page.getByRole('button', { name: 'Lisää yhteys: Vahvat yhteydet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kuka' }).fill('Ohjaamo');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Kenen kanssa' }).fill('Konepaja Virta');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Lisää yhteys' }).click();
  await expect(page.getByText('1 vahva, 0 heikkoa')).toBeVisible();
  await page.getByRole('textbox', { name: 'Mistä on kyse: Ohjaamo – Konepaja Virta' }).fill('Kesätyöt');
  await page.getByRole('button', { name: 'Toiminnot: Ohjaamo – Konepaja Virta' }).click();
  await page.getByRole('menuitem', { name: 'Siirrä: Heikot yhteydet' }).click();
  await expect(page.getByText('0 vahvaa, 1 heikko')).toBeVisible();
  await expect(cards(page, 'Heikot yhteydet').getByRole('textbox')).toHaveValue('Kesätyöt');
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a press takes a card, a swipe only scrolls, and nothing goes off the side', async ({ page }) => {
    await startWithBlock(page, 'board', roles, 'Roolit');
    await addActors(page, 'Veturi', ['Työllisyysalue', 'Ohjaamo']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('group', { name: 'Veturi', exact: true }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
    const card = cards(page, 'Veturi').filter({ hasText: 'Ohjaamo' }).getByText('Ohjaamo', { exact: true });

    const swipe = await middleOf(card);
    await send('touchStart', swipe);
    await send('touchMove', { x: swipe.x, y: swipe.y - 30 });
    await send('touchMove', { x: swipe.x, y: swipe.y - 60 });
    await send('touchEnd');
    await expect(cards(page, 'Veturi')).toHaveCount(2);

    const from = await middleOf(card);
    await send('touchStart', from);
    // The card is taken once it has been pressed for a while.
    await expect(page.getByText('Siirrettävänä: Ohjaamo.')).toBeAttached();
    const to = await middleOf(column(page, 'Vahva osallistuja').getByRole('list'));
    await send('touchMove', { x: to.x, y: (from.y + to.y) / 2 });
    await send('touchMove', to);
    await expect(column(page, 'Vahva osallistuja')).toHaveAttribute('data-over');
    await send('touchEnd');
    await expect(cards(page, 'Vahva osallistuja')).toHaveText(/Ohjaamo/);
  });
});
