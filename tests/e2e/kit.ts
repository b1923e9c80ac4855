import { expect, test as base, type Page } from '@playwright/test';

/**
 * Every test also fails when the page logs an error, breaks its Content-Security-Policy, or asks
 * anything of another host.
 */
export const test = base.extend<{ guard: string[] }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? 'http://127.0.0.1').host;
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== home) faults.push(`third party: ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Starts a network workbook through the dialog, as a coordinator would, and gives its id. */
export async function startWorkbook(page: Page, name: string): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('button', { name: /^Verkostotyön työkirja/ }).click();
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill(name);
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return idOf(page);
}

/** Opens the filled example and gives its id. */
export async function openExample(page: Page): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Kokeile täytettyä esimerkkiä' }).click();
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+/);
  await expect(page.getByRole('link', { name: /Verkoston määrittely/ }).first()).toBeVisible();
  return idOf(page);
}

const idOf = (page: Page): string => /#\/w\/([A-Za-z0-9]+)/.exec(page.url())?.[1] ?? '';

/** Waits until the bar says that everything is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(/^Tallennettu/).first()).toBeVisible();

/** The bytes of a download that `act` starts. */
export async function download(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await act();
  const file = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/**
 * A workbook with one section that holds one block of a kind, made from a template file as people open one.
 * The section's steps follow it. Ends on the section's page; gives the workbook's id.
 */
export async function startWithBlock(page: Page, kind: string, config: unknown, title = 'Kohta'): Promise<string> {
  const template = {
    format: 'keha-template', formatVersion: 1, id: `try-${kind}`, version: 1, languages: ['fi'], name: 'Kokeilupohja', description: 'Yksi osio', effort: '1 osio',
    cloth: 'lake', emblem: { size: [1, 1], alt: 'Tyhjä', shapes: [] }, parts: [{ id: 'one', title: 'Osa' }],
    sections: [{
      id: 'try', part: 'one', title: 'Osio', question: 'Mitä teemme yhdessä?', guidance: { about: [], howTo: [], questions: [], sources: [] },
      blocks: [{ id: 'block', kind, title, config }, { id: 'steps', kind: 'steps', title: 'Askeleet' }],
    }],
  };
  await page.goto('./#/');
  await page.locator('input[type="file"]').first().setInputFiles({
    name: 'kokeilu.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(template)),
  });
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill('Kokeilu');
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kokeilu');
  const id = idOf(page);
  await page.goto(`./#/w/${id}/s/try`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mitä teemme yhdessä?');
  return id;
}

/** Draws also what is far below the window: axe measures skipped rows at sizes that they never have on the screen. */
export const drawAll = (page: Page): Promise<unknown> => page.addStyleTag({ content: ':not([hidden]) { content-visibility: visible !important; }' });
