import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { parseCsv } from '../../src/lib/csv';
import { download, expect, openExample, test } from './kit';

const openTables = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('radio', { name: /Taulukko/ }).check({ force: true });
};

/** The first words of each row that the preview shows. */
const previewed = (page: Page, sheet: string): Promise<string[]> =>
  page.getByRole('table', { name: sheet }).locator('tbody tr td:nth-child(2)').allInnerTexts();

test('an Excel file of the example holds what the dialog shows, without contacts', async ({ page }) => {
  await openExample(page);
  await openTables(page);
  const shown = await previewed(page, 'Suunnitelma');
  expect(shown.length).toBe(4);
  const planRows = Number(/\d+/.exec(await page.getByRole('checkbox', { name: /^Suunnitelma/ }).evaluate((box) => box.parentElement?.textContent ?? ''))?.[0]);

  const file = await download(page, () => page.getByRole('button', { name: 'Tallenna Excel' }).click());
  expect(file.name).toMatch(/^hallavuoren-kumppanuusverkosto-taulukot-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = await readXlsxFile(file.bytes, { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Suunnitelma', 'Toimijat', 'Yhteydet', 'Arviot', 'Vastaukset']);
  const [plan = [], actors = []] = sheets.map(({ data }) => data);
  expect(plan.length).toBe(planRows + 1);
  expect(plan.slice(1, 5).map((row) => row[1])).toEqual(shown);
  expect(plan.flat().filter((cell) => cell instanceof Date).length).toBeGreaterThan(10);
  expect(actors[0]).not.toContain('Yhteystiedot');
  expect(JSON.stringify(actors)).not.toMatch(/@|\+358/);
  await expect(page.getByText(/tallennettu latauskansioon/)).toBeVisible();
});

test('CSV files come one for each chosen table, with contacts when they are asked for, and the choice is remembered', async ({ page }) => {
  await openExample(page);
  await openTables(page);
  await page.getByRole('radio', { name: 'CSV (.csv)' }).check({ force: true });
  for (const sheet of ['Suunnitelma', 'Arviot', 'Vastaukset']) await page.getByRole('checkbox', { name: new RegExp(`^${sheet}`) }).uncheck();
  await page.getByRole('checkbox', { name: 'Yhteystiedot mukaan' }).check();
  const first = page.waitForEvent('download');
  const second = page.waitForEvent('download', (one) => one.suggestedFilename().includes('yhteydet'));
  await page.getByRole('button', { name: 'Tallenna CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await first).createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  expect((await first).suggestedFilename()).toMatch(/^hallavuoren-kumppanuusverkosto-toimijat-\d{4}-\d\d-\d\d\.csv$/);
  expect((await second).suggestedFilename()).toMatch(/yhteydet/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parseCsv(bytes.toString('utf8'), ';');
  expect(rows[0]).toContain('Yhteystiedot');
  expect(rows.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'CSV (.csv)' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Suunnitelma/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Yhteystiedot mukaan' })).not.toBeChecked();
});

test('the preview shows one table at a time, by keyboard too', async ({ page }) => {
  await openExample(page);
  await openTables(page);
  await page.getByRole('radio', { name: 'Yhteydet', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Yhteydet' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Vahvuus' })).toBeVisible();
  for (const sheet of ['Suunnitelma', 'Toimijat', 'Yhteydet', 'Arviot', 'Vastaukset']) await page.getByRole('checkbox', { name: new RegExp(`^${sheet}`) }).uncheck();
  await expect(page.getByText('Valitkaa ainakin yksi taulukko.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tallenna Excel' })).toBeDisabled();
});
