import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makeXlsx } from '../helpers/makeXlsx';
import { download, drawAll, expect, openExample, saved, test } from './kit';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, content: Uint8Array | string) => ({ name, mimeType: name.endsWith('.xlsx') ? XLSX : 'text/csv', buffer: Buffer.from(content) });

const PLAN = makeXlsx([
  {
    name: 'Toimenpiteet 2027',
    rows: [
      ['Hallavuoren kumppanuusverkosto'],
      ['Toimenpide', 'Vastuutaho', 'Aikataulu', 'Tilanne'],
      ['Sovitaan nuorten ohjaamisen yhteinen palvelupolku', 'Virta, Anna; Suvannon kunta', { day: '2027-04-20' }, 'Kesken'],
      ['Kutsutaan yrittäjäjärjestöt ohjausryhmään', 'Suvannon Yrittäjät ry', 'Q2 2027', ''],
      [null, 'Anna Virta', 'joskus', 'ehkä'],
    ],
  },
  { name: 'Osallistujat', rows: [['Etunimi', 'Sukunimi', 'Sektori'], ['Anna', 'Virta', 'julkinen']] },
]);

const openImport = async (page: Page): Promise<string> => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/import`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tuo tiedostosta' })).toBeVisible();
  return id;
};
async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  // The page before takes pictures: its field is not this one.
  await expect(page.getByRole('heading', { level: 1, name: 'Tuo tiedostosta' })).toBeVisible();
  await page.locator('main input[type="file"]').setInputFiles(chosen);
}
const rows = (page: Page) => page.getByRole('table', { name: 'Tiedoston rivit ja mitä niistä tulisi' });

test('brings a plan in from a spreadsheet: taken back as one, brought in again, and kept over a reload', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click();
  await page.getByRole('menuitem', { name: 'Tuo tiedostosta' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuo tiedostosta' })).toBeVisible();
  await choose(page, file('toimenpiteet.xlsx', PLAN));
  await expect(page.getByRole('table', { name: 'Sarakkeet: Toimenpiteet 2027' })).toContainText('20.4.2027');
  await page.getByRole('button', { name: 'Katso, mitä tulisi' }).click();
  await expect(rows(page).getByRole('row', { name: /palvelupolku/ })).toContainText('Vastuu Anna Virta; Suvannon kunta');
  await expect(rows(page)).toContainText('Riviltä puuttuu otsikko');
  await page.getByRole('button', { name: 'Tuo 3 riviä' }).click();
  await expect(page.getByRole('heading', { name: /^Tuotu työkirjaan/ })).toBeFocused();
  await page.getByRole('button', { name: 'Kumoa' }).last().click();
  await page.getByRole('button', { name: 'Tuo 3 riviä' }).click();
  await page.getByRole('link', { name: 'Avaa suunnitelma' }).click();
  await saved(page);
  await page.reload();
  await page.getByRole('searchbox', { name: 'Etsi askeleista' }).fill('palvelupolku');
  await expect(page.getByRole('checkbox', { name: /palvelupolku/ })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('Anna Virta');
});

test('what the export dialog writes comes back as it was', async ({ page }) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/plan`);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Taulukko/ }).first().click();
  const { name, bytes } = await download(page, () => dialog.getByRole('button', { name: /^(Vie|Tallenna|Lataa|Tee)/ }).last().click());
  expect(name).toMatch(/\.xlsx$/);
  await page.keyboard.press('Escape');
  await page.goto(`./#/w/${id}/import`);
  await choose(page, file(name, bytes));
  await expect(page.getByRole('heading', { name: /^Kaikki on ennallaan/ })).toBeVisible();
  await expect(page.getByText(/^Kehä on tehnyt tämän tiedoston/)).toBeVisible();
});

test('by the keyboard alone: a column is said otherwise, a row is left out', async ({ page }) => {
  await openImport(page);
  await choose(page, file('lista.csv', 'Nimi;Laitos\nPia Mäki;Opisto\nLasse Harju;Opisto\n'));
  await page.getByRole('button', { name: /Mitä on sarakkeessa Laitos/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Organ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Mitä on sarakkeessa Laitos/ })).toContainText('Organisaatio');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Katso, mitä tulisi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Ota: Pia Mäki' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Tuo 1 rivi' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('1 uusi toimija.');
});

test('files that cannot be read say what to do, and a dropped one is taken', async ({ page }) => {
  await openImport(page);
  const drop = (name: string, content: string): Promise<void> => page.evaluate(([fileName, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text as string], fileName as string));
    document.querySelector('main h1')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, [name, content]);
  await drop('verkosto.keha.json', '{}');
  await expect(page.getByRole('alert')).toContainText('avataan hyllyltä');
  await drop('vanha.xls', 'x');
  await expect(page.getByRole('alert')).toContainText('.xlsx');
  await choose(page, file('rikki.xlsx', PLAN.slice(0, 900)));
  await expect(page.getByRole('alert')).toContainText('Työkirja on ennallaan');
  await drop('lista.csv', 'Nimi;Sektori\nKyläyhdistys;kolmas\n');
  await expect(page.getByRole('table', { name: 'Sarakkeet: lista' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a plan comes by touch, and axe finds nothing', async ({ page }) => {
    await openImport(page);
    const check = async (what: string): Promise<void> => {
      await drawAll(page);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), what).toBe(true);
    };
    await check('start');
    await choose(page, file('toimenpiteet.xlsx', PLAN));
    await expect(page.getByRole('button', { name: 'Katso, mitä tulisi' })).toBeVisible();
    await check('columns');
    await page.getByRole('button', { name: 'Katso, mitä tulisi' }).tap();
    await page.getByRole('checkbox', { name: /^Ota: Kutsutaan/ }).tap();
    await check('rows');
    await page.getByRole('button', { name: 'Tuo 2 riviä' }).tap();
    await expect(page.getByRole('main')).toContainText('1 uusi askel.');
  });
});
