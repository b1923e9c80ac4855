import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import type { OpenBench } from './open/page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

declare const openBench: OpenBench;

/** Opening a workbook from IndexedDB in a real browser, as it is shipped. */
export async function run() {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  const shared = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'tests/bench/open'), logLevel: 'error' as const };
  await build({ ...shared, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'openBench' in window);
    const figures = [];
    for (const [entities, bar] of [[2000, 300], [10000, 800]] as const) {
      await page.evaluate((count) => openBench.save(count), entities);
      const times: number[] = [];
      for (let round = 0; round < 5; round++) {
        // A fresh page, as when somebody comes back.
        await page.reload();
        await page.waitForFunction(() => 'openBench' in window);
        times.push(await page.evaluate((count) => openBench.open(count), entities));
      }
      const value = times.sort((a, b) => a - b)[2] as number;
      figures.push({ name: `opening from disk, ${entities} entities`, value, unit: ' ms', bar, ok: value <= bar });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
