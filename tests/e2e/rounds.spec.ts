import type { Page } from '@playwright/test';
import { download, expect, openExample, saved, startWithBlock, test } from './kit';

const DESCRIPTION = 'Verkosto lyhyesti';

/** Ends a round on its page, by keyboard. */
async function endRound(page: Page, id: string, name: string): Promise<void> {
  await page.goto(`./#/w/${id}/rounds`);
  await page.getByRole('button', { name: 'Päätä kierros' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Kierroksen nimi' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ennen' })).toContainText(name);
}

async function startRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aloita uusi kierros' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Aloita uusi kierros' }).click();
  await expect(page.getByText(/^Nyt käynnissä: /)).toBeVisible();
}

test('a round that has ended is compared with what has been done since', async ({ page }) => {
  const id = await openExample(page);
  await endRound(page, id, 'Ensimmäinen');
  await expect(page.getByText('Kierrosten välillä ei ole muuttunut mitään.')).toBeVisible();
  await page.goto(`./#/w/${id}/s/definition`);
  const answer = page.getByRole('textbox', { name: DESCRIPTION });
  await answer.fill('Olemme verkosto, jossa on nyt yrityksiä mukana.');
  await page.goto(`./#/w/${id}/rounds`);
  await expect(page.getByText('1 kohdassa on sanottu jotain uutta tai toisin.').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Näytä vain muuttuneet' }).check();
  await expect(page.getByRole('heading', { name: 'Verkosto', exact: true })).toBeHidden();
  await page.getByRole('heading', { name: /Verkosto lyhyesti$/ }).click();
  await expect(page.getByText('Olemme verkosto, jossa on nyt yrityksiä mukana.')).toBeVisible();
  await expect(page.getByText(/^Ennen: Olemme Hallavuoren/)).toBeVisible();

  await page.getByRole('main').getByRole('button', { name: 'Vie' }).click();
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(name).toBe('hallavuoren-kumppanuusverkosto-kierrokset-ensimmainen-nyt.pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a new round leaves the answers of the last one beside the new, and one undo takes it back', async ({ page }) => {
  const id = await openExample(page);
  await endRound(page, id, 'Syksy 2026');
  await startRound(page);
  await page.getByRole('group', { name: 'Muutokset' }).getByRole('button', { name: 'Kumoa' }).click();
  await expect(page.getByText('Kierrosten välillä ei ole muuttunut mitään.')).toBeVisible();
  await startRound(page);
  await saved(page);
  await page.goto(`./#/w/${id}/s/definition`);
  await page.reload();
  const answer = page.getByRole('textbox', { name: DESCRIPTION });
  await expect(answer).toHaveValue('');
  // The answers of before come one after the other: which is the first changes meanwhile.
  const block = page.getByRole('region', { name: DESCRIPTION });
  const last = block.getByRole('button', { name: 'Viimeksi sanoimme: Syksy 2026' });
  await last.press('Enter');
  await expect(last).toHaveAttribute('aria-expanded', 'true');
  await expect(block.getByText(/^Olemme Hallavuoren/)).toBeVisible();
  await block.getByRole('button', { name: 'Ota pohjaksi' }).click();
  await expect(answer).toHaveValue(/^Olemme Hallavuoren/);
  await page.keyboard.press('Control+z');
  await expect(answer).toHaveValue('');
});

test('by touch on a phone, chosen steps go on and the others stay in the round before', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const id = await startWithBlock(page, 'text', {}, 'Vastaus');
  await page.getByRole('textbox', { name: 'Vastaus' }).fill('Soitetaan ensin');
  for (const [at, title] of ['Soita kuntiin', 'Kutsu yritykset'].entries()) {
    await page.getByRole('button', { name: 'Lisää askel' }).tap();
    await page.getByRole('textbox', { name: `Askel ${at + 1}`, exact: true }).fill(title);
  }
  await page.goto(`./#/w/${id}/rounds`);
  await page.getByRole('button', { name: 'Päätä kierros' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Päätä kierros' }).tap();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Aloita uusi kierros' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Valitse askeleet, jotka jatkuvat' }).tap();
  await dialog.getByRole('checkbox', { name: 'Kutsu yritykset' }).tap();
  await expect(dialog.getByText('Keskeneräisiä askeleita jatkuu 1. Edelliselle kierrokselle jää 1.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Aloita uusi kierros' }).tap();
  await expect(page.getByText('1 askel jatkuu edelliseltä kierrokselta ja 1 askel jäi edelliselle kierrokselle.').first()).toBeVisible();
  await page.close();
});
