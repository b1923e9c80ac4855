import type { Page } from '@playwright/test';
import { download, expect, saved, startWithBlock, test } from './kit';

const NAME = /aino|virta(nen|se)/i;

/** Everything that the app keeps in this browser, packed states unpacked, as one text. */
const everythingKept = (page: Page): Promise<string> => page.evaluate(async () => {
  const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b
      ? new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
      : bytes;
    return new TextDecoder('utf-8').decode(plain);
  };
  const textOf = async (value: unknown): Promise<string> => {
    if (value instanceof Uint8Array) return unpacked(value as Uint8Array<ArrayBuffer>);
    if (typeof value !== 'object' || value === null) return String(value);
    return (await Promise.all(Object.entries(value).map(async ([key, inner]) => `${key}: ${await textOf(inner)}`))).join('\n');
  };
  const wait = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await wait(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const rows = await wait(db.transaction(store).objectStore(store).getAll());
      found.push(`${store}: ${rows.length}`, ...(await Promise.all(rows.map(textOf))));
    }
    db.close();
  }
  for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
  return found.join('\n');
});

/** A workbook with a person, whose name also stands in a text that was written, changed and undone. */
async function startWithPerson(page: Page): Promise<string> {
  const id = await startWithBlock(page, 'text', {}, 'Kuvaus');
  await page.getByRole('textbox', { name: 'Kuvaus' }).fill('Aino Virtasen kanssa sovittu. Kirjasto auttaa Ainoa.');
  await page.goto(`./#/w/${id}/roster`);
  for (const name of ['Aino Virtanen', 'Bo Lund']) {
    await page.getByRole('textbox', { name: 'Uuden toimijan nimi' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
  }
  await saved(page);
  return id;
}

async function removeForGood(page: Page, id: string): Promise<void> {
  await page.goto(`./#/w/${id}/privacy`);
  await page.getByRole('link', { name: 'Poista kaikkialta: Aino Virtanen' }).click();
  await expect(page.getByText('Korvataan 2 / 2')).toBeVisible();
  await page.getByRole('button', { name: 'Poista pysyvästi' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Poista pysyvästi' }).click();
  await expect(page.getByText('Henkilö on poistettu, myös versioista ja kierroksista')).toBeVisible();
}

test('a person removed is in no byte that is kept, and another tab does not bring the person back', async ({ page, context }) => {
  const id = await startWithPerson(page);
  const other = await context.newPage();
  await other.goto(`./#/w/${id}/s/try`);
  const text = other.getByRole('textbox', { name: 'Kuvaus' });
  await expect(text).toHaveValue(/Virtasen/);
  await text.press('End');
  await text.pressSequentially(' Kiitos.');
  await saved(other);
  // Coming back to it keeps a version of what was found.
  await page.reload();
  await expect.poll(async () => /versionStates: [1-9]/.test(await everythingKept(page))).toBe(true);
  expect(await everythingKept(page)).toMatch(NAME);

  await removeForGood(page, id);
  expect(await everythingKept(page)).not.toMatch(NAME);

  await expect(text).toHaveValue('[poistettu] kanssa sovittu. Kirjasto auttaa [poistettu]. Kiitos.');
  await text.press('End');
  await text.pressSequentially(' Jatkuu.');
  await other.keyboard.press('Control+z');
  await saved(other);
  await other.close();
  await page.goto(`./#/w/${id}/roster`);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Bo Lund' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  const kept = await everythingKept(page);
  expect(kept).not.toMatch(NAME);
  expect(kept).toContain('Bo Lund');
});

test('an older file merged afterwards does not bring the person back', async ({ page }) => {
  const id = await startWithPerson(page);
  await page.goto(`./#/w/${id}/privacy`);
  await page.getByRole('link', { name: 'Tyhjennä tämä laite' }).click();
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Ota kopio: Kokeilu' }).click());
  await page.getByRole('button', { name: 'Peru' }).click();
  await removeForGood(page, id);
  await page.goto('./#/');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'vanha.keha.json', mimeType: 'application/json', buffer: bytes });
  await expect(page.getByText('Tiedostossa on yksi henkilö, joka on poistettu tästä työkirjasta.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Yhdistä' }).click();
  await page.waitForURL(new RegExp(`#/w/${id}`));
  await page.goto(`./#/w/${id}/roster`);
  await expect(page.getByRole('rowheader', { name: 'Bo Lund' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await saved(page);
  expect(await everythingKept(page)).not.toMatch(NAME);
});

test('a device is cleared by the keyboard, copies first, and other tabs let go', async ({ page, context }) => {
  const id = await startWithPerson(page);
  const other = await context.newPage();
  await other.goto(`./#/w/${id}/roster`);
  await expect(other.getByRole('rowheader', { name: 'Bo Lund' })).toBeVisible();
  await page.goto(`./#/w/${id}/privacy`);
  await page.getByRole('link', { name: 'Tyhjennä tämä laite' }).press('Enter');
  const clear = page.getByRole('button', { name: 'Tyhjennä', exact: true });
  await expect(clear).toBeDisabled();
  await expect(page.getByText('Yhdestä työkirjasta puuttuu tuore kopio.')).toBeVisible();
  await download(page, () => page.getByRole('button', { name: 'Ota kopio: Kokeilu' }).press('Enter'));
  await expect(page.getByText('Yhdestä työkirjasta puuttuu tuore kopio.')).toBeHidden();
  await page.getByRole('checkbox', { name: 'Tarvittavat kopiot ovat tallessa' }).press('Space');
  await clear.press('Enter');
  await expect(page.getByRole('heading', { name: 'Laite on tyhjennetty' })).toBeVisible();
  await expect(other.getByRole('rowheader')).toHaveCount(0);
  const kept = await everythingKept(page);
  expect(kept).toContain('workbooks: 0');
  expect(kept).not.toMatch(NAME);
  expect(kept).not.toContain(id);
  await page.getByRole('button', { name: 'Hyllylle' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verkostotyön työkirja/ })).toBeVisible();
  await expect(page.getByText('Kokeilu')).toHaveCount(0);
});

test('a Kehä file without names is a workbook of its own', async ({ page }) => {
  const id = await startWithPerson(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('radio', { name: 'Kehän tiedosto' }).check();
  await page.getByRole('checkbox', { name: 'Ilman nimiä' }).check();
  await expect(page.getByText('Vapaissa teksteissä voi silti olla nimi: 1 kohta.', { exact: false })).toBeVisible();
  const { bytes } = await download(page, () => page.getByRole('dialog').getByRole('button', { name: /^Tallenna/ }).click());
  const file = JSON.parse(bytes.toString()) as { id: string; document: { actors: Record<string, { name: string }> } };
  expect(file.id).not.toBe(id);
  expect(Object.values(file.document.actors).map(({ name }) => name)).toEqual(['Henkilö 1', 'Henkilö 2']);
  expect(bytes.toString()).toContain('Henkilö 1 kanssa sovittu. Kirjasto auttaa Ainoa.');
  expect(bytes.toString()).not.toMatch(/virta|lund/i);
});
