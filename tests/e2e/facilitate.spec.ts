import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openExample, startWithBlock, test } from './kit';

const TITLE = 'Fasilitoijan ikkuna';

async function openDesk(page: Page, id: string): Promise<Page> {
  await page.goto(`./#/w/${id}/facilitate`);
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
  return page;
}

/** Opens the wall as the facilitator does, in a window of its own. */
async function openWall(desk: Page): Promise<Page> {
  const [wall] = await Promise.all([desk.context().waitForEvent('page'), desk.getByRole('button', { name: 'Avaa seinä' }).click()]);
  await expect(wall.locator('main')).toBeVisible({ timeout: 20_000 });
  await expect(desk.getByText('Seinä on auki')).toBeVisible();
  return wall;
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const shown = (desk: Page) => desk.getByRole('region', { name: 'Seinällä nyt' });
const current = (desk: Page) => desk.getByRole('navigation', { name: 'Kaikki kohdat' }).locator('[aria-current="step"]');

/** Counts the notes that are played. */
const countNotes = (page: Page) => page.addInitScript(() => {
  const played = { notes: 0 };
  Object.assign(window, { played });
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function count(...at) {
    played.notes += 1;
    return start.apply(this, at);
  };
});
const notesPlayed = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { played: { notes: number } }).played.notes);

test('two windows go in step, whichever is used', async ({ page }) => {
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  await expect(desk.getByText('Seinä ei ole auki')).toBeVisible();
  const wall = await openWall(desk);
  expect(await wall.evaluate(() => window.opener)).toBeNull();

  await press(desk, 'Seuraava');
  const question = (await shown(desk).locator('p').nth(1).textContent()) ?? '';
  expect(question.length).toBeGreaterThan(10);
  await expect(wall.getByText(question)).toBeVisible();

  await wall.keyboard.press('PageDown');
  await expect(current(desk)).toHaveText(/^3/);
  await desk.getByRole('navigation', { name: 'Kaikki kohdat' }).getByRole('button').last().click();
  await expect(wall.getByText('Mitä päätettiin', { exact: false }).first()).toBeVisible();
  await expect(shown(desk)).toContainText('Tämä on viimeinen');

  await press(desk, 'Pimennä seinä');
  await expect(shown(desk)).toContainText('Seinä on tyhjä');
  await expect(wall.getByRole('button', { name: 'Näytä taas' })).toBeAttached();
  await press(desk, 'Näytä seinä');
  await expect(wall.getByRole('button', { name: 'Näytä taas' })).toHaveCount(0);
});

test('either window can be closed and opened again', async ({ page }) => {
  const id = await openExample(page);
  let desk = await openDesk(page, id);
  let wall = await openWall(desk);
  await current(desk).press('End');
  await press(desk, 'Edellinen');
  await press(desk, 'Aloita 10 minuuttia');
  const title = (await shown(desk).locator('p').nth(1).textContent()) ?? '';
  await wall.close();
  await expect(desk.getByText('Seinä ei ole auki')).toBeVisible();
  wall = await openWall(desk);
  await expect(wall.getByRole('timer')).toBeVisible();

  const context = desk.context();
  await desk.close();
  desk = await openDesk(await context.newPage(), id);
  await expect(shown(desk)).toContainText(title);
  await expect(desk.getByRole('timer')).toBeVisible();
  await expect(desk.getByText('Seinä on auki')).toBeVisible();
  await wall.reload();
  await expect(wall.getByRole('timer')).toBeVisible();
  await expect(desk.getByText('Seinä on auki')).toBeVisible();
});

test('the time runs in both windows, and sounds once', async ({ page }) => {
  await countNotes(page);
  // All windows of a context go by its clock.
  const { clock } = page.context();
  await clock.install({ time: new Date('2027-04-20T09:00:00+03:00') });
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  const wall = await desk.context().newPage();
  await countNotes(wall);
  await wall.goto(`./#/w/${id}/present`);
  await expect(wall.locator('main')).toBeVisible();
  // Browsers let a page sound after it has been touched.
  await wall.keyboard.press('Home');
  await expect(desk.getByText('Seinä on auki')).toBeVisible();
  const both = [desk, wall];
  await clock.pauseAt(await desk.evaluate(() => Date.now()) + 5000);

  await press(desk, 'Aloita 3 minuuttia');
  for (const window of both) await expect(window.getByRole('timer')).toContainText('3:00');
  const played = (): Promise<number[]> => Promise.all(both.map(notesPlayed));
  const pass = (seconds: number): Promise<void> => clock.runFor(seconds * 1000);
  await pass(60);
  for (const window of both) await expect(window.getByRole('timer')).toContainText('2:00');
  await pass(60);
  for (const window of both) await expect(window.getByRole('timer')).toHaveAttribute('data-phase', 'last');
  await pass(1);
  // Two notes, in one of the windows.
  await expect.poll(played).toEqual([0, 2]);

  await press(desk, 'Hiljennä ajastimen ääni');
  await pass(59);
  for (const window of both) await expect(window.getByRole('timer')).toContainText('Aika täynnä');
  await pass(30);
  for (const window of both) await expect(window.getByRole('timer')).toContainText('+0:30');
  expect(await played()).toEqual([0, 2]);

  await desk.getByRole('button', { name: /Lisää minuutti/ }).click();
  for (const window of both) await expect(window.getByRole('timer')).toContainText('1:00');
  await press(desk, 'Tauko');
  await pass(20);
  for (const window of both) await expect(window.getByRole('timer')).toContainText('1:00tauolla');
  await press(desk, 'Lopeta');
  for (const window of both) await expect(window.getByRole('timer')).toHaveCount(0);
  await press(desk, 'Kumoa');
  for (const window of both) await expect(window.getByRole('timer')).toContainText('1:00tauolla');
});

test('the group’s notes stand word for word, and any of them is lifted onto the wall', async ({ page }) => {
  const id = await startWithBlock(page, 'notes', { placeholder: 'Mitä ajattelette?' }, 'Laput');
  await page.getByLabel('Uusi lappu').click();
  for (const text of ['Soitetaan ennen kuin lähetetään lomake.', 'Uusi jäsen kylään ensimmäisellä viikolla.']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const desk = await openDesk(page, id);
  const wall = await openWall(desk);
  await desk.getByRole('navigation', { name: 'Kaikki kohdat' }).getByRole('button', { name: /Laput/ }).click();
  const notes = desk.getByRole('region', { name: 'Ryhmän laput: 2' });
  await expect(notes.getByRole('listitem').first()).toContainText('Uusi jäsen kylään');
  await expect(wall.getByText('Soitetaan ennen kuin lähetetään lomake.')).toBeVisible();

  await notes.getByRole('button', { name: 'Nosta esiin: Soitetaan ennen kuin lähetetään lomake.' }).click();
  await expect(wall.getByTestId('spot-mask')).toBeVisible();
  await notes.getByRole('button', { name: /^Laske takaisin/ }).click();
  await expect(wall.getByTestId('spot-mask')).toHaveCount(0);

  await notes.getByRole('checkbox', { name: /^Vain uudet/ }).check();
  await expect(wall.getByText('Soitetaan ennen kuin lähetetään lomake.')).toHaveCount(0);
  await notes.getByRole('checkbox', { name: /^Vain uudet/ }).uncheck();
  await expect(wall.getByText('Soitetaan ennen kuin lähetetään lomake.')).toBeVisible();
});

test('notes to self are kept in the workbook and shown to nobody', async ({ page }) => {
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  const wall = await openWall(desk);
  await press(desk, 'Seuraava');
  const note = desk.getByRole('textbox', { name: 'Omat muistiinpanosi' });
  await expect(note).toHaveAccessibleDescription('Tallentuu työkirjaan. Ei näy seinällä eikä tulosteissa.');
  const before = await current(desk).textContent();
  await note.fill('Pyydä Mervi puhumaan. b k o 5');
  await note.press('b');
  await note.press('ArrowRight');
  await expect(current(desk)).toHaveText(before ?? '');
  await expect(shown(desk)).not.toContainText('Seinä on tyhjä');
  await expect(wall.getByText('Pyydä Mervi')).toHaveCount(0);
  await desk.reload();
  await expect(note).toHaveValue('Pyydä Mervi puhumaan. b k o 5b');
  await desk.goto(`./#/w/${id}/print`);
  await expect(desk.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(desk.getByText('Pyydä Mervi')).toHaveCount(0);
});

test('a pointer on the pad is a pointer on the wall', async ({ page }) => {
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  const wall = await openWall(desk);
  const pad = desk.getByRole('img', { name: /^Osoitinalue/ });
  const seen = () => wall.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const data = canvas?.width ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : undefined;
    return data ? data.some((value) => value > 0) : false;
  });
  await pad.hover();
  await expect.poll(seen).toBe(true);
  await desk.getByRole('heading', { name: TITLE }).hover();
  await expect.poll(seen).toBe(false);
});

test('everything works by keyboard alone', async ({ page }) => {
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  await desk.keyboard.press('ArrowRight');
  await expect(current(desk)).toHaveText(/^2/);
  await desk.keyboard.press('PageUp');
  await expect(current(desk)).toHaveText(/^1/);
  await desk.keyboard.press('4');
  await desk.keyboard.press('Enter');
  await expect(shown(desk)).toContainText('Vahvat ja heikot linkit');
  await desk.keyboard.press('b');
  await expect(shown(desk)).toContainText('Seinä on tyhjä');
  await desk.keyboard.press('ArrowRight');
  await expect(shown(desk)).not.toContainText('Seinä on tyhjä');
  await expect(shown(desk)).toContainText('Vahvat ja heikot linkit');
  await desk.keyboard.press('k');
  await expect(desk.getByRole('timer')).toBeVisible();
  await desk.keyboard.press('k');
  await expect(desk.getByRole('timer')).toContainText('tauolla');
  await desk.keyboard.press('o');
  await expect(current(desk)).toBeFocused();
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await expect(current(desk)).toBeFocused();
});

test('a wall that is busy does not slow this window down', async ({ page }) => {
  const id = await openExample(page);
  const desk = await openDesk(page, id);
  const wall = await openWall(desk);
  await wall.bringToFront();
  await desk.bringToFront();
  /** From the press to the painted answer, ms, in the middle of several. */
  const measure = async (): Promise<number> => {
    const times: number[] = [];
    for (const name of ['Seuraava', 'Edellinen', 'Seuraava', 'Edellinen', 'Seuraava', 'Edellinen', 'Seuraava']) {
      const took = desk.evaluate(() => new Promise<number>((resolve) => {
        window.addEventListener('pointerup', ({ timeStamp }) => requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - timeStamp), { once: true });
          port1.start();
          port2.postMessage(null);
        }), { capture: true, once: true });
      }));
      await press(desk, name);
      times.push(await took);
    }
    return times.sort((a, b) => a - b)[3] as number;
  };
  await measure();
  // In one process every press would wait for the wall, two seconds; a machine with other work may need another try.
  await expect(async () => {
    const quiet = await measure();
    const busy = wall.evaluate(() => {
      const end = performance.now() + 2000;
      while (performance.now() < end);
    });
    const slowed = await measure();
    await busy;
    console.warn(`From the press of Next to the painted answer: ${quiet.toFixed(1)} ms, and ${slowed.toFixed(1)} ms while the wall is busy`);
    expect(slowed - quiet).toBeLessThanOrEqual(20);
  }).toPass({ intervals: [500], timeout: 40_000 });
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [theme, size] of [['paper', { width: 1440, height: 900 }], ['projector', { width: 1280, height: 720 }], ['paper', { width: 390, height: 844 }]] as const) {
  test(`axe finds nothing: ${theme}, ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript((chosen) => localStorage.setItem('keha.theme', chosen), theme);
    const id = await openExample(page);
    const desk = await openDesk(page, id);
    for (let at = 0; at < 3; at += 1) await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('k');
    await expect(desk.getByRole('timer')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: desk }).withTags(TAGS).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
    const width = await desk.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size.width);
  });
}
