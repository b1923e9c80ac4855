import type { Page } from '@playwright/test';
import { download, expect, openExample, test } from './kit';

const openDialog = (page: Page): Promise<void> => page.getByRole('button', { name: 'Vie', exact: true }).click();

async function choosePicture(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: /Kuva$/ }).click();
  await page.getByRole('option', { name }).click();
}

test('a format is found and made by keyboard, and is there the next time with its choices', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Vie työkirja' });
  await dialog.getByRole('radio', { name: 'Työkirja PDF:nä' }).focus();
  const graph = dialog.getByRole('radio', { name: 'Verkosto analyysiohjelmaan' });
  while (!(await graph.isChecked())) await page.keyboard.press('ArrowDown');
  await dialog.getByRole('radio', { name: 'GEXF' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText('40 toimijaa ja 86 yhteyttä');
  const file = await download(page, () => dialog.getByRole('button', { name: 'Tallenna verkosto' }).press('Enter'));
  expect(file.name).toBe('hallavuoren-kumppanuusverkosto-verkostomme-kuva-tanaan.graphml');
  expect(file.bytes.toString('utf8').match(/<node /g)).toHaveLength(40);
  await expect(dialog).toBeHidden();

  await page.reload();
  await openDialog(page);
  await expect(graph).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'GraphML' })).toBeChecked();
});

test('a map goes out as PNG and as SVG without its view, and a board as it stands on the wall', async ({ page }) => {
  await openExample(page);
  await openDialog(page);
  await page.getByRole('radio', { name: 'Kuva', exact: true }).check({ force: true });
  await expect(page.getByRole('img', { name: /40 toimijaa/ })).toBeVisible();
  const png = await download(page, () => page.getByRole('button', { name: 'Tallenna kuva' }).click());
  expect(png.name).toBe('hallavuoren-kumppanuusverkosto-verkostomme-kuva-tanaan.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
  expect(png.bytes.length).toBeGreaterThan(200_000);

  await openDialog(page);
  await page.getByRole('radio', { name: 'SVG' }).click();
  const svg = await download(page, () => page.getByRole('button', { name: 'Tallenna kuva' }).click());
  const drawn = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    return { name: root.localName, words: [...root.querySelectorAll('text')].map(({ textContent }) => textContent) };
  }, svg.bytes.toString('utf8'));
  expect(drawn.name).toBe('svg');
  expect(drawn.words).toEqual(expect.arrayContaining(['Vapaaehtoiskeskus', 'Kirjasto', 'Julkinen']));

  await openDialog(page);
  await choosePicture(page, '7 Roolit verkostossamme');
  const board = await download(page, () => page.getByRole('button', { name: 'Tallenna kuva' }).click());
  expect([board.name, board.bytes.readUInt32BE(16)]).toEqual(['hallavuoren-kumppanuusverkosto-roolit-verkostossamme.png', 2560]);
  expect(board.bytes.length).toBeGreaterThan(50_000);
});

test('a picture is copied, and where the browser refuses it says what to do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await openDialog(page);
  await page.getByRole('radio', { name: 'Kuva', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Kopioi leikepöydälle' }).click();
  await expect(page.getByText('Kopioitu. Voitte liittää sen toiseen ohjelmaan.').last()).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('image/png') ? (await item.getType('image/png')).size : 0;
  });
  expect(size).toBeGreaterThan(50_000);
  await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }));
  await page.getByRole('button', { name: 'Kopioi leikepöydälle' }).click();
  await expect(page.getByText('Selain ei antanut kopioida. Tallentakaa tiedosto.').last()).toBeVisible();
});

test('paper shows its cover and its chapters beforehand, and only the panes scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openExample(page);
  await openDialog(page);
  const chapters = page.getByRole('list', { name: 'Luvut' });
  await expect(chapters.getByText('Verkoston määrittely')).toBeVisible();
  await expect(page.getByText(/Kansi, sisällys ja \d+ lukua/)).toBeVisible();
  const before = await chapters.getByRole('listitem').count();
  await page.getByText('Suunnitelma mukaan').click();
  await expect(chapters.getByRole('listitem')).toHaveCount(before - 1);
  const scrolled = await page.getByRole('dialog').evaluate((dialog) =>
    [...dialog.children].filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1).length);
  expect(scrolled).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the formats are a list, and each leads to its own view and back', async ({ page }) => {
    const id = await openExample(page);
    await page.goto(`./#/w/${id}/plan`);
    // A page that comes takes the focus, and a menu that was opened before it closes.
    await expect(page.getByRole('heading', { level: 1, name: /^Vuosisuunnitelma/ })).toBeFocused();
    await page.getByRole('button', { name: 'Lisää toimintoja' }).tap();
    await page.getByRole('menuitem', { name: 'Vie' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Vie työkirja' });
    await dialog.getByRole('button', { name: /^Kehän tiedosto/ }).tap();
    await expect(dialog.getByRole('button', { name: 'Kaikki muodot' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Kaikki muodot' }).tap();
    await expect(dialog.getByRole('button', { name: /^Kehän tiedosto/ })).toBeFocused();
    await dialog.getByRole('button', { name: /^Kehän tiedosto/ }).tap();
    const file = await download(page, () => dialog.getByRole('button', { name: 'Tallenna tiedosto' }).tap());
    expect(file.name).toMatch(/^hallavuoren-kumppanuusverkosto-\d{4}-\d\d-\d\d\.keha\.json$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
