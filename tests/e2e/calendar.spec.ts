import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { download, expect, openExample, saved, test } from './kit';

const sample = (name: string): Buffer => readFileSync(new URL(`../../src/import/ics/samples/${name}.ics`, import.meta.url));

async function bring(page: Page, id: string, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`./#/w/${id}/import`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tuo tiedostosta' })).toBeVisible();
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'text/calendar', buffer });
}

test('the plan goes into a calendar and comes back as it was', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-09-01T12:00:00+03:00') });
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/plan`);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('radio', { name: 'Kalenteri', exact: true }).check({ force: true });
  await expect(page.getByText(/^\d+ merkintää, niistä 2 toistuu$/)).toBeVisible();
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna kalenteritiedosto' }).click());
  expect(name).toBe('hallavuoren-kumppanuusverkosto-kalenteri.ics');
  const text = bytes.toString('utf8').replaceAll('\r\n ', '');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  // The workshop comes once, with its times; the event of the same day and name gives way to it.
  expect(text).toContain('DTSTART;TZID=Europe/Helsinki:20260917T090000\r\nDTEND;TZID=Europe/Helsinki:20260917T130000\r\nSUMMARY:Verkostopäivä\r\n');
  expect(text).not.toContain('DTSTART;VALUE=DATE:20260917\r\n');
  expect(text).toMatch(/RRULE:FREQ=MONTHLY;BYMONTHDAY=\d+\r\n/);
  expect(text).not.toMatch(/mailto|ATTENDEE|ORGANIZER/);

  await bring(page, id, name, bytes);
  await expect(page.getByText('Kaikki ennallaan')).toBeVisible();
  await expect(page.getByText(/^0 uutta · 0 muuttunutta · \d+ on jo täällä$/)).toBeVisible();
});

test('events of another calendar come onto the year clock, and one undo takes them away', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-01-04T12:00:00+02:00') });
  const id = await openExample(page);
  await bring(page, id, 'kokoukset.ics', sample('google'));
  await expect(page.getByText('Kalenteri: Hallavuoren kuntayhtymä, kokoukset')).toBeVisible();
  const take = page.getByRole('button', { name: /^Ota mukaan/ });
  await expect(take).toBeDisabled();
  await page.getByRole('checkbox', { name: /Rekrytori/ }).check();
  await page.getByRole('checkbox', { name: 'Valitse: huhtikuu 2027' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /Opintomatka Suvantoon/ })).toBeChecked();
  await take.click();
  await expect(page.getByText('Otettu mukaan')).toBeVisible();
  await page.getByRole('link', { name: 'Avaa suunnitelma' }).click();
  await expect(page.locator('[data-event]').filter({ hasText: 'Opintomatka Suvantoon' })).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-event]').filter({ hasText: 'Opintomatka Suvantoon' })).toBeVisible({ timeout: 20_000 });

  await bring(page, id, 'kokoukset.ics', sample('google'));
  await page.getByRole('checkbox', { name: /Kesätauko/ }).check();
  await page.getByRole('checkbox', { name: 'Valitse: toukokuu 2027' }).check();
  await take.click();
  await expect(page.getByRole('main').getByText('Otettu 2 uutta tapahtumaa')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: /Kesätauko/ })).toBeVisible();
  await expect(page.getByText('Otettu mukaan', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Opintomatka Suvantoon/ })).toHaveCount(0);
});

test('one step, and all that somebody has to do, go into a calendar from the plan', async ({ page }) => {
  const id = await openExample(page);
  await page.goto(`./#/w/${id}/plan?by=owner&year=all`);
  const owner = page.getByRole('button', { name: /^Tallenna kalenteriin: / }).first();
  await expect(owner).toBeVisible();
  const all = await download(page, () => owner.click());
  expect(all.bytes.toString('utf8').match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);

  const row = page.locator('[data-step]').filter({ hasNot: page.locator('[data-status="done"]') }).first();
  const title = await row.getByRole('textbox').first().inputValue();
  await row.getByRole('button', { name: `Toiminnot: ${title}` }).focus();
  await page.keyboard.press('Enter');
  const one = await download(page, () => page.getByRole('menuitem', { name: 'Tallenna kalenteriin' }).press('Enter'));
  const text = one.bytes.toString('utf8').replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain(title.replaceAll(',', '\\,'));
});
