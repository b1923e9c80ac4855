import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { download, expect, startWorkbook, test } from './kit';

const dist = join(import.meta.dirname, '../../dist');
const single = join(import.meta.dirname, '../../dist-single/index.html');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

test('everything works under a sub-path after the server has gone', async ({ page, guard }) => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/verkostot\/keha\//, '') || 'index.html';
    const file = join(dist, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const address = server.address() as { port: number };
  const home = `http://127.0.0.1:${address.port}/verkostot/keha/`;
  await page.goto(home);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });

  await page.reload();
  await page.getByRole('button', { name: /^Verkostotyön työkirja/ }).click();
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill('Ilman verkkoa');
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await page.waitForURL(/#\/w\//);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const pdf = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  // The guard's host is the preview server; this test has its own.
  guard.splice(0, guard.length, ...guard.filter((fault) => !fault.includes(home)));
});

test('the single file works from disk, and keeps the work', async ({ page }) => {
  await page.goto(pathToFileURL(single).href);
  await page.getByRole('button', { name: /^Verkostotyön työkirja/ }).click();
  await page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }).fill('Levyltä');
  await page.getByRole('button', { name: 'Luo työkirja' }).click();
  await page.waitForURL(/#\/w\//);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const pdf = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click());
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.goto(pathToFileURL(single).href);
  await page.reload();
  await expect(page.getByText('Levyltä').first()).toBeVisible();
});

test('nothing is asked of anybody else', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  const id = await startWorkbook(page, 'Omassa rauhassa');
  for (const path of ['', '/s/definition', '/plan', '/roster']) await page.goto(`./#/w/${id}${path}`);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(await page.context().cookies()).toEqual([]);
});
