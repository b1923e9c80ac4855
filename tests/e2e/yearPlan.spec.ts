import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPdf } from '../helpers/pdfReader';
import { lintPdf } from '../helpers/pdfUa';
import { shownText } from '../helpers/pdfWords';
import { download, expect, openExample, startWorkbook, test } from './kit';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The dialog at the year plan, from the page of the plan. */
async function openYearPlan(page: Page, id: string, year = 2027): Promise<void> {
  await page.goto(`./#/w/${id}/plan?year=${year}`);
  await page.getByRole('button', { name: 'Vie suunnitelma' }).click();
  await expect(page.getByRole('radio', { name: 'Vuosisuunnitelma PDF:nä' })).toBeChecked();
}

test('one press on the plan’s page and one more give the year as a document', async ({ page }) => {
  const id = await openExample(page);
  await openYearPlan(page, id);
  const preview = page.getByRole('region', { name: 'Esikatselu' });
  await expect(preview).toContainText(/Noin \d+ sivua/);
  await expect(preview.getByRole('listitem').filter({ hasText: 'Vuosikello 2027' })).toContainText(/\d+ askelta, \d+ tapahtumaa/);
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(name).toBe('hallavuoren-kumppanuusverkosto-vuosisuunnitelma-2027.pdf');
  const file = readPdf(bytes);
  expect(lintPdf(file)).toEqual([]);
  expect(file.root.get('Lang')).toBe('fi');
  const text = flat(shownText(file));
  for (const words of ['Vuosisuunnitelma 2027', 'Aamukahvit neljällä työpaikalla', 'Kuka kantaa mitäkin', 'Jari Tossavainen', 'Sovittavaksi yhdessä', 'Verkoston kartta']) {
    expect(text).toContain(words);
  }
});

test('chapters, language and greys are chosen by keys, shown before saving, and remembered', async ({ page }) => {
  const id = await openExample(page);
  await openYearPlan(page, id);
  const preview = page.getByRole('region', { name: 'Esikatselu' });
  await expect(preview.getByRole('listitem')).toHaveCount(6);
  for (const part of ['Vuosikello', 'Teemat ja tavoitteet', 'Verkoston kartta']) {
    await page.getByRole('checkbox', { name: part, exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('checkbox', { name: 'Mustavalkoinen' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Kieli/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'svenska' }).focus();
  await page.keyboard.press('Enter');
  await expect(preview.getByRole('listitem')).toHaveText([/^Årsplan/, /^Vem bär vad/, /^Att komma överens om/]);
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(name).toMatch(/-arsplan-2027\.pdf$/);
  const file = readPdf(bytes);
  expect(lintPdf(file)).toEqual([]);
  expect(file.root.get('Lang')).toBe('sv');
  const colours = file.pages.flatMap(({ operations }) => operations.filter(({ operator }) => operator === 'rg' || operator === 'RG').map(({ operands }) => operands.join(' ')));
  expect(colours.filter((colour) => new Set(colour.split(' ')).size > 1)).toEqual([]);
  await openYearPlan(page, id, 2026);
  await expect(page.getByRole('checkbox', { name: 'Vuosikello', exact: true })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Mustavalkoinen' })).toBeChecked();
  await expect(page.getByRole('dialog').getByLabel('Vuosi', { exact: true })).toContainText('2026');
});

test('the web page stands alone, reads well on a phone and in the dark, and prints', async ({ page, browser }, info) => {
  // Twice through axe: on a busy machine that takes its time.
  test.slow();
  const id = await openExample(page);
  await openYearPlan(page, id, 2026);
  await page.getByRole('radio', { name: 'Vuosisuunnitelma verkkosivuna' }).check({ force: true });
  // axe looks at every word: two chapters have all kinds of things that a page can have.
  for (const part of [/^Kansi/, 'Askeleet neljänneksittäin', 'Teemat ja tavoitteet', 'Verkoston kartta']) await page.getByRole('checkbox', { name: part }).uncheck();
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna tiedosto' }).click());
  expect(name).toBe('hallavuoren-kumppanuusverkosto-vuosisuunnitelma-2026.html');
  const path = info.outputPath('plan.html');
  await writeFile(path, bytes);
  for (const look of [{ viewport: { width: 1280, height: 720 }, colorScheme: 'light' as const }, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const }]) {
    const context = await browser.newContext(look);
    const faults: string[] = [];
    context.on('console', (message) => faults.push(message.text()));
    context.on('request', (request) => !/^(file|data):/.test(request.url()) && faults.push(request.url()));
    const opened = await context.newPage();
    await opened.goto(pathToFileURL(path).href);
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(/^Hallavuoren kumppanuusverkosto/);
    await opened.getByRole('link', { name: /^Kuka kantaa mitäkin/ }).click();
    await expect(opened.getByRole('heading', { name: 'Kuka kantaa mitäkin' })).toBeInViewport();
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.viewport.width);
    const { violations } = await new AxeBuilder({ page: opened }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
    expect((await opened.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    await context.close();
  }
});

test('an empty workbook’s plan says how to begin', async ({ page }) => {
  const id = await startWorkbook(page, 'Tyhjä verkosto');
  await openYearPlan(page, id);
  await expect(page.getByRole('region', { name: 'Esikatselu' }).getByRole('listitem')).toHaveText([/^Vuosi odottaa suunnitelmaa/]);
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(flat(shownText(readPdf(bytes)))).toContain('Sopikaa jokaiselle askeleelle tekijä ja ajankohta.');
});
