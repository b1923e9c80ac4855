import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import type { Figure } from './pdf/measuring';
import type { Measured, TablesBench } from './tables/page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 3;

declare const tablesBench: TablesBench;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Work {
  /** Of the longest task on the page's own thread, ms. */
  readonly longest: number;
  /** Of everything that workers did, ms. */
  readonly workers: number;
}

/** Processor times of some work: the same however busy the machine is. */
async function processorTime(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Work> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = (isOne: (name: string) => boolean): ReadonlySet<string> =>
    new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && isOne(args?.name ?? '')).map(({ pid, tid }) => `${pid} ${tid}`));
  const times = (on: ReadonlySet<string>): readonly number[] =>
    traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && on.has(`${pid} ${tid}`)).map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: Math.max(0, ...times(threads((name) => name === 'CrRendererMain'))),
    workers: times(threads((name) => name.startsWith('DedicatedWorker'))).reduce((sum, ms) => sum + ms, 0),
  };
}

/** Tables of 5,000 rows: how long the files take, and what the page's own thread has to bear. Builds the page as it is shipped. */
export async function run(): Promise<readonly Figure[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  const shared = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'tests/bench/tables'), logLevel: 'error' as const };
  await build({ ...shared, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'tablesBench' in window);
    const make = (as: 'xlsx' | 'csv'): Promise<Measured> => page.evaluate((chosen) => tablesBench(chosen), as);
    // The first run loads the worker and warms nothing up: the heaviest one for the page.
    const { longest, workers } = await processorTime(browser, page, () => make('xlsx'));
    const runs: Measured[] = [];
    for (let index = 0; index < RUNS; index++) runs.push(await make('xlsx'));
    const csv = await make('csv');
    const ms = median(runs.map((one) => one.ms));
    return [
      { name: 'rows', value: runs[0]?.rows ?? 0, unit: '', ok: (runs[0]?.rows ?? 0) >= 5000 },
      { name: 'XLSX', value: ms, unit: ' ms', bar: 2000, ok: ms <= 2000 },
      { name: 'XLSX, processor time of the workers, first run', value: workers, unit: ' ms', ok: true },
      { name: 'XLSX, size', value: (runs[0]?.bytes ?? 0) / 1000, unit: ' kB', ok: true },
      { name: 'CSV', value: csv.ms, unit: ' ms', ok: true },
      { name: 'longest task on the page (processor time)', value: longest, unit: ' ms', bar: 50, ok: longest <= 50 },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
