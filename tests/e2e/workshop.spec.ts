import type { Locator, Page } from '@playwright/test';
import { expect, startWorkbook, test } from './kit';
import { wallFaults } from './wallFaults';

const ALONE = 'Kirjoita yhdellä lauseella, mikä verkosto on.';
const PAIRS = 'Lukekaa lauseet toisillenne. Mikä on samaa, mikä eri?';
const TOGETHER = 'Kootkaa yhteinen kuvaus ja lisätkää toimijat luetteloon.';

const at = (clock: string): Date => new Date(`2027-04-08T${clock}:00+03:00`);

/** A run of the day of the first section with coffee after its second task: 3 + 10 + 15 + 15 minutes from nine. */
async function planDay(page: Page): Promise<string> {
  const id = await startWorkbook(page, 'Suvannon verkosto');
  await page.goto(`./#/w/${id}/agenda`);
  for (const name of ['2 Verkoston kuvaaminen', '3 Yhdyspinnat ja tasot', '4 Vahvat ja heikot linkit']) {
    await page.getByRole('checkbox', { name }).uncheck({ force: true });
  }
  await page.getByRole('button', { name: 'Tee päivän kulku' }).click();
  await page.getByRole('button', { name: `Toiminnot: ${PAIRS}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lisää tauko tämän jälkeen' }).click();
  await expect(page.getByRole('list', { name: 'Päivän kulku' }).locator('> li')).toHaveCount(4);
  return id;
}

const heading = (wall: Page): Locator => wall.getByRole('heading', { level: 1 });

test('a workshop with a break is led from one window and followed on the other', async ({ page: wall }) => {
  const { clock } = wall.context();
  await clock.install({ time: at('08:40') });
  const id = await planDay(wall);
  await wall.getByRole('button', { name: 'Esitä tämä' }).click();
  await expect(heading(wall)).toHaveText('Suvannon verkosto');

  const desk = await wall.context().newPage();
  await desk.goto(`./#/w/${id}/facilitate`);
  const run = desk.getByRole('region', { name: 'Päivän kulku' });
  await expect(run).toContainText('Päivä ei ole vielä alkanut.');
  /** Lets the time pass in both windows. */
  const goOnTo = async (time: string): Promise<void> => {
    await clock.setSystemTime(at(time));
    await clock.runFor(61_000);
  };
  const begin = (row: string): Promise<void> => run.getByRole('button', { name: `Aloita: ${row}` }).click();

  await goOnTo('09:06');
  await begin(ALONE);
  await expect(run).toContainText('7 min jäljessä');
  await expect(heading(wall)).toHaveText('Mikä verkosto olemme, ja keitä tähän kuuluu?');
  await goOnTo('09:10');
  await begin(PAIRS);
  await goOnTo('09:20');
  await begin('Kahvitauko');

  await expect(heading(wall)).toHaveText('Kahvitauko');
  await expect(wall.getByRole('main')).toContainText('15 min');
  expect(await wall.evaluate(wallFaults)).toEqual([]);
  await wall.getByRole('button', { name: 'Aloita', exact: true }).click();
  for (const window of [wall, desk]) await expect(window.getByRole('timer')).toContainText(/1[45]:/);
  await clock.runFor(15 * 60_000);
  await expect(wall.getByRole('timer')).toContainText(/^0:00|aika/i);

  await goOnTo('09:34');
  await begin(TOGETHER);
  await expect(heading(wall)).not.toHaveText('Kahvitauko');
  await expect(run).toContainText('7 min jäljessä');
  await wall.keyboard.press('End');
  await expect(heading(wall)).toHaveText('Mitä päätettiin ja luvattiin');
});
