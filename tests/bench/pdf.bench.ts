import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import type { SampleSize } from '../helpers/pdfSample';
import type { Measured, PdfBench } from './pdf/page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKBOOK: SampleSize = { sections: 20, answers: 250, steps: 60, actors: 46 };
const TENFOLD: SampleSize = { sections: 200, answers: 2500, steps: 600, actors: 300 };
const RUNS = 3;

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
  readonly ok: boolean;
}

declare const pdfBench: PdfBench;

const median = (runs: readonly Measured[]): Measured => [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)] as Measured;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the longest task on the page's own thread, ms: the same however busy the machine is. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const isMain = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/**
 * Our PDF against pictures of HTML, in one run of one browser: speed, size, and what the page's
 * own thread has to bear. Builds the page as it is shipped.
 */
export async function run(): Promise<readonly Figure[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  const shared = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'tests/bench/pdf'), logLevel: 'error' as const };
  await build({ ...shared, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'pdfBench' in window);
    const make = (size: SampleSize): Promise<Measured> => page.evaluate((chosen) => pdfBench.ours(chosen), size);
    // The first run loads modules and faces, as it does for people: the heaviest one for the page.
    const longest = await longestTask(browser, page, () => make(WORKBOOK));
    const runs: Measured[] = [];
    for (let index = 0; index < RUNS; index++) runs.push(await make(WORKBOOK));
    const ours = median(runs);
    const tenfold = await make(TENFOLD);
    const abortMs = await page.evaluate((size) => pdfBench.abort(size), TENFOLD);
    const pictures = await page.evaluate((size) => pdfBench.pictures(size), WORKBOOK);
    const atLeast = (name: string, value: number, unit: string, bar: number): Figure => ({ name, value, unit, bar, ok: value >= bar });
    const atMost = (name: string, value: number, unit: string, bar: number): Figure => ({ name, value, unit, bar, ok: value <= bar });
    return [
      { name: '250 answers', value: ours.ms, unit: ' ms', ok: true },
      { name: '250 answers, size', value: ours.bytes / 1000, unit: ' kB', ok: true },
      { name: 'pictures of HTML', value: pictures.ms, unit: ' ms', ok: true },
      { name: 'pictures of HTML, size', value: pictures.bytes / 1000, unit: ' kB', ok: true },
      { name: 'pictures of HTML, longest task', value: pictures.longestTask, unit: ' ms', ok: true },
      atLeast('times faster than pictures', pictures.ms / ours.ms, '', 15),
      atLeast('times smaller than pictures', pictures.bytes / ours.bytes, '', 40),
      atMost('longest task on the page (processor time)', longest, ' ms', 50),
      atMost('2 500 answers', tenfold.ms, ' ms', 5000),
      atMost('2 500 answers, size', tenfold.bytes / 1000, ' kB', 3000),
      atMost('an abort is heard in', abortMs, ' ms', 100),
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
