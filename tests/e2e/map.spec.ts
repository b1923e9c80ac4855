import type { Locator, Page } from '@playwright/test';
import { download, expect, saved, startWithBlock, test } from './kit';

const config = { pictures: [{ id: 'today', label: 'Tänään' }, { id: 'ahead', label: 'Kahden vuoden päästä' }] };

const list = (page: Page): Locator => page.getByRole('listbox', { name: /^Verkoston kuva/ });
const option = (page: Page, name: string): Locator => list(page).getByRole('option', { name: new RegExp(`^${name},`, 'i') });
const nameField = (page: Page): Locator => page.getByRole('combobox', { name: 'Toimijan nimi' });

/** A point of the paper, in shares of its width and height, as a point of the window. */
async function point(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await list(page).boundingBox();
  if (!box) throw new Error('The paper is out of sight');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Where an actor stands in the window: the ring of the keys is drawn round it. */
async function whereIs(page: Page, name: string): Promise<{ x: number; y: number }> {
  await list(page).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 12; step += 1) {
    if ((await page.getByRole('option', { name: new RegExp(`^${name},`), selected: true }).count()) > 0) break;
    await page.keyboard.press('PageDown');
  }
  await expect(page.getByRole('option', { name: new RegExp(`^${name},`), selected: true })).toHaveCount(1);
  const ring = await page.locator('[class*="focusRing"]').boundingBox();
  if (!ring) throw new Error('The ring is out of sight');
  return { x: ring.x, y: ring.y };
}

async function drawByMouse(page: Page, name: string, x: number, y: number): Promise<void> {
  const at = await point(page, x, y);
  await page.mouse.dblclick(at.x, at.y);
  await nameField(page).fill(name);
  await page.keyboard.press('Enter');
  await expect(option(page, name)).toHaveCount(1);
}

async function drawThree(page: Page): Promise<void> {
  await drawByMouse(page, 'Ohjaamo', 0.5, 0.3);
  await drawByMouse(page, 'Konepaja', 0.35, 0.7);
  await drawByMouse(page, 'Silta ry', 0.65, 0.7);
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

const showTable = async (page: Page, which: 'Toimijat' | 'Yhteydet'): Promise<void> => {
  await page.getByRole('radio', { name: 'Taulukko' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${which}`) }).click();
};
const showMap = (page: Page): Promise<void> => page.getByRole('radio', { name: 'Kuva', exact: true }).click();

test('a network is drawn by mouse, changed, taken back, and is there after a reload', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await drawThree(page);

  // Links: strong by the tool, weak and wished too.
  for (const [tool, from, to] of [['Piirrä vahva yhteys', 'Ohjaamo', 'Konepaja'], ['Piirrä heikko yhteys', 'Ohjaamo', 'Silta ry'], ['Piirrä toivottu yhteys', 'Konepaja', 'Silta ry']] as const) {
    const [a, b] = [await whereIs(page, from), await whereIs(page, to)];
    await page.getByRole('button', { name: tool }).click();
    await drag(page, a, b);
  }
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/2 yhteyttä/);
  await expect(page.getByRole('button', { name: 'Toivottu yhteys', exact: true })).toBeVisible();

  // Moving: out to the edge and back by undo.
  await page.getByRole('button', { name: 'Valitse ja siirrä' }).click();
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/rengas: (ydin|mukana)/);
  const before = (await option(page, 'Ohjaamo').textContent()) ?? '';
  const start = await whereIs(page, 'Ohjaamo');
  await drag(page, start, await point(page, 0.5, 0.04));
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/rengas: kehällä/);
  await page.keyboard.press('Control+z');
  await expect(option(page, 'Ohjaamo')).toHaveText(before);
  await page.keyboard.press('Control+y');
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/rengas: kehällä/);

  // Renaming by double click.
  const at = await whereIs(page, 'Silta ry');
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('textbox', { name: /^Nimi: / }).fill('Suvannon Silta ry');
  await page.keyboard.press('Enter');
  await expect(option(page, 'Suvannon Silta ry')).toHaveCount(1);

  // A name that is known is placed, not made again.
  await whereIs(page, 'Konepaja');
  await page.keyboard.press('Delete');
  await expect(option(page, 'Konepaja')).toHaveCount(0);
  await drawByMouse(page, 'konepaja', 0.4, 0.5);
  await expect(option(page, 'Konepaja')).toHaveAccessibleName(/2 yhteyttä/);

  // Arranging is one step.
  const places = async (): Promise<string> => (await list(page).getByRole('option').allTextContents()).join('|');
  const spread = await places();
  await page.getByRole('button', { name: 'Asettele' }).click();
  await page.getByRole('menuitem', { name: 'Renkaittain' }).click();
  await expect(page.getByText('Kuva aseteltu')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect.poll(places).toBe(spread);

  await saved(page);
  await page.reload();
  await expect(option(page, 'Suvannon Silta ry')).toHaveAccessibleName(/2 yhteyttä/);
  await expect(list(page).getByRole('option')).toHaveCount(3);
});

test('a whole network is drawn with the keyboard alone', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await list(page).focus();
  await page.keyboard.press('a');
  for (const name of ['Ohjaamo', 'Konepaja', 'Silta ry']) {
    await expect(nameField(page)).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(option(page, name)).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();

  // To the first, and a weak link from it.
  await page.keyboard.press('Home');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Uusi yhteys: Ohjaamo' });
  await dialog.getByRole('combobox', { name: 'Kenen kanssa' }).fill('Silta ry');
  await dialog.getByRole('radio', { name: 'Heikko yhteys' }).check();
  await dialog.getByRole('button', { name: 'Piirrä yhteys' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/1 yhteys/);

  // Moving: several steps are one undo step.
  await list(page).focus();
  await page.keyboard.press('Home');
  const before = (await option(page, 'Ohjaamo').textContent()) ?? '';
  await page.keyboard.press('m');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Shift+ArrowUp');
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/rengas: kehällä/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(option(page, 'Ohjaamo')).toHaveText(before);

  // Arrows find the others; space and Ctrl + A select; Delete takes off and the toast brings back.
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect(page.getByText('3 toimijaa otettu pois kuvasta')).toBeVisible();
  await page.getByRole('button', { name: 'Palauta' }).press('Enter');
  await expect(option(page, 'Silta ry')).toHaveAccessibleName(/1 yhteys/);

  // Enter opens what is known, Escape comes back.
  await list(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ohjaamo' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Kartan näppäimet' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Nimi: Ohjaamo' })).toBeFocused();
  await page.keyboard.type('Ohjaamo Suvanto');
  await page.keyboard.press('Enter');
  await expect(option(page, 'Ohjaamo Suvanto')).toHaveCount(1);
});

test('the table does all that the paper does', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await showTable(page, 'Toimijat');
  for (const name of ['Ohjaamo', 'Konepaja']) {
    await page.getByRole('textbox', { name: 'Uuden toimijan nimi' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: `Nimi: ${name}` })).toHaveValue(name);
  }
  await page.getByRole('button', { name: /Sektori: Konepaja/ }).click();
  await page.getByRole('option', { name: 'Yksityinen' }).click();
  await page.getByRole('button', { name: /Paikka kuvassa: Konepaja/ }).click();
  await page.getByRole('option', { name: 'Kehällä' }).click();

  await page.getByRole('radio', { name: /^Yhteydet/ }).click();
  await page.getByRole('combobox', { name: 'Toimija', exact: true }).fill('Ohjaamo');
  await page.getByRole('combobox', { name: 'Toinen toimija', exact: true }).fill('Konepaja');
  await page.getByRole('button', { name: 'Lisää yhteys' }).click();
  await page.getByRole('textbox', { name: 'Mistä asiasta: Ohjaamo – Konepaja' }).fill('Kesätyöt');
  await page.getByRole('button', { name: /Vahvuus: Ohjaamo – Konepaja/ }).click();
  await page.getByRole('option', { name: 'Heikko yhteys' }).click();

  await showMap(page);
  await expect(option(page, 'Konepaja')).toHaveAccessibleName('Konepaja, yksityinen, rengas: kehällä, 1 yhteys');
  await showTable(page, 'Yhteydet');
  await page.getByRole('button', { name: 'Poista yhteys: Ohjaamo – Konepaja' }).click();
  await expect(page.getByText('Yhteyksiä ei ole vielä piirretty.')).toBeVisible();
  await page.getByRole('button', { name: 'Palauta' }).click();
  await expect(page.getByRole('textbox', { name: 'Mistä asiasta: Ohjaamo – Konepaja' })).toHaveValue('Kesätyöt');
});

test('another picture begins as a copy and goes its own way', async ({ page }) => {
  await startWithBlock(page, 'map', {}, 'Verkoston kartta');
  await drawThree(page);
  await whereIs(page, 'Ohjaamo');
  await page.keyboard.press('l');
  await page.getByRole('combobox', { name: 'Kenen kanssa' }).fill('Konepaja');
  await page.getByRole('button', { name: 'Piirrä yhteys' }).click();

  await page.getByRole('button', { name: 'Kuvan toiminnot' }).click();
  await page.getByRole('menuitem', { name: 'Uusi kuva tämän pohjalta' }).click();
  await page.getByRole('textbox', { name: 'Kuvan nimi' }).fill('Vuonna 2029');
  await page.getByRole('button', { name: 'Tee kuva' }).click();
  await expect(list(page)).toHaveAccessibleName('Verkoston kuva: Vuonna 2029');
  await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/1 yhteys/);
  await whereIs(page, 'Konepaja');
  await page.keyboard.press('Delete');
  await expect(option(page, 'Konepaja')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Kuva 1' }).click();
  await expect(option(page, 'Konepaja')).toHaveAccessibleName(/1 yhteys/);
  await page.getByRole('radio', { name: 'Vuonna 2029' }).click();
  await page.getByRole('button', { name: 'Kuvan toiminnot' }).click();
  await page.getByRole('menuitem', { name: 'Poista kuva' }).click();
  await expect(page.getByRole('radio', { name: 'Vuonna 2029' })).toBeHidden();
  // The newest message comes first.
  await page.getByRole('button', { name: 'Palauta' }).first().click();
  await expect(list(page)).toHaveAccessibleName('Verkoston kuva: Vuonna 2029');
  await expect(list(page).getByRole('option')).toHaveCount(2);
});

test('the picture goes out as drawings and as data', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await drawThree(page);
  for (const [item, ending, begins] of [[/PNG/, 'png', '\x89PNG'], [/SVG/, 'svg', '<?xml'], [/GEXF/, 'gexf', '<?xml'], [/GraphML/, 'graphml', '<?xml']] as const) {
    await page.getByRole('button', { name: 'Vie ja tuo' }).click();
    const { name, bytes } = await download(page, () => page.getByRole('menuitem', { name: item }).click());
    expect(name).toMatch(new RegExp(`\\.${ending}$`));
    expect(bytes.toString('latin1').startsWith(begins)).toBe(true);
    if (ending !== 'png') expect(bytes.toString()).toContain('Konepaja');
  }
});

/** A red square. */
const FLIP_CHART = 'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';

test('a photo of a flip chart lies under the drawing, as wide as one likes', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await page.getByLabel('Valokuva taustaksi').setInputFiles({ name: 'flappi.png', mimeType: 'image/png', buffer: Buffer.from(FLIP_CHART, 'base64') });
  // How red the middle of the paper is, beside how blue.
  const redness = (): Promise<number> => page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const [red = 0, , blue = 0] = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [];
    return red - blue;
  });
  await expect.poll(redness).toBeGreaterThan(30);
  const width = page.getByRole('slider', { name: 'Valokuvan leveys' });
  await expect(width).toHaveValue('1200');
  await width.press('ArrowRight');
  await expect(width).toHaveValue('1220');
  await page.getByRole('button', { name: 'Poista valokuva' }).click();
  await expect.poll(redness).toBeLessThan(30);
  await expect(width).toBeHidden();
});

test('a large picture follows the wheel in the next frame, and is painted anew when the hand rests', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await page.getByRole('button', { name: 'Vie ja tuo' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const rows = Array.from({ length: 170 }, (_, i) => `Toimija ${i}\tToimija ${(i * 7 + 1) % 170}\tvahva`);
  await page.getByRole('textbox', { name: 'Liittäkää rivit tähän' }).fill(`Toimija 1\tToimija 2\tVahvuus\n${rows.join('\n')}`);
  await page.getByRole('button', { name: 'Katso, mitä tulee' }).click();
  await page.getByRole('button', { name: 'Tuo verkosto' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(170);
  // The small picture of the whole lies under the one of what is seen.
  const picture = page.locator('canvas[class*="picture"]').nth(1);
  const placed = (): Promise<string> => picture.evaluate(({ style }: HTMLCanvasElement) => style.transform);
  await expect(picture).toBeVisible();
  await expect.poll(placed).toMatch(/^translate\(-6rem, -6rem\)$/);
  const at = await point(page, 0.5, 0.5);
  await page.mouse.move(at.x, at.y);
  await picture.evaluate((canvas: HTMLCanvasElement) => {
    // The first of these is called in the frame of the event itself.
    const look = (): number => requestAnimationFrame(() => requestAnimationFrame(() => canvas.setAttribute('data-next-frame', canvas.style.transform)));
    window.addEventListener('wheel', look, { once: true, capture: true });
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -10);
  await page.keyboard.up('Control');
  await expect(picture).toHaveAttribute('data-next-frame', /scale\(1\.1\d*\)$/);
  await expect.poll(placed).toMatch(/^translate\(-6rem, -6rem\)$/);
});

test('the structure and comparisons say what is still too little to tell', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await drawThree(page);
  await page.getByRole('radio', { name: 'Rakenne' }).first().click();
  await expect(page.getByRole('heading', { name: 'Rakenne' })).toBeVisible();
  await expect(page.getByText('Verkosto on vielä niin pieni')).toBeVisible();
  await page.getByRole('radio', { name: 'Vertaa' }).click();
  await expect(page.getByText('Tyhjää kuvaa ei voi verrata.')).toBeVisible();
});

test('removing from the whole workbook asks first and can be undone', async ({ page }) => {
  await startWithBlock(page, 'map', config, 'Verkoston kartta');
  await drawThree(page);
  await whereIs(page, 'Ohjaamo');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Toiminnot: Ohjaamo' }).click();
  await page.getByRole('menuitem', { name: 'Poista koko työkirjasta' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Poistetaanko Ohjaamo koko työkirjasta?' });
  await expect(dialog).toContainText('mukana 1 kohdassa');
  await dialog.getByRole('button', { name: 'Poista koko työkirjasta' }).click();
  await expect(option(page, 'Ohjaamo')).toHaveCount(0);
  await list(page).focus();
  await page.keyboard.press('Control+z');
  await expect(option(page, 'Ohjaamo')).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('actors are added, linked and moved with a finger', async ({ page }) => {
    await startWithBlock(page, 'map', config, 'Verkoston kartta');
    await page.getByRole('button', { name: 'Lisää toimija' }).first().tap();
    for (const name of ['Ohjaamo', 'Konepaja']) {
      await nameField(page).fill(name);
      await page.keyboard.press('Enter');
      await expect(option(page, name)).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    const [from, to] = [await whereIs(page, 'Ohjaamo'), await whereIs(page, 'Konepaja')];
    await page.getByRole('button', { name: 'Piirrä heikko yhteys' }).tap();
    await swipe(page, from, to);
    await expect(option(page, 'Ohjaamo')).toHaveAccessibleName(/1 yhteys/);
    await page.getByRole('button', { name: 'Valitse ja siirrä' }).tap();
    const start = await whereIs(page, 'Konepaja');
    await swipe(page, start, await point(page, 0.5, 0.28));
    const end = await whereIs(page, 'Konepaja');
    expect(Math.hypot(end.x - start.x, end.y - start.y)).toBeGreaterThan(20);
  });
});

/** One finger from a place to another, as the browser itself reports it. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await send('touchStart', [from]);
  for (let step = 1; step <= 6; step += 1) {
    await send('touchMove', [{ x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 }]);
  }
  await send('touchEnd', []);
  await session.detach();
}
