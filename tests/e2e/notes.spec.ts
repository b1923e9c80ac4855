import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { pdfToText } from '../helpers/pdfText';
import { download, expect, saved, test } from './kit';

const QUESTION = 'Mikä pieni teko kasvattaisi luottamusta jo tässä kuussa?';

/** A workbook with notes, decisions and steps, opened at its only section. Gives the workbook's id. */
async function start(page: Page): Promise<string> {
  const template = {
    format: 'keha-template', formatVersion: 1, id: 'try-notes', version: 1, languages: ['fi'], name: 'Kokeilupohja', description: 'Yksi osio', effort: '1 osio',
    cloth: 'lake', emblem: { size: [1, 1], alt: 'Tyhjä', shapes: [] }, parts: [{ id: 'one', title: 'Osa' }],
    sections: [{
      id: 'try', part: 'one', title: 'Luottamus', question: QUESTION, guidance: { about: [], howTo: [], questions: [], sources: [] },
      blocks: [
        { id: 'notes', kind: 'notes', title: 'Pienet teot' }, { id: 'decisions', kind: 'decisions', title: 'Päätökset' }, { id: 'steps', kind: 'steps', title: 'Askeleet' },
      ],
    }],
  };
  await page.goto('./#/');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'laput.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(template)) });
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill('Kokeilu');
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);
  const id = /#\/w\/([A-Za-z0-9]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/w/${id}/s/try`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  return id;
}

async function write(page: Page, ...notes: readonly string[]): Promise<void> {
  await page.getByLabel('Uusi lappu').click();
  for (const note of notes) {
    await page.keyboard.type(note);
    await page.keyboard.press('Enter');
  }
}

const note = (page: Page, number: number): Locator => page.getByRole('group', { name: `Lappu ${number}`, exact: true });
const group = (page: Page, name: string): Locator => page.locator('[data-zone]').and(page.getByRole('group', { name, exact: true }));
const notesIn = (zone: Locator): Locator => zone.getByRole('listitem').getByRole('textbox');
const values = async (fields: Locator): Promise<string[]> => fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.hover();
  const start = await middleOf(from.locator('[data-handle]'));
  const end = await middleOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 4, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
}

/** Tabs on until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}

test('notes are collected covered, grouped by mouse and by menu, voted on by keys, and one becomes a step that leads back', async ({ page }) => {
  const id = await start(page);
  await page.getByText('Kerätään piilossa').click();
  await write(page, 'Soitetaan ennen kuin lähetetään lomake', 'Uusi jäsen kylään', 'Kerrotaan mikä ei onnistunut', 'Vastaus kahdessa päivässä');
  await expect(page.getByText('4 lappua piilossa').first()).toBeVisible();
  await expect(page.getByRole('group', { name: /^Lappu \d, piilossa$/ })).toHaveCount(4);
  // Neither seen, nor said, nor in the page at all.
  expect(await page.locator('main').innerHTML()).not.toContain('Soitetaan');
  expect(await values(page.locator('main textarea'))).not.toContain('Uusi jäsen kylään');

  await page.getByRole('button', { name: 'Näytä kaikki' }).click();
  await expect(note(page, 1).getByRole('textbox')).toHaveValue('Soitetaan ennen kuin lähetetään lomake');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: /^Lappu \d, piilossa$/ })).toHaveCount(4);
  await page.keyboard.press('Control+Shift+z');
  await expect(note(page, 4).getByRole('textbox')).toHaveValue('Vastaus kahdessa päivässä');

  // By mouse onto the ground of a new group, whose name is asked at once.
  await drag(page, note(page, 1), page.getByText('Pudota lappu tähän, niin siitä alkaa ryhmä.'));
  await expect(page.getByRole('textbox', { name: 'Ryhmän nimi' })).toBeFocused();
  await page.keyboard.type('Yhteydenpito');
  await expect.poll(() => values(notesIn(group(page, 'Yhteydenpito')))).toEqual(['Soitetaan ennen kuin lähetetään lomake']);
  await drag(page, note(page, 3), notesIn(group(page, 'Yhteydenpito')).first());
  await expect(notesIn(group(page, 'Yhteydenpito'))).toHaveCount(2);
  // From the menu.
  await note(page, 1).hover();
  await note(page, 1).getByRole('button', { name: 'Lapun 1 toiminnot' }).click();
  await page.getByRole('menuitem', { name: 'Siirrä ryhmään… (R)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yhteydenpito' }).click();
  await expect(notesIn(group(page, 'Yhteydenpito'))).toHaveCount(3);
  await expect.poll(() => values(notesIn(group(page, 'Ilman ryhmää')))).toEqual(['Kerrotaan mikä ei onnistunut']);

  // The vote goes by the keyboard alone, from one voter to the next.
  await page.getByLabel('Uusi lappu').focus();
  await tabBackTo(page, page.getByRole('button', { name: 'Äänestys', exact: true }));
  await page.keyboard.press('Enter');
  const startVote = page.getByRole('button', { name: 'Aloita äänestys' });
  await tabTo(page, startVote);
  await page.keyboard.press('Enter');
  for (const downs of [0, 0, 2]) {
    const next = page.getByRole('button', { name: /^(Ensimmäinen|Seuraava) äänestäjä$/ });
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 pistettä jäljellä').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Anna piste/ }).first()).toBeFocused();
    for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page.getByText('1 piste jäljellä').first()).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Valmis' }));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Äänensä antanut: 3 äänestäjää')).toBeVisible();
  await expect(page.getByText('4 ääntä')).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Päätä äänestys' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 äänestäjää, 6 ääntä')).toBeVisible();

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
  // The most voted first; the order made by hand is still there.
  const list = page.getByRole('list', { name: 'Pienet teot' });
  await expect(list.getByRole('listitem').first().getByRole('textbox')).toHaveValue('Kerrotaan mikä ei onnistunut');
  await expect(list.getByRole('listitem').first()).toContainText('4 ääntä');
  await page.getByRole('radio', { name: 'Oma järjestys' }).click();
  await expect(notesIn(group(page, 'Yhteydenpito'))).toHaveCount(3);

  // One key: Esc leaves the text for the note, A makes it a step.
  await note(page, 1).getByRole('textbox').focus();
  await page.keyboard.press('Escape');
  await expect(note(page, 1)).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByText('Askel lisätty: Kerrotaan mikä ei onnistunut')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('Päätös lisätty: Kerrotaan mikä ei onnistunut')).toBeVisible();
  await expect(note(page, 1).getByRole('link', { name: 'päätös' })).toBeVisible();
  await note(page, 1).getByRole('link', { name: 'askel' }).click();
  await expect(page.locator('[id^="entry-"]:focus')).toContainText('Laput: Kerrotaan mikä ei onnistunut');
  await saved(page);
  await page.goto(`./#/w/${id}/plan`);
  const row = page.getByRole('row').filter({ hasText: 'Kerrotaan mikä ei onnistunut' });
  await row.getByRole('link', { name: /Luottamus/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  await expect(note(page, 1).getByRole('link', { name: 'askel' })).toBeVisible();
});

/** Tabs backwards until the element has the focus. */
async function tabBackTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('The keyboard does not get there');
}

test('notes side by side are put in order by dragging', async ({ page }) => {
  await start(page);
  await write(page, 'Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi');
  const all = notesIn(page.locator('[data-notes]'));
  const box = await note(page, 2).boundingBox();
  const from = note(page, 5);
  await from.hover();
  const at = await middleOf(from.locator('[data-handle]'));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y, { steps: 4 });
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 10, { steps: 10 });
  await page.mouse.up();
  await expect(all.nth(1)).toHaveValue('Viisi');
  expect(await values(all)).toEqual(['Yksi', 'Viisi', 'Kaksi', 'Kolme', 'Neljä']);
});

test('a PDF keeps covered notes to its appendix, and says beforehand how many they are', async ({ page }) => {
  await start(page);
  await write(page, 'Soitetaan ennen kuin lähetetään lomake', 'Uusi jäsen kylään');
  await page.getByText('Kerätään piilossa').click();
  await saved(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await expect(page.getByText('2 piilotettua lappua osiossa Luottamus. Tekstit tulevat vain liitteeseen.')).toBeVisible();
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  const text = pdfToText(bytes).replace(/\s+/g, ' ');
  expect(text).toContain('2 lappua odottaa esiin ottamista.');
  const [chapters = '', ...appendix] = text.split('Laput sanasta sanaan').slice(1);
  expect(chapters).not.toContain('Soitetaan');
  expect(appendix.join(' ')).toContain('Soitetaan ennen kuin lähetetään lomake');

  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByText('Laput sanasta sanaan liitteenä').click();
  await expect(page.getByText('2 piilotettua lappua osiossa Luottamus. Tekstit jäävät pois paperilta.')).toBeVisible();
  const without = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(pdfToText(without.bytes)).not.toContain('Soitetaan');
});

test('on the wall notes are written, covered, voted on and made into steps in type that the back row reads', async ({ page }) => {
  const id = await start(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`./#/w/${id}/present?step=try/notes`);
  const field = page.getByLabel('Uusi lappu');
  await expect(field).toBeVisible();
  await write(page, 'Soitetaan ennen kuin lähetetään lomake', 'Uusi jäsen kylään', 'Kerrotaan mikä ei onnistunut');
  await expect(field).toBeFocused();
  expect(await values(notesIn(page.locator('[data-notes]')))).toHaveLength(3);

  // A letter in a note is the note's, not the wall's; the arrows go from note to note.
  await note(page, 2).getByRole('textbox').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(note(page, 3)).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByText('Päätös lisätty: Kerrotaan mikä ei onnistunut')).toBeVisible();
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('button', { name: 'Uusi ryhmä' }).click();
  await expect(page.getByRole('textbox', { name: 'Ryhmän nimi' })).toBeFocused();
  await page.keyboard.type('Rehellisyys');
  await expect(notesIn(group(page, 'Rehellisyys'))).toHaveCount(1);

  const smallest = await page.locator('[data-block="try.notes"]').evaluate((root) => Math.min(
    ...[...root.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().width > 2 && (one.matches('textarea') || [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())))
      .map((one) => (parseFloat(getComputedStyle(one).fontSize) * 1080) / window.innerHeight),
  ));
  expect(smallest).toBeGreaterThanOrEqual(20);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).include('[data-block="try.notes"]').analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);

  await page.getByText('Kerätään piilossa').click();
  await expect(page.getByRole('group', { name: /^Lappu \d, piilossa$/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Näytä kaikki' }).click();
  await page.getByRole('button', { name: 'Äänestys', exact: true }).click();
  await page.getByRole('button', { name: 'Aloita äänestys' }).click();
  await page.getByRole('button', { name: 'Ensimmäinen äänestäjä' }).click();
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Valmis' }).click();
  await page.getByRole('button', { name: 'Päätä äänestys' }).click();
  await expect(page.getByText('1 äänestäjä, 1 ääni')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('notes are written, grouped, voted on by hands and undone', async ({ page }) => {
    await start(page);
    await page.getByLabel('Uusi lappu').tap();
    await page.keyboard.type('Palvelukartta verkkoon');
    await page.getByRole('button', { name: 'Lisää lappu' }).tap();
    await page.keyboard.type('Yhteinen aamukahvi');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lapun 1 toiminnot' }).tap();
    await page.getByRole('menuitem', { name: 'Siirrä ryhmään… (R)' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Uusi ryhmä' }).tap();
    await page.getByRole('textbox', { name: 'Ryhmän nimi' }).fill('Työkalut');
    expect(await values(notesIn(group(page, 'Työkalut')))).toEqual(['Palvelukartta verkkoon']);

    await page.getByRole('button', { name: 'Äänestys', exact: true }).tap();
    await page.getByText('Merkitään yhdessä').tap();
    await page.getByRole('button', { name: 'Aloita äänestys' }).tap();
    const add = page.getByRole('button', { name: 'Anna piste: Lappu 2' });
    for (let hand = 0; hand < 3; hand += 1) await add.tap();
    await page.getByRole('button', { name: 'Ota piste pois: Lappu 2' }).tap();
    await page.getByRole('button', { name: 'Päätä äänestys' }).tap();
    await expect(page.getByText('2 ääntä').first()).toBeVisible();
    const size = await page.getByRole('button', { name: 'Lapun 1 toiminnot' }).boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: /^Kumoa/ }).first().tap();
    await expect(page.getByRole('button', { name: 'Päätä äänestys' })).toBeVisible();
  });
});
