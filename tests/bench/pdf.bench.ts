import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import type { SampleSize } from '../helpers/pdfSample';
import type { Measured, PdfBench } from './pdf/page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKBOOK: SampleSize = { sections: 20, answers: 250, steps: 60, actors: 46 };
const TENFOLD: SampleSize = { sections: 200, answers: 2500, steps: 600, actors: 300 };
const RUNS = 3;

export interface PdfFigures {
  readonly ours: Measured;
  readonly tenfold: Measured;
  readonly pictures: Measured;
  readonly abortMs: number;
  /** What falls short of its bar, in words. */
  readonly short: readonly string[];
}

declare const pdfBench: PdfBench;

const median = (runs: readonly Measured[]): Measured => [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)] as Measured;

/**
 * Our PDF against pictures of HTML, in one run of one browser: speed, size, and what the page's
 * own thread has to bear. Builds the page as it is shipped.
 */
export async function run(): Promise<PdfFigures> {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  const shared = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'tests/bench/pdf'), logLevel: 'error' as const };
  await build({ ...shared, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: process.env.KEHA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'pdfBench' in window);
    const make = (size: SampleSize): Promise<Measured> => page.evaluate((chosen) => pdfBench.ours(chosen, false), size);
    // The first run loads modules and faces, as it does for people; the others show the work itself.
    const runs: Measured[] = [];
    for (let index = 0; index < RUNS; index++) runs.push(await make(WORKBOOK));
    const ours = median(runs);
    const tenfold = await make(TENFOLD);
    const abortMs = await page.evaluate((size) => pdfBench.abort(size), TENFOLD);
    const pictures = await page.evaluate((size) => pdfBench.pictures(size), WORKBOOK);
    const longest = Math.max(...runs.map(({ longestTask }) => longestTask));
    const short = [
      pictures.ms / ours.ms < 15 && `only ${(pictures.ms / ours.ms).toFixed(1)} times faster than pictures, not 15`,
      pictures.bytes / ours.bytes < 40 && `only ${(pictures.bytes / ours.bytes).toFixed(1)} times smaller than pictures, not 40`,
      longest >= 50 && `a task of ${Math.round(longest)} ms on the page's own thread`,
      tenfold.ms > 5000 && `${Math.round(tenfold.ms)} ms for ten times as much, not 5000`,
      tenfold.bytes > 3_000_000 && `${tenfold.bytes} bytes for ten times as much, not 3 MB`,
      abortMs > 100 && `${Math.round(abortMs)} ms until an abort is heard`,
    ].filter((one) => one !== false);
    return { ours: { ...ours, longestTask: longest }, tenfold, pictures, abortMs, short };
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
