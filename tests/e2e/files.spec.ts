import { download, expect, openExample, test } from './kit';

const workbook = { format: 'keha', formatVersion: 1, id: 'abcdefgh' };

const REFUSED: Record<string, { text: string; says: RegExp }> = {
  'not JSON': { text: 'Hei vaan', says: /ei ole Kehän työkirja vaan jotain muuta/ },
  foreign: { text: '{"type":"excalidraw","elements":[]}', says: /ei ole Kehän työkirja eikä pohja/ },
  newer: { text: JSON.stringify({ ...workbook, formatVersion: 99 }), says: /uudemmalla Kehällä/ },
  'nested 10,000 deep': { text: '['.repeat(10_000) + ']'.repeat(10_000), says: /niin monimutkainen/ },
  'reaching for prototypes': { text: '{"format":"keha","formatVersion":1,"__proto__":{"admin":true}}', says: /sisältö on rikki/ },
  'of wrong types': { text: JSON.stringify({ ...workbook, template: 7, document: [] }), says: /pohja on virheellinen/ },
};

for (const [what, { text, says }] of Object.entries(REFUSED)) {
  test(`a file that is ${what} is refused with a reason, and nothing changes`, async ({ page }) => {
    await page.goto('./#/');
    await page.locator('input[type=file]').first().setInputFiles({ name: 'tiedosto.keha.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const dialog = page.getByRole('dialog', { name: 'Tiedostoa tiedosto.keha.json ei avattu' });
    await expect(dialog).toContainText(says);
    await expect(dialog).toContainText('Mitään hyllyllä ei ole muutettu.');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Hylly on vielä tyhjä.')).toBeVisible();
  });
}

test('a wrong template is refused with the place of the mistake', async ({ page }) => {
  const template = {
    format: 'keha-template', formatVersion: 1, id: 'own', version: 1, languages: ['fi'], name: 'Oma', description: '', effort: '', cloth: 'birch',
    emblem: { size: [10, 10], alt: '', shapes: [] }, parts: [{ id: 'p', title: 'Osa' }],
    sections: [{ id: 's', part: 'p', title: 'Osio', question: 'Mitä?', guidance: { about: [], howTo: [], questions: [], sources: [] }, blocks: [{ id: 'b', kind: 'notez' }] }],
  };
  await page.goto('./#/');
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'oma.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(template)) });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tekniset tiedot' }).click();
  await expect(dialog).toContainText("sections[0].blocks[0].kind: 'notez' is unknown, did you mean 'notes'?");
  await page.keyboard.press('Escape');

  template.sections[0]!.blocks[0]!.kind = 'notes';
  template.sections[0]!.title = '<img src=x onerror=alert(1)>';
  await input.setInputFiles({ name: 'oma.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(template)) });
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill('Omasta pohjasta');
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
});

test('two copies edited apart merge when one is opened beside the other', async ({ page, browser, baseURL }) => {
  const id = await openExample(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('radio', { name: /Kehän tiedosto/ }).check({ force: true });
  const file = await download(page, () => page.getByRole('button', { name: 'Tallenna tiedosto' }).click());
  await page.keyboard.press('Escape');

  const elsewhere = await (await browser.newContext({ ...(baseURL && { baseURL }), locale: 'fi-FI' })).newPage();
  await elsewhere.goto('./#/');
  await elsewhere.locator('input[type=file]').first().setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await elsewhere.waitForURL(/#\/w\//);
  await elsewhere.goto(`./#/w/${id}/s/definition`);
  const there = elsewhere.getByRole('textbox', { name: 'Verkosto lyhyesti' });
  await there.press('Control+Home');
  await there.pressSequentially('Sieltä. ');
  await elsewhere.getByRole('button', { name: 'Vie', exact: true }).click();
  await elsewhere.getByRole('radio', { name: /Kehän tiedosto/ }).check({ force: true });
  const edited = await download(elsewhere, () => elsewhere.getByRole('button', { name: 'Tallenna tiedosto' }).click());
  await elsewhere.context().close();

  await page.goto(`./#/w/${id}/s/definition`);
  const here = page.getByRole('textbox', { name: 'Verkosto lyhyesti' });
  await here.press('Control+End');
  await here.pressSequentially(' Täältä.');
  await page.goto('./#/');
  await page.locator('input[type=file]').first().setInputFiles({ name: edited.name, mimeType: 'application/json', buffer: edited.bytes });
  await page.getByRole('dialog').getByRole('button', { name: 'Yhdistä' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto(`./#/w/${id}/s/definition`);
  await expect(here).toHaveValue(/^Sieltä\. .* Täältä\.$/s);
});
