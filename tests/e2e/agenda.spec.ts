import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../helpers/pdfReader';
import { lintPdf } from '../helpers/pdfUa';
import { shownText } from '../helpers/pdfWords';
import { download, expect, openExample, saved, startWorkbook, test } from './kit';

const MORNING = '2027-04-08T08:40:00+03:00';
const at = (clock: string): Date => new Date(`2027-04-08T${clock}:00+03:00`);

const rows = (page: Page): Locator => page.getByRole('list', { name: 'Päivän kulku' }).locator('> li');
/** What each row says, without its controls. */
const titles = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.querySelector('textarea')?.value ?? ''));
const row = (page: Page, title: string): Locator => rows(page).filter({ has: page.getByRole('button', { name: `Toiminnot: ${title}`, exact: true }) });
const menu = async (page: Page, title: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: `Toiminnot: ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const ALONE = 'Kirjoita yhdellä lauseella, mikä verkosto on.';
const PAIRS = 'Lukekaa lauseet toisillenne. Mikä on samaa, mikä eri?';
const TOGETHER = 'Kootkaa yhteinen kuvaus ja lisätkää toimijat luetteloon.';

/** A run of the day of the first section alone: 3 + 10 + 15 minutes from nine. */
async function startRun(page: Page): Promise<string> {
  await page.clock.install({ time: new Date(MORNING) });
  const id = await startWorkbook(page, 'Suvannon verkosto');
  await page.goto(`./#/w/${id}/agenda`);
  for (const name of ['2 Verkoston kuvaaminen', '3 Yhdyspinnat ja tasot', '4 Vahvat ja heikot linkit']) {
    await page.getByRole('checkbox', { name }).uncheck({ force: true });
  }
  await page.getByRole('button', { name: 'Tee päivän kulku' }).click();
  await expect(rows(page)).toHaveCount(3);
  return id;
}

/** Lets time pass until a clock time and the page see it. */
async function goOnTo(page: Page, clock: string): Promise<void> {
  await page.clock.setSystemTime(at(clock));
  await page.clock.runFor(1500);
}

test('one press makes a run of the day: clock times, rhythm and a break', async ({ page }) => {
  await page.clock.install({ time: new Date(MORNING) });
  const id = await startWorkbook(page, 'Suvannon verkosto');
  await page.getByRole('link', { name: 'Päivän kulku' }).click();
  await expect(page.getByText('Valitse osiot, joita tällä kertaa teette.')).toBeVisible();
  await page.getByRole('button', { name: 'Tee päivän kulku' }).click();

  await expect(row(page, ALONE)).toContainText('9.00');
  await expect(row(page, PAIRS)).toContainText('9.03');
  await expect(row(page, 'Kahvitauko')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Aika työtavoittain' })).toContainText('yhdessä 1 h 10 min');
  await expect(page.getByText('Yhteensä 2 h 20 min, päättyy 11.20')).toBeVisible();
  await expect(page.getByText('40 min ennen toivottua')).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(row(page, ALONE)).toContainText('9.00');
  expect(page.url()).toContain(`/w/${id}/agenda`);
});

test('rows change places by drag, by menu and by keys, and undo brings them back', async ({ page }) => {
  await startRun(page);
  const handle = row(page, TOGETHER).getByRole('button', { name: /siirrä/i }).first();
  const from = await handle.boundingBox();
  const to = await row(page, ALONE).boundingBox();
  if (!from || !to) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 });
  await page.mouse.move(from.x + 8, to.y + 4, { steps: 8 });
  await page.clock.runFor(500);
  await page.mouse.up();
  await page.clock.runFor(500);
  await expect.poll(() => titles(page)).toEqual([TOGETHER, ALONE, PAIRS]);
  await expect(row(page, ALONE)).toContainText('9.15');

  await menu(page, PAIRS, 'Siirrä ylös (Alt + ↑)');
  expect(await titles(page)).toEqual([TOGETHER, PAIRS, ALONE]);

  const minutes = page.getByRole('spinbutton', { name: `Minuutit: ${ALONE}` });
  await minutes.focus();
  await minutes.press('Alt+ArrowUp');
  await page.clock.runFor(100);
  expect(await titles(page)).toEqual([TOGETHER, ALONE, PAIRS]);
  await expect(minutes).toBeFocused();
  await expect(page.getByRole('status').last()).toContainText(`Siirrettiin paikalle 2 / 3: ${ALONE}`);

  await page.clock.runFor(1000);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Kumoa', exact: true }).first().click();
  await expect.poll(() => titles(page)).toEqual([ALONE, PAIRS, TOGETHER]);
});

test('a locked row keeps its time; what is free or too much before it is said', async ({ page }) => {
  await startRun(page);
  await page.getByRole('button', { name: `Lukitse alkamisaika: ${TOGETHER}` }).click();
  const start = page.getByRole('textbox', { name: `Alkaa: ${TOGETHER}` });
  await expect(start).toHaveValue('9.13');
  await start.fill('9.25');
  await start.press('Enter');
  await expect(page.getByText('12 min väljää ennen tätä')).toBeVisible();
  await expect(page.getByText('Yhteensä 40 min, päättyy 9.40')).toBeVisible();

  const length = page.getByRole('spinbutton', { name: `Minuutit: ${PAIRS}` });
  await length.fill('30');
  await length.press('Enter');
  await expect(page.getByText('8 min liikaa ennen tätä')).toBeVisible();
  await expect(start).toHaveValue('9.25');

  await page.getByRole('button', { name: `Vähemmän aikaa: ${PAIRS}` }).click();
  await expect(length).toHaveValue('25');
  await length.press('ArrowUp');
  await expect(length).toHaveValue('30');
  await start.fill('kohta');
  await start.blur();
  await expect(page.getByText('Kirjoita aika näin: 9.15')).toBeVisible();
  await start.press('Escape');
  await expect(start).toHaveValue('9.25');
});

test('the day is followed: behind, mended, ahead; what was skipped goes to the next time', async ({ page }) => {
  const id = await startRun(page);
  await goOnTo(page, '09:07');
  await page.getByRole('button', { name: 'Aloita päivä' }).click();
  const strip = page.getByRole('region', { name: 'Nyt' });
  await expect(strip).toContainText('7 min jäljessä');
  await expect(strip).toContainText('Päättyy arviolta 9.35, suunniteltu 9.28');
  await expect(strip.getByRole('button', { name: 'Seuraava', exact: true })).toBeFocused();

  await strip.getByRole('button', { name: 'Lyhennä loput tasaisesti' }).click();
  await expect(strip).toContainText('Päättyy arviolta 9.28');
  await expect(strip.getByText('Näin päivä myöhästyy')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(strip).toContainText('Näin päivä myöhästyy 7 min.');

  await strip.getByRole('button', { name: /^Ohita: Lukekaa lauseet/ }).click();
  await expect(row(page, PAIRS)).toContainText('Ohitettu');
  await expect(strip).toContainText('Päättyy arviolta 9.25, suunniteltu 9.28');

  await goOnTo(page, '09:10');
  await strip.getByRole('button', { name: 'Seuraava', exact: true }).click();
  await expect(strip).toContainText(TOGETHER);
  await expect(strip).toContainText('3 min etuajassa');
  await expect(strip).toContainText('15 min jäljellä');
  await expect(row(page, ALONE)).toContainText('9.07–9.10');

  await goOnTo(page, '09:20');
  await strip.getByRole('button', { name: 'Päätä päivä' }).click();
  await expect(strip).toContainText('Päivä päättyi 9.20.');

  await expect(page.getByRole('heading', { name: '1 ohitettu tehtävä' })).toBeVisible();
  await page.getByRole('button', { name: 'Vie ensi kertaan' }).click();
  await page.getByRole('button', { name: 'Näytä', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Työpajan nimi' })).toHaveValue('Seuraava kerta');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, PAIRS)).toContainText('Jäi kerrasta: Työpaja');

  await saved(page);
  await page.reload();
  await page.getByRole('navigation', { name: 'Työpajat' }).getByRole('button', { name: /^Työpaja/ }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Vie ensi kertaan' })).toHaveCount(0);
  expect(page.url()).toContain(id);
});

test('own rows, breaks, notes and copies; what is removed comes back', async ({ page }) => {
  await startRun(page);
  await page.getByRole('button', { name: 'Lisää oma tehtävä' }).click();
  await page.getByRole('textbox', { name: 'Rivi 4: mitä tehdään' }).fill('Valokuva portailla');
  await page.getByRole('button', { name: /^Työtapa: Valokuva portailla|Valokuva portailla/ }).filter({ hasText: 'Yhdessä' }).click();
  await page.getByRole('option', { name: 'Pienryhmissä' }).click();
  await menu(page, 'Valokuva portailla', 'Kirjoita muistiinpano');
  await page.getByRole('textbox', { name: 'Muistiinpano itselle: Valokuva portailla' }).fill('Kamera mukaan');
  await menu(page, PAIRS, 'Lisää tauko tämän jälkeen');
  await expect.poll(() => titles(page)).toEqual([ALONE, PAIRS, 'Kahvitauko', TOGETHER, 'Valokuva portailla']);

  await menu(page, 'Kahvitauko', 'Poista rivi');
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('alertdialog').or(page.getByRole('region', { name: 'Ilmoitukset' })).getByRole('button', { name: 'Kumoa' }).click();
  await expect(rows(page)).toHaveCount(5);

  const own = page.getByRole('textbox', { name: 'Rivi 1: mitä tehdään' });
  await own.fill('');
  await own.blur();
  await expect(own).toHaveValue(ALONE);
});

test('its PDF is accessible and tells the whole day; its calendar file opens to the minute', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-09-01T12:00:00+03:00') });
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/agenda`);
  const pdf = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(pdf.name).toBe('verkostopaiva-2026-09-17.pdf');
  const file = readPdf(pdf.bytes);
  expect(lintPdf(file)).toEqual([]);
  const text = shownText(file).replace(/\s+/g, ' ');
  for (const words of ['Päivän kulku: Verkostopäivä', '9.00–13.00', '38 osallistujaa', ALONE, '11.30–12.15', 'Lounas', 'Keittiö tarvitsee luvun kymmeneltä.']) expect(text).toContain(words);
  expect(text).not.toContain('Käykää yhteydet läpi');

  const save = async (): Promise<string> => {
    const { bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna kalenteritiedosto' }).click());
    return bytes.toString('utf8').replaceAll('\r\n ', '');
  };
  await page.getByRole('button', { name: 'Vie kalenteriin' }).click();
  const one = await save();
  expect(one).toContain('DTSTART;TZID=Europe/Helsinki:20260917T090000\r\nDTEND;TZID=Europe/Helsinki:20260917T130000\r\nSUMMARY:Verkostopäivä\r\n');
  expect(one).toContain('\\n11.30 Lounas (45 min)\\n');
  expect(one).toContain('LOCATION:Kylätalo Kaari\\, Hallavuori\r\n');
  await page.getByRole('button', { name: 'Vie kalenteriin' }).click();
  await page.getByRole('radio', { name: 'Merkintä joka rivistä' }).check({ force: true });
  const many = await save();
  expect(many.match(/BEGIN:VEVENT/g)).toHaveLength(18);
  expect(many).toContain('DTSTART;TZID=Europe/Helsinki:20260917T113000\r\nDTEND;TZID=Europe/Helsinki:20260917T121500\r\nSUMMARY:Lounas\r\n');
});

test('the wall shows this workshop alone', async ({ page }) => {
  const id = await startRun(page);
  await page.getByRole('button', { name: 'Esitä tämä' }).click();
  await page.waitForURL(new RegExp(`/w/${id}/present`));
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', `keha:present:${id}`);
  expect(JSON.parse(kept)).toMatchObject({ state: { step: 'cover', workshop: expect.stringMatching(/./) } });
});

for (const theme of ['paper', 'projector'] as const) {
  for (const [width, height] of [[1440, 900], [390, 844]] as const) {
    test(`axe finds nothing: ${theme}, ${width} wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await page.addInitScript((chosen) => localStorage.setItem('keha.theme', chosen), theme);
      const id = await openExample(page);
      await page.goto(`./#/w/${id}/agenda`);
      await expect(rows(page)).toHaveCount(19);
      const check = async (what: string, off: readonly string[] = []): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules([...off]).analyze();
        expect(violations.map(({ id: rule, nodes }) => `${what} ${rule}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`)).toEqual([]);
      };
      await check('plan');
      await page.getByRole('button', { name: 'Aloita päivä' }).click();
      await expect(page.getByRole('region', { name: 'Nyt' })).toBeVisible();
      await check('day');
      await page.getByRole('button', { name: 'Uusi työpaja' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('new', ['region', 'page-has-heading-one', 'landmark-one-main', 'aria-hidden-focus']);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBe(0);
    });
  }
}
